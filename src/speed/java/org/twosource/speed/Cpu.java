package org.twosource.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/**
 * How much of the processors was used so far, in milliseconds: a measure that others on
 * the machine hardly disturb.
 *
 * @param java by this process, people's clients included, and the nodes of a cluster
 * @param database by the database server's processes, which Linux tells
 */
record Cpu(double java, double database) {

	/** The kernel counts in hundredths of a second. */
	private static final int TICK_MILLIS = 10;

	/** With further processes of Java's. */
	static Cpu now(Stream<ProcessHandle> more) {
		long nanos = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
		return new Cpu(nanos / 1e6 + millis(more), millis(DurableServer.processes()));
	}

	Cpu since(Cpu before) {
		return new Cpu(this.java - before.java, this.database - before.database);
	}

	Cpu and(Cpu other) {
		return new Cpu(this.java + other.java, this.database + other.database);
	}

	private static double millis(Stream<ProcessHandle> processes) {
		return processes.mapToLong(Cpu::ticks).sum() * (double) TICK_MILLIS;
	}

	/** Its own, and that of those it waited for until they ended. */
	private static long ticks(ProcessHandle process) {
		try {
			String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum();
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
