package org.twosource.drill;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.fuzz.Fuzz;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A long run of hostile input, from a seed of the moment or the one given. Run with
 * {@code mvn test -Dtest=FuzzDrill -Dfuzz.minutes=10 -Dfuzz.seed=…}.
 */
@NewsroomTest
class FuzzDrill {

	private final long seed = Long.getLong("fuzz.seed", System.nanoTime());

	private final Duration each = Duration.ofSeconds(Long.getLong("fuzz.minutes", 10) * 30);

	@Autowired
	private Fuzz fuzz;

	@Test
	void nothingThatIsSentToTheInterfaceBreaksIt() {
		told("requests to the interface", this.fuzz.api(this.seed, Integer.MAX_VALUE, this.each));
	}

	@Test
	void nothingThatIsFilledInOnAPageBreaksIt() {
		told("requests for pages", this.fuzz.pages(this.seed, Integer.MAX_VALUE, this.each));
	}

	private void told(String what, Fuzz.Run run) {
		System.out.printf("%d %s, seed %d: %d faults%n", run.asked(), what, this.seed, run.faults().size());
		assertThat(run.faults()).as("seed %s", this.seed).isEmpty();
	}

}
