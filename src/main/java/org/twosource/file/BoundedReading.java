package org.twosource.file;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Opens files that may be hostile: two at once, in bounded time, and whatever goes wrong
 * in them is a reason to tell, never a failure of the page.
 */
@Component
class BoundedReading {

	private static final int AT_ONCE = 2;

	private final Duration timeLimit;

	private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, BoundedReading::reader);

	BoundedReading(@Value("${twosource.file.time-limit:15s}") Duration timeLimit) {
		this.timeLimit = timeLimit;
	}

	<T> T read(Callable<T> reading) throws Unreadable {
		Future<T> running = this.readers.submit(reading);
		try {
			return running.get(this.timeLimit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			running.cancel(true);
			throw new Unreadable("file.why.slow", this.timeLimit.toSeconds());
		}
		catch (InterruptedException ex) {
			running.cancel(true);
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a file was read", ex);
		}
		catch (ExecutionException ex) {
			throw reason(ex.getCause());
		}
	}

	private static Unreadable reason(Throwable cause) {
		if (cause instanceof Unreadable unreadable) {
			return unreadable;
		}
		if (cause instanceof OutOfMemoryError || cause instanceof LimitedStream.Exceeded) {
			return new Unreadable("file.why.memory");
		}
		if (cause instanceof Error error && !(error instanceof StackOverflowError)) {
			throw error;
		}
		return new Unreadable("file.why.broken");
	}

	private static Thread reader(Runnable reading) {
		Thread thread = new Thread(reading, "stored-file-reader");
		thread.setDaemon(true);
		return thread;
	}

	@PreDestroy
	void close() {
		this.readers.shutdownNow();
	}

}
