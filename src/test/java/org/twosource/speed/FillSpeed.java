package org.twosource.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.twosource.TestComponents;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the kept database of a size, unless it is filled, and checks it. Run by
 * {@code mvn test -Dtest=FillSpeed -Dclaims=100000}.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestComponents.class)
@ContextConfiguration(initializers = KeptServer.class)
@DirtiesContext
class FillSpeed {

	@Autowired
	private Generator generator;

	@Autowired
	private Consistency consistency;

	@Test
	void fill() throws SQLException, IOException {
		Path filled = KeptServer.folder().resolve("filled.json");
		if (Files.exists(filled)) {
			return;
		}
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("claims", KeptServer.claims());
		report.put("open", KeptServer.open());
		report.put("itemsOfEvidence", KeptServer.items());
		report.put("seconds", this.generator
			.fill(new Generator.Plan(KeptServer.claims(), KeptServer.open(), KeptServer.items(), Tongue.ITEMS, true)));
		long start = System.nanoTime();
		report.put("counts", this.consistency.check());
		report.put("secondsOfChecks", (System.nanoTime() - start) / 1_000_000_000L);
		String written = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report);
		Files.writeString(filled, written);
		System.out.println(written);
	}

}
