package org.twosource.speed;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.twosource.audit.SealedRecords;
import org.twosource.extraction.ReadDocument;
import org.twosource.matching.NearestMeaning;
import org.twosource.matching.StatementMeaning;

/** The code that works hardest, measured by JMH: how long it takes and what it allocates. */
class CodeSpeed {

	@Test
	void hotCodeIsMeasured() throws RunnerException, IOException {
		Results results = Results.of("CodeSpeed");
		Options options = new OptionsBuilder().include(ReadDocument.class.getName())
			.include(StatementMeaning.class.getName())
			.include(NearestMeaning.class.getName())
			.include(SealedRecords.class.getName())
			.mode(Mode.AverageTime)
			.timeUnit(TimeUnit.MILLISECONDS)
			.warmupIterations(3)
			.warmupTime(TimeValue.seconds(3))
			.measurementIterations(5)
			.measurementTime(TimeValue.seconds(2))
			.forks(1)
			.jvmArgs("-Xmx256m")
			.addProfiler(GCProfiler.class)
			.build();
		Collection<RunResult> measured = new Runner(options).run();
		for (RunResult one : measured) {
			String what = what(one);
			results.row(what, one.getPrimaryResult().getScore(), "ms");
			Result<?> allocated = one.getSecondaryResults().get("gc.alloc.rate.norm");
			if (allocated != null) {
				results.row(what + ", allocated", allocated.getScore(), "bytes");
			}
		}
		results.finish();
	}

	private static String what(RunResult one) {
		String name = one.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
		return name + Stream.of("article", "claims")
			.map(one.getParams()::getParam)
			.filter(Objects::nonNull)
			.map((of) -> ", " + of)
			.collect(Collectors.joining());
	}

}
