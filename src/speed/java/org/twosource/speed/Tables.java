package org.twosource.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision tables alone, without an engine for processes. */
final class Tables {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();

	DmnDecisionResult ask(String table, Map<String, Object> facts) {
		return this.engine.evaluateDecision(this.decisions.computeIfAbsent(table, this::read), facts);
	}

	private DmnDecision read(String table) {
		try (InputStream file = Tables.class.getResourceAsStream("/bpmn/" + table + ".dmn")) {
			return this.engine.parseDecision(table, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
