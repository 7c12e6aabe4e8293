package org.twosource.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is done to an export, the file alone tells that it was done and where. The
 * seed is fixed: a run can be repeated.
 */
class ExportCheckTest {

	private static final JsonMapper json = JsonMapper.shared();

	private final Random random = new Random(20260208);

	/** What is done to the lines; each answers what must be among the problems. */
	enum Tampering {

		ALTERED(ExportCheckTest::alter), ALTERED_WITH_ITS_HASH(ExportCheckTest::alterWithHash),
		REMOVED(ExportCheckTest::remove), EXCHANGED(ExportCheckTest::exchange), MOVED(ExportCheckTest::move),
		SLIPPED_IN(ExportCheckTest::slipIn), SEAL_ALTERED(ExportCheckTest::alterSeal),
		SEAL_REMOVED(ExportCheckTest::removeSeal), SEALS_EXCHANGED(ExportCheckTest::exchangeSeals),
		SEAL_FORGED(ExportCheckTest::forgeSeal), LAST_SEAL_REMOVED(ExportCheckTest::removeLastSeal),
		CUT(ExportCheckTest::cut);

		private final BiFunction<List<String>, Random, List<String>> act;

		Tampering(BiFunction<List<String>, Random, List<String>> act) {
			this.act = act;
		}

	}

	@ParameterizedTest
	@EnumSource
	void whatIsDoneToAnExportIsFoundAndLocated(Tampering tampering) throws IOException {
		for (int i = 0; i < 8; i++) {
			List<String> lines = new Chain(this.random, 4).lines();
			List<String> expected = tampering.act.apply(lines, this.random);
			Verification found = verify(lines, null);
			assertThat(found.intact()).isFalse();
			assertThat(found.problems()).as(tampering + " " + i).containsAll(expected);
			assertThat(found.problems().size()).as(found.problems().toString()).isLessThanOrEqualTo(12);
		}
	}

	@Test
	void whatNobodyTouchedIsIntact() throws IOException {
		for (int batches = 1; batches < 8; batches++) {
			assertThat(verify(new Chain(this.random, batches).lines(), null).problems()).isEmpty();
		}
	}

	@Test
	void anExportThatEndsBeforeASealKnownFromElsewhereIsFound() throws IOException {
		Chain chain = new Chain(this.random, 4);
		List<String> whole = chain.lines();
		String last = chain.seals.get(3).hash();
		assertThat(verify(whole, last).intact()).isTrue();
		chain.seals.remove(3);
		List<Entry> unsealed = new ArrayList<>();
		chain.batches.remove(4);
		unsealed.addAll(chain.batches.remove(3));
		chain.batches.add(List.of());
		// Signed by whoever has the key, and nothing wrong within: only the seal known
		// from elsewhere tells.
		assertThat(verify(chain.lines(), null).intact()).isTrue();
		assertThat(verify(chain.lines(), last).problems()).containsExactly("There is no seal " + last
				+ ", which is known from elsewhere: it and what followed it were removed or rewritten");
	}

	@Test
	void anotherKeyThanTheOneTrustedIsFound() throws IOException {
		Chain chain = new Chain(this.random, 3);
		BufferedReader lines = new BufferedReader(new StringReader(String.join("\n", chain.lines())));
		assertThat(new ExportCheck(Set.of("another"), null).verify(lines).problems())
			.anyMatch((problem) -> problem.endsWith("is signed with a key that is not known: " + chain.keyId()));
	}

	@Test
	void everyLeafClimbsToTheRootOfATreeOfAnySize() {
		for (int size = 1; size <= 70; size++) {
			List<byte[]> leaves = IntStream.range(0, size).mapToObj((seq) -> Merkle.leaf(seq, "hash " + seq)).toList();
			byte[] root = Merkle.root(leaves);
			for (int i = 0; i < size; i++) {
				List<byte[]> path = Merkle.path(i, leaves);
				assertThat(Merkle.climb(leaves.get(i), i, size, path)).isEqualTo(root);
				assertThat(Merkle.climb(Merkle.leaf(i, "another"), i, size, path)).isNotEqualTo(root);
			}
		}
	}

	@Test
	void treesAreThoseOfTheStandard() {
		// The empty tree and the tree of one empty leaf, as certificate transparency
		// tests them.
		assertThat(HexFormat.of().formatHex(Merkle.root(List.of())))
			.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}

	@Test
	void aKeyIsTheSameWithAndWithoutItsPublicHalf() throws Exception {
		KeyPair made = Signatures.make();
		KeyPair read = Signatures.pair("-----BEGIN PRIVATE KEY-----\n"
				+ java.util.Base64.getMimeEncoder().encodeToString(made.getPrivate().getEncoded())
				+ "\n-----END PRIVATE KEY-----\n");
		assertThat(read.getPublic()).isEqualTo(made.getPublic());
		assertThat(Signatures.isBy(made.getPublic(), "text", Signatures.sign("text", read.getPrivate()))).isTrue();
	}

