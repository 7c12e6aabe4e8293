package org.twosource.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Sha256;

/** The whole record as a file that can be verified without this server. */
@Component
public class AuditExport {

	private final JdbcClient jdbc;

	private final InstallationKey key;

	private final Clock clock;

	AuditExport(JdbcClient jdbc, InstallationKey key, Clock clock) {
		this.jdbc = jdbc;
		this.key = key;
		this.clock = clock;
	}

	/**
	 * Writes it as lines of JSON as it reads it: first the keys, then for each seal its
	 * records and the seal, the records under no seal, and a signed end. Of records
	 * hidden from the viewer it has what they are hashed by, not what they say.
	 * @param out is written to, and not closed
	 * @param viewer a username
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void write(OutputStream out, String viewer) {
		Map<String, String> keys = new TreeMap<>(this.key.known()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(known) -> Base64.getEncoder().encodeToString(known.getValue().getEncoded()))));
		Lines lines = new Lines(out, new Hidden(this.jdbc, viewer)::has);
		lines.head(this.clock.instant(), keys);
		new Inspection(this.jdbc).read(lines);
		lines.end(this.key.id(), this.key::sign);
	}

	/** Writes what it is given as lines, and counts and hashes them. */
	static final class Lines implements Inspection.Reader {

		private final OutputStream out;

		private final Predicate<Entry> withheld;

		private final Sha256 sum = new Sha256();

		private long records;

		private long seals;

		private String lastSeal = "";

		Lines(OutputStream out, Predicate<Entry> withheld) {
			this.out = out;
			this.withheld = withheld;
		}

		void head(Instant at, Map<String, String> keys) {
			add(new Line.Head("head", Line.FORMAT, at, keys));
		}

		@Override
		public void record(Entry entry) {
			this.records++;
			add(Line.Record.of(entry, this.withheld.test(entry)));
		}

		@Override
		public void seal(Seal seal) {
			this.seals++;
			this.lastSeal = seal.hash();
			add(Line.Sealed.of(seal));
		}

		void end(String keyId, UnaryOperator<String> signer) {
			Line.End unsigned = new Line.End("end", this.records, this.seals, this.lastSeal, this.sum.hex(), keyId, "");
			write(Line.write(new Line.End("end", this.records, this.seals, this.lastSeal, unsigned.sha256(), keyId,
					signer.apply(unsigned.signed()))));
		}

		private void add(Object line) {
			String text = Line.write(line);
			this.sum.add(text);
			write(text);
		}

		private void write(String text) {
			try {
				this.out.write(text.getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
