package org.twosource.drill;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.twosource.drill.History.Act;
import org.twosource.drill.History.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** The drill's check finds what it is there to find. */
class RegistersTest {

	@Test
	void oneAfterTheOtherIsRight() {
		assertThat(fits(act("anna", "take", 0, 1), read("anna", 2, 3), act("anna", "release", 4, 5), read("", 6, 7),
				act("boris", "take", 8, 9), act("boris", "complete", 10, 11)))
			.isTrue();
	}

	@Test
	void twoCannotHoldOneTask() {
		assertThat(fits(act("anna", "take", 0, 1), act("boris", "take", 2, 3))).isFalse();
		assertThat(fits(act("anna", "take", 0, 3), act("boris", "take", 1, 2))).isFalse();
		assertThat(fits(act("anna", "take", 0, 3), act("anna", "release", 4, 7), act("boris", "take", 5, 6))).isTrue();
	}

	@Test
	void aTaskIsCompletedOnce() {
		assertThat(fits(act("anna", "complete", 0, 1), act("anna", "complete", 2, 3))).isFalse();
		assertThat(fits(act("anna", "complete", 0, 5), act("boris", "complete", 1, 4))).isFalse();
	}

	@Test
	void whatIsReadIsNeverOlderThanWhatWasAnsweredBefore() {
		assertThat(fits(act("anna", "take", 0, 1), read("", 2, 3))).isFalse();
		assertThat(fits(act("anna", "take", 0, 4), read("", 2, 3))).isTrue();
		assertThat(fits(act("anna", "take", 0, 10), read("anna", 1, 2), read("", 3, 4))).isFalse();
	}

	@Test
	void aRefusalHasToHaveItsReason() {
		assertThat(fits(refused("boris", "take", 0, 1, "anna holds this task"))).isFalse();
		assertThat(fits(act("anna", "take", 0, 2), refused("boris", "take", 1, 3, "anna holds this task"))).isTrue();
		assertThat(fits(refused("boris", "complete", 0, 1, "anna has already completed this task"))).isFalse();
	}

	@Test
	void whatWasNotAnsweredMayHaveHappenedOrNot() {
		Act lost = lost("anna", "complete", 0, 1);
		assertThat(fits(lost, refused("anna", "complete", 5, 6, "anna has already completed this task"))).isTrue();
		assertThat(fits(lost, act("boris", "take", 5, 6))).isTrue();
		assertThat(fits(lost, act("boris", "complete", 5, 6),
				refused("anna", "complete", 7, 8, "boris has already completed this task")))
			.isTrue();
		assertThat(fits(lost, refused("anna", "complete", 5, 6, "anna has already completed this task"),
				act("boris", "take", 7, 8)))
			.isFalse();
	}

	@Test
	void everyTaskIsLookedAtByItself() {
		assertThat(Registers.violated(List.of(act("anna", "take", 0, 1), act("boris", "take", 2, 3))))
			.containsExactly("No order explains what was done with task t");
	}

	private static boolean fits(Act... acts) {
		return Registers.isLinearizable(List.of(acts));
	}

	private static Act act(String who, String what, long invoked, long answered) {
		return new Act(who, what, "t", "", invoked, answered, Outcome.OK, 200, "");
	}

	private static Act read(String holder, long invoked, long answered) {
		return new Act("marat", "read", "t", holder, invoked, answered, Outcome.OK, 200, "");
	}

	private static Act refused(String who, String what, long invoked, long answered, String why) {
		return new Act(who, what, "t", "", invoked, answered, Outcome.REFUSED, 409, why);
	}

	private static Act lost(String who, String what, long invoked, long answered) {
		return new Act(who, what, "t", "", invoked, answered, Outcome.UNKNOWN, 0, "");
	}

}
