package org.twosource.operation;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.LogField;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What machines that watch and route are told, and what logs can be found by. */
@NewsroomTest
class OperationTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private HealthEndpointGroups groups;

	@Autowired
	@Qualifier("engineJobs")
	private HealthIndicator engineJobs;

	@Autowired
	private ProcessEngine engine;

	@Test
	void readinessAsksTheDatabaseTheEngineAndTheDiskAndLivenessNobody() {
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
		HealthEndpointGroup ready = this.groups.get("readiness");
		assertThat(List.of("readinessState", "db", "engineJobs", "diskSpace")).allMatch(ready::isMember);
		assertThat(List.of("mail", "claimProcesses")).noneMatch(ready::isMember);
		HealthEndpointGroup live = this.groups.get("liveness");
		assertThat(live.isMember("livenessState")).isTrue();
		assertThat(List.of("db", "engineJobs", "diskSpace")).noneMatch(live::isMember);
		assertThat(this.engineJobs.health().getDetails()).containsEntry("leftToOtherNodes", true);
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
		runJobs(document);
		String claim = checker.post("/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 15, "statement": "Nine boats sank", "kind": "EVENT"}]}""", 200)
			.get("claims")
			.get(0)
			.get("id")
			.asString();
		Logger statements = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
		Level before = statements.getLevel();
		ListAppender<ILoggingEvent> log = new ListAppender<>() {
			@Override
			protected void append(ILoggingEvent line) {
				// Reads what it carries while that is there.
				line.prepareForDeferredProcessing();
				super.append(line);
			}
		};
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

	private void runJobs(String document) {
		this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceBusinessKey(document)
				.singleResult()
				.getId())
			.list()
			.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
	}

	private static String id(MvcTestResult answer) {
		List<String> ids = answer.getResponse().getHeaders(RequestIds.HEADER);
		assertThat(ids).hasSize(1);
		return ids.get(0);
	}

}
