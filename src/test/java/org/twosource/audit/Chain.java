package org.twosource.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.twosource.Sha256;

/**
 * A sealed record made up in memory, with gaps, records that are sealed late, seals of
 * the first form first, and records not yet sealed.
 */
final class Chain {

	private static final KeyPair pair = Signatures.make();

	final List<Seal> seals = new ArrayList<>();

	final List<List<Entry>> batches = new ArrayList<>();

	private final Random random;

	private final Instant start = Instant.parse("2026-02-08T10:00:00Z");

	Chain(Random random, int batches) {
		this.random = random;
		long seq = 0;
		Entry late = null;
		for (int i = 0; i <= batches; i++) {
			List<Entry> batch = new ArrayList<>();
			if (late != null) {
				batch.add(late);
			}
			int size = 3 + random.nextInt(5);
			for (int j = 0; j < size; j++) {
				seq += 1 + random.nextInt(2);
				batch.add(entry(seq, (i == 0) ? 1 : 2));
			}
			late = (i > 0 && i < batches) ? batch.remove(1) : null;
			this.batches.add(batch);
			if (i < batches) {
				this.seals.add(seal(batch, (i == 0) ? 1 : 2));
			}
		}
	}

	Entry entry(long seq, int form) {
		Instant at = this.start.plus(seq, ChronoUnit.SECONDS).plus(this.random.nextInt(1000000), ChronoUnit.MICROS);
		return entry(seq, form, at, "act " + this.random.nextInt(5),
				new Entry.Content("checker", new UUID(this.random.nextLong(), this.random.nextLong()).toString(),
						"{\"note\": \"строка " + this.random.nextInt() + "\"}",
						(form == 2) ? "{\"way\": \"page\"}" : null,
						(form == 2) ? Long.toHexString(this.random.nextLong()) : null));
	}

	static Entry entry(long seq, int form, Instant at, String act, Entry.Content content) {
		String micros = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
		String hash = (form == 2) ? Sha256.of(String.join("\n", "2", micros, act, content.commitment()))
				: Sha256.of(String.join("\n", micros, content.actor(), act, content.subject(), content.details()));
		return new Entry(seq, form, at, act, (form == 2) ? content.commitment() : null, hash, content);
	}

	private Seal seal(List<Entry> batch, int form) {
		ByteArrayOutputStream leaves = new ByteArrayOutputStream();
		List<byte[]> list = batch.stream().map((entry) -> Merkle.leaf(entry.seq(), entry.hash())).toList();
		list.forEach(leaves::writeBytes);
		String ranges = batch.stream()
			.map((entry) -> "[" + entry.seq() + "," + (entry.seq() + 1) + ")")
			.collect(Collectors.joining(",", "{", "}"));
		Sha256 flat = new Sha256();
		batch.forEach((entry) -> flat.add(entry.seq() + ":" + entry.hash() + "\n"));
		long through = batch.get(batch.size() - 1).seq();
		String previous = this.seals.isEmpty() ? "" : this.seals.get(this.seals.size() - 1).hash();
		Seal seal = new Seal(form, ranges, batch.size(), through, Math.max(0, batch.get(0).seq() - 1), "100",
				(form == 2) ? HexFormat.of().formatHex(Merkle.root(list)) : flat.hex(), previous, "",
				this.start.plus(through, ChronoUnit.MINUTES), (form == 2) ? leaves.toByteArray() : new byte[0],
				(form == 2) ? keyId() : "", "")
			.hashed();
		return (form == 2) ? seal.signed(Signatures.sign(seal.signed(), pair.getPrivate())) : seal;
	}

	String keyId() {
		return Signatures.id(pair.getPublic());
	}

	/** As it is exported. */
	List<String> lines() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		AuditExport.Lines lines = new AuditExport.Lines(out, (entry) -> false);
		lines.head(this.start, Map.of(keyId(), Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())));
		for (int i = 0; i < this.batches.size(); i++) {
			this.batches.get(i).forEach(lines::record);
			if (i < this.seals.size()) {
				lines.seal(this.seals.get(i));
			}
		}
		lines.end(keyId(), (text) -> Signatures.sign(text, pair.getPrivate()));
		return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
	}

}
