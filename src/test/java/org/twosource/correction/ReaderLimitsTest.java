package org.twosource.correction;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.cluster.SharedLimits;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class ReaderLimitsTest {

	@Autowired
	private SharedLimits limits;

	@Test
	void oneAddressIsHeardSoOften() {
		ReaderLimits limits = new ReaderLimits(this.limits, 2, 100);
		assertThat(limits.wait("192.0.2.1")).isZero();
		assertThat(limits.wait("192.0.2.1")).isZero();
		assertThat(limits.wait("192.0.2.1")).isBetween(1700L, 1801L);
		assertThat(limits.wait("192.0.2.2")).isZero();
	}

	@Test
	void aNetworkOfOneSubscriberIsOneAddress() {
		ReaderLimits limits = new ReaderLimits(this.limits, 1, 100);
		assertThat(limits.wait("2001:db8:1:2::1")).isZero();
		assertThat(limits.wait("2001:db8:1:2:ffff::9")).isPositive();
		assertThat(limits.wait("2001:db8:1:3::1")).isZero();
	}

	@Test
	void allTogetherAreHeardSoOftenAndThatCostsNobodyTheirOwn() {
		ReaderLimits limits = new ReaderLimits(this.limits, 1, 2);
		assertThat(limits.wait("192.0.2.1")).isZero();
		assertThat(limits.wait("192.0.2.2")).isZero();
		long wait = limits.wait("192.0.2.3");
		assertThat(wait).isPositive();
		// It would be an hour had they used up their own.
		assertThat(limits.wait("192.0.2.3")).isBetween(wait - 5, wait);
	}

}
