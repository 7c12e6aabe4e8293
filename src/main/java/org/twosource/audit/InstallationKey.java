package org.twosource.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The key this installation signs its seals with, made when it is first needed: in the
 * file the setting {@code twosource.audit.key} names, which who reads the database does
 * not have, or else in the database.
 */
@Component
class InstallationKey {

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	private final String file;

	private final TransactionTemplate apart;

	private volatile @Nullable KeyPair pair;

	InstallationKey(JdbcClient jdbc, Audit audit, Clock clock, @Value("${twosource.audit.key}") String file,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
		this.file = file.strip();
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** What the key is called. */
	String id() {
		return Signatures.id(pair().getPublic());
	}

	String sign(String text) {
		return Signatures.sign(text, pair().getPrivate());
	}

	/** Where the private key lies, in a word: file or database. */
	String kept() {
		return this.file.isEmpty() ? "database" : "file";
	}

	/** Every key that has signed here, by what it is called. */
	Map<String, PublicKey> known() {
		Map<String, PublicKey> known = new HashMap<>();
		this.jdbc.sql("select id, public_key from audit_key").query((row) -> {
			try {
				PublicKey key = Signatures.publicKey(row.getString("public_key"));
				known.put(Signatures.id(key), key);
			}
			catch (GeneralSecurityException ex) {
				// What it signed will be said to be signed with a key that is not known.
				return;
			}
		});
		return known;
	}

	/** The pair; at first it is found or made in a transaction of its own. */
	KeyPair pair() {
		KeyPair there = this.pair;
		if (there == null) {
			there = this.apart.execute((status) -> this.file.isEmpty() ? inDatabase() : inFile(Path.of(this.file)));
			this.pair = there;
		}
		return there;
	}

	private KeyPair inDatabase() {
		Optional<String> kept = kept("select private_key from audit_key where private_key is not null");
		if (kept.isPresent()) {
			return read(kept.get(), "The private key in the table audit_key");
		}
		KeyPair made = Signatures.make();
		enter(made, Base64.getEncoder().encodeToString(made.getPrivate().getEncoded()));
		// Another node may have been first.
		return read(kept("select private_key from audit_key where private_key is not null").orElseThrow(),
				"The private key in the table audit_key");
	}

	private KeyPair inFile(Path path) {
		try {
			if (!Files.exists(path)) {
				write(Signatures.make(), path);
			}
			KeyPair read = read(Files.readString(path), "The file " + path + " (twosource.audit.key)");
			enter(read, null);
			return read;
		}
		catch (IOException ex) {
			throw new IllegalStateException("The key file " + path + " (twosource.audit.key) cannot be used", ex);
		}
	}

	/** Only its owner reads it, where files have owners. */
	private static void write(KeyPair pair, Path path) throws IOException {
		String pem = "-----BEGIN PRIVATE KEY-----\n"
				+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(pair.getPrivate().getEncoded())
				+ "\n-----END PRIVATE KEY-----\n";
		FileAttribute<?>[] owners = path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Path whole = Files.createTempFile(path.toAbsolutePath().getParent(), "key", ".part", owners);
		try {
			Files.writeString(whole, pem, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
			Files.move(whole, path);
		}
		catch (FileAlreadyExistsException ex) {
			// Another node on this machine was first.
			return;
		}
		finally {
			Files.deleteIfExists(whole);
		}
	}

	private static KeyPair read(String text, String where) {
		try {
			return Signatures.pair(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(where + " is no Ed25519 private key in PKCS #8", ex);
		}
	}

	private Optional<String> kept(String query) {
		return this.jdbc.sql(query).query(String.class).optional();
	}

	private void enter(KeyPair pair, @Nullable String privateKey) {
		String id = Signatures.id(pair.getPublic());
		int entered = this.jdbc.sql("""
				insert into audit_key (id, public_key, private_key, made_at)
				values (:id, :publicKey, :privateKey, :at) on conflict do nothing
				""")
			.param("id", id)
			.param("publicKey", Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()))
			.param("privateKey", privateKey)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (entered > 0) {
			// So that a key somebody else slips in is one more act to explain.
			this.audit.record(Audit.PROCESS, "signing key entered",
					UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.US_ASCII)), Map.of("key", id, "kept", kept()));
		}
	}

}
