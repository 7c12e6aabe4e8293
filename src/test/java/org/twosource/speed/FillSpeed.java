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
import tools.jackson.core.type.TypeReference;
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

	private static final JsonMapper JSON = JsonMapper.shared();

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
		Map<String, Object> report = copied();
		report.put("secondsOfFinishing", this.generator.finish());
		long start = System.nanoTime();
		report.put("counts", this.consistency.check());
		report.put("secondsOfChecks", (System.nanoTime() - start) / 1_000_000_000L);
		System.out.println(write(filled, report));
	}

	/** It takes long: what was broken off once all rows were there is not begun anew. */
	private Map<String, Object> copied() throws SQLException, IOException {
		Path copied = KeptServer.folder().resolve("copied.json");
		if (Files.exists(copied)) {
			return JSON.readValue(Files.readString(copied), new TypeReference<>() {
			});
		}
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("claims", KeptServer.claims());
		report.put("open", KeptServer.open());
		report.put("itemsOfEvidence", KeptServer.items());
		report.put("secondsOfCopying", this.generator
			.copy(new Generator.Plan(KeptServer.claims(), KeptServer.open(), KeptServer.items(), Tongue.ITEMS, true)));
		write(copied, report);
		return report;
	}

	private static String write(Path file, Map<String, Object> report) throws IOException {
		String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
		Files.writeString(file, written);
		return written;
	}

}
