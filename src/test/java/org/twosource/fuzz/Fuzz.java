package org.twosource.fuzz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Endpoints;

/** Hostile input for everything that answers, from a seed that repeats it. */
@TestComponent
public class Fuzz {

	private final MockMvcTester mvc;

	private final FuzzNewsroom newsroom;

	private final Endpoints endpoints;

	Fuzz(MockMvcTester mvc, FuzzNewsroom newsroom, Endpoints endpoints) {
		this.mvc = mvc;
		this.newsroom = newsroom;
		this.endpoints = endpoints;
	}

	/**
	 * What came of it.
	 *
	 * @param asked how many requests were sent
	 * @param faults the answers that should not have been
	 */
	public record Run(int asked, List<Fault> faults) {

	}

	/** Asks once, and gives what is wrong. */
	@FunctionalInterface
	private interface Asking<T> {

		@Nullable Fault ask(T what, @Nullable UserDetails caller, FuzzIds ids);

	}

	/**
	 * Sends something to every operation of the REST interface, so many times each.
	 * @param longest when to stop, even before that
	 */
	public Run api(long seed, int times, Duration longest) {
		Hostile hostile = new Hostile(seed);
		ApiFuzz api = new ApiFuzz(this.mvc, hostile);
		return run(api.operations(), api::ask, hostile, times, longest);
	}

	/** Asks for every page and fills in every form, so many times each. */
	public Run pages(long seed, int times, Duration longest) {
		Hostile hostile = new Hostile(seed);
		PageFuzz pages = new PageFuzz(this.mvc, hostile);
		return run(this.endpoints.all().stream().filter(PageFuzz::isPage).toList(), pages::ask, hostile, times,
				longest);
	}

	private <T> Run run(List<T> all, Asking<T> asking, Hostile hostile, int times, Duration longest) {
		Instant end = Instant.now().plus(longest);
		List<Fault> faults = new ArrayList<>();
		List<@Nullable UserDetails> people = this.newsroom.people();
		FuzzIds work = this.newsroom.work(people);
		int asked = 0;
		for (int round = 0; round < times && Instant.now().isBefore(end); round++) {
			for (T one : all) {
				// Somebody signed in finds more than nobody does.
				UserDetails caller = people.get(hostile.happens(0.5) ? 3 : hostile.number(people.size()));
				asked++;
				Fault fault = asking.ask(one, caller, work);
				if (fault != null) {
					faults.add(fault);
				}
			}
		}
		faults.addAll(this.newsroom.runJobs(work, people));
		return new Run(asked, faults.stream().filter(Objects::nonNull).toList());
	}

}
