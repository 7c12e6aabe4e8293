package org.twosource.audit;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;

/**
 * What others can check for themselves: that a record was sealed, and with whose key.
 */
@Component
public class Proofs {

	private final JdbcClient jdbc;

	private final InstallationKey key;

	Proofs(JdbcClient jdbc, InstallationKey key) {
		this.jdbc = jdbc;
		this.key = key;
	}

	/**
	 * The key seals are signed with.
	 *
	 * @param id SHA-256 of the key's encoding
	 * @param algorithm Ed25519
	 * @param publicKey X.509 SubjectPublicKeyInfo in Base64
	 * @param kept where the private key lies: file or database
	 */
	public record Key(String id, String algorithm, String publicKey, String kept) {

	}

	/** The key this installation signs with now. */
	public Key key() {
		PublicKey signing = this.key.pair().getPublic();
		return new Key(Signatures.id(signing), "Ed25519", Base64.getEncoder().encodeToString(signing.getEncoded()),
				this.key.kept());
	}

	/**
	 * The proof that a record is under a seal.
	 * @param seq the record's place
	 * @param viewer a username; what is hidden from them is not there
	 * @throws Refusal when there is no such record, it is not sealed yet, or its seal was
	 * made before there were Merkle roots
	 */
	@Transactional(readOnly = true)
	public Proof of(long seq, String viewer) {
		String hash = this.jdbc.sql("select hash from audit_record where seq = :seq and " + Audit.KNOWN_TO_VIEWER)
			.param("seq", seq)
			.param("viewer", viewer)
			.query(String.class)
			.optional()
			.orElseThrow(() -> Refusal.unknown("audit.unknown", String.valueOf(seq)));
		Optional<Seal> found = this.jdbc.sql("select" + Seal.COLUMNS + """
				from audit_seal s where s.through_seq >= :seq and cast(:seq as bigint) <@ s.records
				order by s.through_seq limit 1
				""").param("seq", seq).query(Seal::read).optional();
		Seal seal = found.orElseThrow(() -> Refusal.conflict("audit.unsealed", String.valueOf(seq)));
		if (seal.form() != 2) {
			throw Refusal.conflict("audit.noProof", String.valueOf(seq));
		}
		List<byte[]> leaves = seal.leafList();
		int index = Arrays.binarySearch(seal.places(), seq);
		return new Proof(seq, hash, hex(Merkle.leaf(seq, hash)), index, leaves.size(),
				Merkle.path(index, leaves).stream().map(Proofs::hex).toList(), seal.recordsHash(),
				Proof.Sealed.of(seal));
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

}
