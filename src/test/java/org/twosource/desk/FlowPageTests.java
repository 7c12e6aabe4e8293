package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.oversight.FlowTable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class FlowPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyTableIsAFileOverRestAndOnTheBoard() throws Exception {
		for (FlowTable table : FlowTable.values()) {
			MvcTestResult file = Api.as("manager", this.mvc)
				.call(HttpMethod.GET, "/api/oversight/flow/" + table.fileName() + ".csv?days=30", null);
			assertThat(file).hasStatusOk().hasContentTypeCompatibleWith(MediaType.valueOf("text/csv"));
			String[] lines = file.getResponse().getContentAsString().split("\r\n");
			assertThat(lines[0]).matches("[a-z0-9_]+(,[a-z0-9_]+)+");
			if (table == FlowTable.DAYS || table == FlowTable.CUMULATIVE_FLOW) {
				assertThat(lines).hasSize(31);
			}
		}
		Api.as("manager", this.mvc).refused(HttpMethod.GET, "/api/oversight/flow/nothing.csv", null, 404);
	}

	@Test
	void theFiguresAreThereForProgramsAndForManagersOnly() {
		JsonNode flow = Api.as("manager", this.mvc).get("/api/oversight/flow?kind=EVENT&from=2020-01-06&to=2020-02-02");
		assertThat(flow.get("slice").get("kind").asString()).isEqualTo("EVENT");
		assertThat(flow.get("cumulativeFlow").get("days").size()).isEqualTo(28);
		assertThat(flow.get("throughput").get("days").size()).isEqualTo(28);
		assertThat(flow.get("quality").get("weeks").size()).isEqualTo(4);
		assertThat(flow.get("stageTimes").get("stages").get(0).get("medianMillis").isNull()).isTrue();
		assertThat(Api.as("admin", this.mvc).get("/api/oversight/flow").get("cumulativeFlow").get("days").size())
			.isEqualTo(90);
		Api.as("editor", this.mvc).refused(HttpMethod.GET, "/api/oversight/flow", null, 403);
		Api.as("checker", this.mvc).refused(HttpMethod.GET, "/api/oversight/flow/days.csv", null, 403);
	}

	@Test
	void whatCannotBeAskedForIsRefused() {
		Api manager = Api.as("manager", this.mvc);
		UUID desk = UUID.randomUUID();
		this.jdbc.sql("insert into desk (id, name, created_by, created_at) values (:id, :name, 'admin', now())")
			.param("id", desk)
			.param("name", "Sport " + desk)
			.update();
		manager.refused(HttpMethod.GET, "/api/oversight/flow?desk=" + desk, null, 403);
		assertThat(Api.as("admin", this.mvc).get("/api/oversight/flow?desk=" + desk).has("rework")).isTrue();
		manager.refused(HttpMethod.GET, "/api/oversight/flow?desk=" + UUID.randomUUID(), null, 404);
		manager.refused(HttpMethod.GET, "/api/oversight/flow?document=" + UUID.randomUUID(), null, 404);
		manager.refused(HttpMethod.GET, "/api/oversight/flow?person=nobody-here", null, 404);
		assertThat(manager.refused(HttpMethod.GET, "/api/oversight/flow?from=2020-02-02&to=2020-02-01", null, 422)
			.get("field")
			.asString()).isEqualTo("from");
		manager.refused(HttpMethod.GET, "/api/oversight/flow?from=2010-01-01", null, 422);
		manager.refused(HttpMethod.GET, "/api/oversight/flow?days=0", null, 422);
		manager.refused(HttpMethod.GET, "/api/oversight/flow?from=yesterday", null, 422);
	}

}