	private static Verification verify(List<String> lines, String known) throws IOException {
		return new ExportCheck(Set.of(), known)
			.verify(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")));
	}

	private static List<String> alter(List<String> lines, Random random) {
		int at = any(lines, "record", random, 0);
		ObjectNode line = (ObjectNode) json.readTree(lines.get(at));
		List<String> fields = List.of("actor", "act", "subject", "details", "hash");
		String field = fields.get(random.nextInt(fields.size()));
		line.put(field, line.get(field).asString() + "x");
		lines.set(at, line.toString());
		return List.of("Record " + line.get("seq").asLong() + " was altered");
	}

	private static List<String> alterWithHash(List<String> lines, Random random) {
		int at = any(lines, "record", random, sealOf(lines, 0) + 1);
		if (sealOf(lines, at) < 0) {
			at = sealOf(lines, sealOf(lines, 0) + 1) - 1;
		}
		Entry entry = ((Line.Record) Line.read(lines.get(at))).entry();
		Entry other = Chain.entry(entry.seq(), 2, entry.at(), "another act", entry.content());
		lines.set(at, Line.write(Line.Record.of(other, false)).strip());
		return List.of("Record " + entry.seq() + " is not the one that was sealed");
	}

	private static List<String> remove(List<String> lines, Random random) {
		int at = sealed(lines, random);
		return List.of("Record " + seq(lines.remove(at)) + " was removed");
	}

	private static List<String> exchange(List<String> lines, Random random) {
		int first = sealOf(lines, sealOf(lines, 0) + 1) - 1;
		int second = first - 1;
		Entry one = ((Line.Record) Line.read(lines.get(first))).entry();
		Entry other = ((Line.Record) Line.read(lines.get(second))).entry();
		lines.set(first, Line.write(Line.Record.of(placed(other, one.seq()), false)).strip());
		lines.set(second, Line.write(Line.Record.of(placed(one, other.seq()), false)).strip());
		return List.of("Record " + one.seq() + " is not the one that was sealed",
				"Record " + other.seq() + " is not the one that was sealed");
	}

	private static List<String> move(List<String> lines, Random random) {
		int seal = sealOf(lines, 0);
		String moved = lines.remove(seal - 1);
		lines.add(sealOf(lines, seal), moved);
		return List.of("Record " + seq(moved) + " was removed", "Record " + seq(moved) + " was slipped in");
	}

	private static List<String> slipIn(List<String> lines, Random random) {
		int seal = sealOf(lines, sealOf(lines, 0) + 1);
		long through = seq(lines.get(seal - 1));
		Entry entry = new Chain(random, 1).entry(through + 1000000, 2);
		lines.add(seal, Line.write(Line.Record.of(entry, false)).strip());
		return List.of("Record " + entry.seq() + " was slipped in");
	}

	private static List<String> alterSeal(List<String> lines, Random random) {
		int at = any(lines, "seal", random, 0);
		ObjectNode line = (ObjectNode) json.readTree(lines.get(at));
		List<String> fields = List.of("records", "count", "throughSeq", "settledSeq", "nextTx", "recordsHash",
				"sealedAt");
		String field = fields.get(random.nextInt(fields.size()));
		String through = line.get("throughSeq").asString();
		switch (field) {
			case "records", "nextTx", "recordsHash" -> line.put(field, line.get(field).asString() + "1");
			case "sealedAt" -> line.put(field, "2026-01-01T00:00:00Z");
			default -> line.put(field, line.get(field).asLong() + 1);
		}
		lines.set(at, line.toString());
		return List.of("The seal through record " + (field.equals("throughSeq") ? line.get(field).asString() : through)
				+ " was altered");
	}

	private static List<String> removeSeal(List<String> lines, Random random) {
		int first = sealOf(lines, sealOf(lines, 0) + 1);
		lines.remove(first);
		return List.of(follows(lines.get(sealOf(lines, first))));
	}

	private static List<String> exchangeSeals(List<String> lines, Random random) {
		int first = sealOf(lines, 0);
		Collections.swap(lines, first, sealOf(lines, first + 1));
		return List.of(follows(lines.get(first)), follows(lines.get(sealOf(lines, first + 1))));
	}

	/** Made anew with another key, everything in it right. */
	private static List<String> forgeSeal(List<String> lines, Random random) {
		int at = sealOf(lines, sealOf(lines, 0) + 1);
		Seal seal = ((Line.Sealed) Line.read(lines.get(at))).seal();
		Seal forged = seal.signed(Signatures.sign(seal.signed(), Signatures.make().getPrivate()));
		lines.set(at, Line.write(Line.Sealed.of(forged)).strip());
		return List.of("The seal through record " + seal.throughSeq() + " does not have the signature of its key");
	}

	private static List<String> removeLastSeal(List<String> lines, Random random) {
		int last = sealOf(lines, 0);
		for (int next = last; next > 0; next = sealOf(lines, next + 1)) {
			last = next;
		}
		String hash = json.readTree(lines.remove(last)).get("hash").asString();
		return List.of("The last seal is not the one the export ends with, " + hash);
	}

	private static List<String> cut(List<String> lines, Random random) {
		int kept = 1 + random.nextInt(lines.size() - 1);
		lines.subList(kept, lines.size()).clear();
		return List.of("The export has no end: it was cut short after line " + kept);
	}

	private static String follows(String seal) {
		return "The seal through record " + json.readTree(seal).get("throughSeq").asLong()
				+ " does not follow the one before it: a seal was altered, removed, slipped in or put elsewhere";
	}

	private static Entry placed(Entry entry, long seq) {
		return new Entry(seq, entry.form(), entry.at(), entry.act(), entry.commitment(), entry.hash(), entry.content());
	}

	private static long seq(String line) {
		return json.readTree(line).get("seq").asLong();
	}

	private static int sealed(List<String> lines, Random random) {
		int at = any(lines, "record", random, 0);
		return (sealOf(lines, at) > 0) ? at : sealOf(lines, 0) - 1;
	}

	private static int any(List<String> lines, String kind, Random random, int from) {
		List<Integer> places = IntStream.range(from, lines.size())
			.filter((i) -> lines.get(i).contains("\"line\":\"" + kind + "\""))
			.boxed()
			.toList();
		return places.get(random.nextInt(places.size()));
	}

	/** Where the next seal from a line on is, or -1. */
	private static int sealOf(List<String> lines, int from) {
		return IntStream.range(from, lines.size())
			.filter((i) -> lines.get(i).contains("\"line\":\"seal\""))
			.findFirst()
			.orElse(-1);
	}

}
