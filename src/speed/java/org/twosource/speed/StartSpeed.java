package org.twosource.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.twosource.SeparateApplication;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the application takes to start with its own database server on a newsroom that
 * was filled, of the size that {@code -Dclaims} says, and whether what it holds in memory
 * stays the same while people read pages and bring claims all the way. It is a process of
 * its own with a heap of 256 MB and the Java machine as it is shipped, and finds claims
 * by their words. It leaves the newsroom changed by the claims it made.
 */
class StartSpeed {

	private static final int STARTS = Integer.getInteger("speed.starts", 5);

	private static final double LIMIT_OF_START_SECONDS = 8;

	private static final double LIMIT_OF_GROWTH = 1.15;

	private static final int WARM_UP_SECONDS = 45;

	/** How long memory is watched. */
	private static final int MINUTES = Integer.getInteger("speed.minutes", 3);

	private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

	@Test
	void startsSoonAndStaysSmall() throws Exception {
		Path filled = KeptServer.folder().resolve("filled.json");
		assertThat(filled).as("filled by FillSpeed").exists();
		long claims = JsonMapper.shared().readTree(Files.readString(filled)).get("claims").asLong();
		KeptServer.release(KeptServer.folder());
		Results results = Results.of("StartSpeed");
		SeparateApplication application = new SeparateApplication(KeptServer.folder(), "-Xmx256m").asShipped();
		try {
			start(application, results, claims);
			watch(application, results, claims);
		}
		finally {
			application.close();
		}
		results.finish();
	}

	/** Leaves it running after the last start. */
	private static void start(SeparateApplication application, Results results, long claims) {
		double[] seconds = new double[STARTS];
		for (int i = 0; i < STARTS; i++) {
			if (i > 0) {
				application.close();
			}
			long begun = System.nanoTime();
			application.start();
			seconds[i] = (System.nanoTime() - begun) / 1e9;
		}
		Arrays.sort(seconds);
		results.row("from the start until it answers", seconds[STARTS / 2], "s")
			.percentile(50)
			.size(claims)
			.most(LIMIT_OF_START_SECONDS);
		results.row("from the start until it answers", seconds[STARTS - 1], "s")
			.percentile(100)
			.size(claims)
			.most(LIMIT_OF_START_SECONDS);
	}

	private static void watch(SeparateApplication application, Results results, long claims) throws Exception {
		try (Readers readers = new Readers(application)) {
			readers.goOn(WARM_UP_SECONDS);
			double first = heap(application);
			readers.goOn(MINUTES * 30);
			double middle = heap(application);
			readers.goOn(MINUTES * 30);
			double last = heap(application);
			results.row("heap that is in use after a collection, at first", first, "bytes").size(claims);
			results.row("heap that is in use after a collection, halfway", middle, "bytes").size(claims);
			results.row("heap that is in use after a collection, at last", last, "bytes").size(claims);
			results.row("heap in use, at last to at first", last / first, "ratio").size(claims).most(LIMIT_OF_GROWTH);
			results.row("pages read meanwhile", readers.pages(), "count").size(claims);
			results.row("claims published meanwhile", readers.published(), "count").size(claims);
		}
	}

	/** The median of three collections, as requests go on. */
	private static double heap(SeparateApplication application) throws IOException, InterruptedException {
		long[] used = new long[3];
		for (int i = 0; i < used.length; i++) {
			run("GC.run", application.pid());
			Matcher matcher = USED.matcher(run("GC.heap_info", application.pid()));
			while (matcher.find()) {
				used[i] += Long.parseLong(matcher.group(1)) * 1024;
			}
		}
		Arrays.sort(used);
		assertThat(used[0]).isPositive();
		return used[1];
	}

	private static String run(String command, long pid) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command))
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		return said;
	}

}
