package org.twosource.cluster;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseAwayTest {

	private final DatabaseAwayFilter filter = new DatabaseAwayFilter(new ShortAnswers(JsonMapper.shared()));

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/inbox");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest
	@ValueSource(strings = { "08006", "08003", "57P01", "57P03", "53300", "25006" })
	void aLostConnectionIsTheDatabaseBeingAway(String state) {
		assertThat(DatabaseAway.caused(new TransactionSystemException("?", new SQLException("gone", state)))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "23505", "40001", "40P01", "22021", "57014", "42601" })
	void whatIsWrongWithAStatementIsNot(String state) {
		assertThat(DatabaseAway.caused(new TransactionSystemException("?", new SQLException("wrong", state))))
			.isFalse();
		assertThat(DatabaseAway.caused(new IllegalStateException("Connection is closed"))).isFalse();
	}

	@Test
	void programsAreToldToTryAgainInAProblemDetail() throws Exception {
		this.filter.doFilter(this.request, this.response, away());
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("5");
		assertThat(this.response.getContentType()).isEqualTo("application/problem+json");
		assertThat(this.response.getContentAsString()).contains("\"status\":503", "What was saved before is safe");
	}

	@Test
	void peopleAreToldInASentenceOfTheirLanguage() throws Exception {
		this.request.addHeader("Accept", "text/html,application/xhtml+xml");
		this.request.addHeader("Accept-Language", "ru");
		this.filter.doFilter(this.request, this.response, away());
		assertThat(this.response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(this.response.getContentAsString()).startsWith("База данных сейчас недоступна");
	}

	@Test
	void otherFailuresAndAnswersHalfGivenStayAsTheyAre() {
		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> this.filter.doFilter(this.request, this.response, (request, response) -> {
				throw new ServletException("Another");
			}));
		assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
			.isThrownBy(() -> this.filter.doFilter(this.request, this.response, (request, response) -> {
				this.response.setCommitted(true);
				throw failure();
			}));
	}

	private static FilterChain away() {
		return (request, response) -> {
			response.getWriter().write("Half a page");
			throw failure();
		};
	}

	private static CannotGetJdbcConnectionException failure() {
		return new CannotGetJdbcConnectionException("?", new SQLTransientConnectionException("No connection"));
	}

}
