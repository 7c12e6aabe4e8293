package org.twosource.verification;

import java.util.Locale;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.capture.Capture;
import org.twosource.capture.Captured;
import org.twosource.capture.Captures;
import org.twosource.web.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** Capturing a link is a process of its own: tried again where that may help. */
@NewsroomTest
class CapturePageTest {

	@Autowired
	private CapturePage capturing;

	@Autowired
	private Captured captured;

	@Autowired
	private Captures captures;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	private final Site site = new Site();

	private final String path = "/" + UUID.randomUUID();

	@BeforeEach
	void leaveTheStepsOfOtherTestsAlone() {
		this.jdbc.sql("""
				update camunda.act_ru_ext_task set worker_id_ = 'nobody', lock_exp_time_ = now() + interval '1 day'
				where topic_name_ = 'capture'
				""").update();
	}

	@AfterEach
	void close() {
		this.site.close();
	}

	@Test
	void aLinkIsCaptured() {
		this.site.page(this.path, "<p>Text");
		Capture asked = this.captured.ask(this.site.url(this.path));
		assertThat(asked.status()).isEqualTo(Capture.Status.REQUESTED);
		assertThat(running(asked)).isOne();
		assertThat(this.capturing.next()).isTrue();
		assertThat(this.captured.again(asked.id()).status()).isEqualTo(Capture.Status.CAPTURED);
		assertThat(Visits.ends(asked.id())).containsExactly("LinkCaptured");
		assertThat(this.capturing.next()).isFalse();
	}

	@Test
	void whatMayPassIsTriedAgainAfterAWhile() {
		this.site.status(this.path, 503);
		Capture asked = this.captured.ask(this.site.url(this.path));
		assertThat(this.capturing.next()).isTrue();
		assertThat(this.capturing.next()).isFalse();
		assertThat(this.captured.again(asked.id()).isRequested()).isTrue();
		this.site.replace(this.path, "<p>Text");
		timePasses(asked);
		assertThat(this.capturing.next()).isTrue();
		assertThat(this.captured.again(asked.id()).status()).isEqualTo(Capture.Status.CAPTURED);
	}

	@Test
	void whatKeepsFailingIsGivenUpWithItsReasonAndWithoutAnIncident() {
		this.site.status(this.path, 503);
		Capture asked = this.captured.ask(this.site.url(this.path));
		int attempts = 0;
		while (this.capturing.next()) {
			attempts++;
			timePasses(asked);
		}
		assertThat(attempts).isEqualTo(4);
		assertThat(this.captured.again(asked.id()).failure().in(Locale.ENGLISH)).contains("503");
		assertThat(Visits.ends(asked.id())).containsExactly("LinkNotCaptured");
		assertThat(this.engine.getRuntimeService().createIncidentQuery().activityId("CapturePage").count()).isZero();
	}

	@Test
	void whatWillNotPassIsGivenUpAtOnceAndCanBeAskedForAgain() {
		this.site.status(this.path, 404);
		Capture dead = this.captured.ask(this.site.url(this.path));
		assertThat(this.capturing.next()).isTrue();
		assertThat(this.captured.again(dead.id()).status()).isEqualTo(Capture.Status.FAILED);
		assertThat(Visits.ends(dead.id())).containsExactly("LinkNotCaptured");
		this.site.replace(this.path, "<p>Back");
		Capture again = this.captures.again(dead.id(), this.captured.person("editor"));
		assertThat(this.capturing.next()).isTrue();
		assertThat(this.captured.again(again.id()).status()).isEqualTo(Capture.Status.CAPTURED);
		assertThat(this.captured.again(dead.id()).status()).isEqualTo(Capture.Status.FAILED);
	}

	private void timePasses(Capture capture) {
		this.jdbc.sql("""
				update camunda.act_ru_ext_task t set lock_exp_time_ = now() - interval '1 minute'
				from camunda.act_ru_execution e where e.id_ = t.proc_inst_id_ and e.business_key_ = :id
				""").param("id", capture.id().toString()).update();
	}

	private long running(Capture capture) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey("link-capture")
			.processInstanceBusinessKey(capture.id().toString())
			.count();
	}

}
