package org.twosource.operation;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.LogField;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What machines that watch and route are told, and what logs can be found by. */
@NewsroomTest
class OperationTest {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void readinessAsksTheDatabaseTheEngineAndTheDiskAndLivenessNobody() {
		JsonNode ready = Api.as("admin", this.mvc).get("/actuator/health/readiness");
		assertThat(ready.get("status").asString()).isEqualTo("UP");
		assertThat(ready.get("components").propertyNames()).containsExactlyInAnyOrder("readinessState", "db",
				"engineJobs", "diskSpace");
		assertThat(ready.get("components").get("engineJobs").get("details").get("leftToOtherNodes").asBoolean())
			.isTrue();
		assertThat(ready.get("components").get("diskSpace").get("details").get("threshold").asLong())
			.isEqualTo(256L << 20);
		JsonNode live = Api.as("admin", this.mvc).get("/actuator/health/liveness");
		assertThat(live.get("components").propertyNames()).containsExactly("livenessState");
	}

	@Test
	void everyAnswerHasAnIdOfItsOwnWhateverAClientSays() {
		String first = id(this.mvc.get().uri("/findings").header(RequestIds.HEADER, "chosen-by-me").exchange());
		String second = id(this.mvc.get().uri("/findings").exchange());
		assertThat(first).matches("[0-9a-f-]{36}").isNotEqualTo(second);
		assertThat(id(this.mvc.get().uri("/api/claims").exchange())).matches("[0-9a-f-]{36}");
		assertThat(id(this.mvc.get()
			.uri("/findings")
			.header(RequestIds.HEADER, "given-by-the-proxy")
			.requestAttr(RequestIds.FORWARDED, true)
			.exchange())).isEqualTo("given-by-the-proxy");
	}

	@Test
	void whatIsLoggedNamesTheRequestAndTheClaim() {
		Api checker = Api.as("checker", this.mvc);
		String document = checker
			.post("/api/documents", "{\"title\": \"Logged\", \"text\": \"Nine boats sank off the pier that night.\"}",
					201)
			.get("id")
			.asString();
		String claim = checker.post("/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 15, "statement": "Nine boats sank", "kind": "EVENT"}]}""", 200)
			.get("claims")
			.get(0)
			.get("id")
			.asString();
		Logger statements = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
		Level before = statements.getLevel();
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		statements.addAppender(log);
		statements.setAdditive(false);
		statements.setLevel(Level.DEBUG);
		String id;
		try {
			id = id(checker.call(HttpMethod.POST, "/api/claims/" + claim + "/evidence", """
					{"source": {"name": "The harbour", "type": "OFFICIAL_BODY", "reliability": "A"},
					 "quote": "Nine.", "stance": "SUPPORTS", "credibility": 1}"""));
		}
		finally {
			statements.setLevel(before);
			statements.setAdditive(true);
			statements.detachAppender(log);
		}
		List<ILoggingEvent> ofTheRequest = log.list.stream()
			.filter((line) -> id.equals(line.getMDCPropertyMap().get(LogField.REQUEST)))
			.toList();
		assertThat(ofTheRequest).isNotEmpty();
		assertThat(ofTheRequest.get(ofTheRequest.size() - 1).getMDCPropertyMap()).containsEntry(LogField.CLAIM, claim);
		assertThat(MDC.get(LogField.CLAIM)).isNull();
	}

	private static String id(MvcTestResult answer) {
		List<String> ids = answer.getResponse().getHeaders(RequestIds.HEADER);
		assertThat(ids).hasSize(1);
		return ids.get(0);
	}

}
