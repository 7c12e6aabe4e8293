package org.twosource.fuzz;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A short run of hostile input with a fixed seed, in every build; the long one is
 * {@code FuzzDrill}.
 */
@NewsroomTest
class FuzzTest {

	private static final long SEED = 20200207;

	@Autowired
	private Fuzz fuzz;

	@Test
	void nothingThatIsSentToTheInterfaceBreaksIt() {
		Fuzz.Run run = this.fuzz.api(SEED, 1, Duration.ofSeconds(60));
		assertThat(run.asked()).isGreaterThan(100);
		assertThat(run.faults()).as("seed %s", SEED).isEmpty();
	}

	@Test
	void nothingThatIsFilledInOnAPageBreaksIt() {
		Fuzz.Run run = this.fuzz.pages(SEED, 1, Duration.ofSeconds(60));
		assertThat(run.asked()).isGreaterThan(150);
		assertThat(run.faults()).as("seed %s", SEED).isEmpty();
	}

}
