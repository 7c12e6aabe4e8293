package org.twosource;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole list is counted only where its length does not show. */
class PageTest {

	private static final Page.Request SECOND = new Page.Request(1, 2);

	@Test
	void aListThatEndsOnThePageIsNotCounted() {
		assertThat(Page.of(List.of("c"), SECOND, PageTest::neverCounted).total()).isEqualTo(3);
		assertThat(Page.of(List.of(), new Page.Request(0, 2), PageTest::neverCounted).total()).isZero();
	}

	@Test
	void aFullPageAndOneBeyondTheEndAreCounted() {
		assertThat(Page.of(List.of("c", "d"), SECOND, () -> 9).total()).isEqualTo(9);
		assertThat(Page.of(List.of(), SECOND, () -> 1).total()).isEqualTo(1);
	}

	private static long neverCounted() {
		throw new AssertionError("The list was counted");
	}

}
