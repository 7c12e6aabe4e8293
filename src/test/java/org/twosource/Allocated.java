package org.twosource;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/**
 * How many bytes code allocates: the same on every machine, whatever else runs there.
 */
public final class Allocated {

	private static final int WARM = 2;

	private static final int TIMES = 4;

	private Allocated() {
	}

	/**
	 * The least that it takes, of several times, once everything it needs is loaded; only
	 * what this thread allocates.
	 */
	public static long by(Runnable code) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long least = Long.MAX_VALUE;
		for (int i = -WARM; i < TIMES; i++) {
			long before = threads.getCurrentThreadAllocatedBytes();
			code.run();
			long bytes = threads.getCurrentThreadAllocatedBytes() - before;
			least = (i >= 0) ? Math.min(least, bytes) : least;
		}
		return least;
	}

}
