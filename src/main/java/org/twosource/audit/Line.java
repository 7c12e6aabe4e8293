package org.twosource.audit;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of an export. Details and origin are texts, not JSON within JSON: to the letter
 * what was hashed.
 */
final class Line {

	/** What the first line says the rest is. */
	static final String FORMAT = "twosource-audit-1";

	private static final JsonMapper json = JsonMapper.shared();

	private Line() {
	}

	/** Keys by what they are called, as X.509 in Base64. */
	record Head(String line, String format, Instant at, Map<String, String> keys) {

	}

	/** Without content when the record is hidden from whoever made the export. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Record(String line, long seq, int form, Instant at, String act, @Nullable String actor,
			@Nullable String subject, @Nullable String details, @Nullable String origin, @Nullable String salt,
			@Nullable String commitment, String hash) {

		static Record of(Entry entry, boolean withheld) {
			Entry.Content content = withheld ? null : entry.content();
			if (content == null) {
				return new Record("record", entry.seq(), entry.form(), entry.at(), entry.act(), null, null, null, null,
						null, entry.commitment(), entry.hash());
			}
			return new Record("record", entry.seq(), entry.form(), entry.at(), entry.act(), content.actor(),
					content.subject(), content.details(), content.origin(), content.salt(), entry.commitment(),
					entry.hash());
		}

		Entry entry() {
			boolean whole = this.actor != null && this.subject != null && this.details != null;
			return new Entry(this.seq, this.form, this.at, this.act, this.commitment, this.hash,
					whole ? new Entry.Content(this.actor, this.subject, this.details, this.origin, this.salt) : null);
		}

	}

	record Sealed(String line, int form, String records, long count, long throughSeq, long settledSeq, String nextTx,
			String recordsHash, String previousHash, String hash, Instant sealedAt, String leaves, String keyId,
			String signature) {

		static Sealed of(Seal seal) {
			return new Sealed("seal", seal.form(), seal.records(), seal.count(), seal.throughSeq(), seal.settledSeq(),
					seal.nextTx(), seal.recordsHash(), seal.previousHash(), seal.hash(), seal.sealedAt(),
					Base64.getEncoder().encodeToString(seal.leaves()), seal.keyId(), seal.signature());
		}

		/**
		 * The seal.
		 * @throws IllegalArgumentException when the leaves are no Base64
		 */
		Seal seal() {
			return new Seal(this.form, this.records, this.count, this.throughSeq, this.settledSeq, this.nextTx,
					this.recordsHash, this.previousHash, this.hash, this.sealedAt,
					Base64.getDecoder().decode(this.leaves), this.keyId, this.signature);
		}

	}

	/** The last line: the signature covers the SHA-256 of every line before it. */
	record End(String line, long records, long seals, String lastSeal, String sha256, String keyId, String signature) {

		String signed() {
			return String.join("\n", "twosource audit export", Long.toString(this.records), Long.toString(this.seals),
					this.lastSeal, this.sha256);
		}

	}

	static String write(Object line) {
		return json.writeValueAsString(line) + "\n";
	}

	/**
	 * A line as what it says it is; null when it is none.
	 */
	static @Nullable Object read(String text) {
		try {
			Class<?> kind = switch (json.readTree(text).path("line").asString("")) {
				case "head" -> Head.class;
				case "record" -> Record.class;
				case "seal" -> Sealed.class;
				case "end" -> End.class;
				default -> Nothing.class;
			};
			return json.readValue(text, kind);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private record Nothing() {

	}

}
