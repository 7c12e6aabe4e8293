package org.twosource.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The load of the cluster drill for a long time without any trouble: what each node holds
 * in memory, in threads, files and connections does not grow. Run by
 * {@code mvn test -Dtest=SoakDrill -Dsoak.minutes=30} on Linux; see
 * docs/operations/cluster.md.
 */
class SoakDrill {

	private static final int PAUSE_SECONDS = 15;

	private static final long MOST_CONNECTIONS = 20;

	private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

	private final int minutes = Integer.getInteger("soak.minutes", 30);

	@TempDir
	private Path folder;

	/**
	 * What a node holds at a moment.
	 *
	 * @param heap kilobytes after a collection
	 */
	private record Sample(long heap, long threads, long files, long connections) {

	}

	@Test
	void whatANodeHoldsDoesNotGrow() throws Exception {
		List<List<Sample>> nodes = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		try (Cluster cluster = new Cluster(this.folder);
				History history = new History(Path.of("target/soak-drill.jsonl"))) {
			Load load = new Load(cluster, history);
			load.start(1);
			long end = System.nanoTime() + this.minutes * 60_000_000_000L;
			while (System.nanoTime() < end) {
				Thread.sleep(PAUSE_SECONDS * 1000L);
				for (int i = 0; i < Cluster.NODES; i++) {
					nodes.get(i).add(sample(cluster, i));
				}
			}
			load.stop();
			cluster.awaitQuiet();
			System.out.println("[soak] " + history.acts().stream().filter((act) -> !act.is("read")).count()
					+ " requests answered");
			assertThat(new Ledger(cluster.database().askOften(), history).problems()).isEmpty();
		}
		for (int i = 0; i < Cluster.NODES; i++) {
			requireFlat("node" + (i + 1), nodes.get(i));
		}
	}

	private static Sample sample(Cluster cluster, int node) throws IOException, InterruptedException {
		long pid = cluster.nodes().get(node).pid();
		run("GC.run", pid);
		long heap = 0;
		Matcher used = USED.matcher(run("GC.heap_info", pid));
		while (used.find()) {
			heap += Long.parseLong(used.group(1));
		}
		String status = Files.readString(Path.of("/proc/" + pid + "/status"));
		Matcher threads = Pattern.compile("Threads:\\s+(\\d+)").matcher(status);
		assertThat(threads.find()).isTrue();
		long files;
		try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
			files = open.count();
		}
		long connections = cluster.ask()
			.sql("select count(*) from pg_stat_activity where application_name = :name")
			.param("name", "node" + (node + 1))
			.query(Long.class)
			.single();
		return new Sample(heap, Long.parseLong(threads.group(1)), files, connections);
	}

	private static String run(String command, long pid) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				Long.toString(pid), command)
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		return said;
	}

	/**
	 * The last third of the time against the third before it; the first is warming up.
	 */
	private static void requireFlat(String node, List<Sample> samples) {
		tell(node, "heap after collection, KB", samples, Sample::heap);
		tell(node, "threads", samples, Sample::threads);
		tell(node, "open files", samples, Sample::files);
		tell(node, "connections", samples, Sample::connections);
		assertThat(late(samples, Sample::heap)).as("heap of %s, KB", node)
			.isLessThan(before(samples, Sample::heap) * 115 / 100 + 8 * 1024);
		assertThat(late(samples, Sample::threads)).as("threads of %s", node)
			.isLessThan(before(samples, Sample::threads) + 10);
		assertThat(late(samples, Sample::files)).as("files of %s", node)
			.isLessThan(before(samples, Sample::files) + 25);
		assertThat(samples.stream().mapToLong(Sample::connections).max().orElseThrow()).as("connections of %s", node)
			.isLessThanOrEqualTo(MOST_CONNECTIONS);
	}

	private static void tell(String node, String what, List<Sample> samples, ToLongFunction<Sample> of) {
		System.out.printf("[soak] %s %s: at first %d, before %d, at last %d%n", node, what,
				median(samples.subList(0, samples.size() / 3), of), before(samples, of), late(samples, of));
	}

	private static long before(List<Sample> samples, ToLongFunction<Sample> of) {
		return median(samples.subList(samples.size() / 3, 2 * samples.size() / 3), of);
	}

	private static long late(List<Sample> samples, ToLongFunction<Sample> of) {
		return median(samples.subList(2 * samples.size() / 3, samples.size()), of);
	}

	private static long median(List<Sample> samples, ToLongFunction<Sample> of) {
		long[] sorted = samples.stream().mapToLong(of).sorted().toArray();
		return sorted[sorted.length / 2];
	}

}
