package org.twosource.cluster;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitsTest {

	private final RequestLimitsFilter filter = filter(3, 2);

	@Test
	void whoeverAsksTooOftenWaitsAndIsToldHowLong() throws Exception {
		for (int i = 0; i < 3; i++) {
			assertThat(ask(this.filter, "192.0.2.1", "/findings", null).getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse refused = ask(this.filter, "192.0.2.1", "/findings", null);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getContentType()).isEqualTo("application/problem+json");
		assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After")))).isBetween(1, 21);
		assertThat(refused.getContentAsString()).contains("\"status\":429", "Too many requests");
		assertThat(ask(this.filter, "192.0.2.2", "/findings", null).getStatus()).isEqualTo(200);
	}

	@Test
	void aProgramIsCountedByItsCredentialsToo() throws Exception {
		assertThat(ask(this.filter, "192.0.2.3", "/api/tasks", "Bearer one").getStatus()).isEqualTo(200);
		assertThat(ask(this.filter, "192.0.2.4", "/api/tasks", "Bearer one").getStatus()).isEqualTo(200);
		assertThat(ask(this.filter, "192.0.2.5", "/api/tasks", "Bearer one").getStatus()).isEqualTo(429);
		assertThat(ask(this.filter, "192.0.2.5", "/api/tasks", "Bearer two").getStatus()).isEqualTo(200);
	}

	@Test
	void addressesOfOneSubscriberAreOne() throws Exception {
		for (int i = 0; i < 3; i++) {
			ask(this.filter, "2001:db8:1:2::" + i, "/findings", null);
		}
		assertThat(ask(this.filter, "2001:db8:1:2:ffff::9", "/findings", null).getStatus()).isEqualTo(429);
		assertThat(ask(this.filter, "2001:db8:1:3::1", "/findings", null).getStatus()).isEqualTo(200);
	}

	@Test
	void scriptsHealthAndThisMachineAreNotCounted() throws Exception {
		for (int i = 0; i < 20; i++) {
			assertThat(ask(this.filter, "192.0.2.6", "/assets/desk.css", null).getStatus()).isEqualTo(200);
			assertThat(ask(this.filter, "192.0.2.6", "/actuator/health/readiness", null).getStatus()).isEqualTo(200);
			assertThat(ask(this.filter, "127.0.0.1", "/findings", null).getStatus()).isEqualTo(200);
			assertThat(ask(this.filter, "0:0:0:0:0:0:0:1", "/findings", null).getStatus()).isEqualTo(200);
		}
	}

	@Test
	void zeroMeansAnyNumber() throws Exception {
		RequestLimitsFilter open = filter(0, 0);
		for (int i = 0; i < 50; i++) {
			assertThat(ask(open, "192.0.2.7", "/api/tasks", "Bearer three").getStatus()).isEqualTo(200);
		}
	}

	private static RequestLimitsFilter filter(int perAddress, int perProgram) {
		return new RequestLimitsFilter(new RequestLimits(perAddress, perProgram),
				new ShortAnswers(JsonMapper.shared()));
	}

	private static MockHttpServletResponse ask(RequestLimitsFilter filter, String address, String path,
			String credentials) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setRemoteAddr(address);
		if (credentials != null) {
			request.addHeader("Authorization", credentials);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
