package org.twosource.verification;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The library alone, asked the same, is what is compared with. */
class ReadyFeelTest {

	private static final List<String> FILES = List.of("corroboration-sufficiency", "task-patience",
			"verification-policy");

	private static final List<VariableContext> CASES = List.of(
			of(Map.of("kind", "CONDUCT", "harm", "HIGH", "hedge", "RUMOUR", "verdict", "DISPUTED", "supporting", 0,
					"refuting", 2, "required", 2, "distinctOrigins", 1, "replySought", false)),
			of(Map.of("kind", "CASUALTY", "harm", "LOW", "hedge", "ASSERTED", "verdict", "CONFIRMED", "supporting", 5,
					"refuting", 0, "required", 2, "bestReliability", "B", "primarySourceSeen", true)),
			of(Map.of("kind", "CHARACTERISATION", "bestReliability", "E", "bestCredibility", 4.0, "required", 3)));

	private static final List<Object> INPUTS = List.of("CONDUCT", "OPEN", true, 0, 2L, 3.5);

	private final FeelEngine library = new ScalaFeelEngineFactory().createInstance();

	private final FeelEngine ready = new ReadyFeel();

	static Stream<String> everyTextOfEveryTable() {
		return FILES.stream()
			.flatMap((file) -> Dmn.readModelFromFile(new File("bpmn/" + file + ".dmn"))
				.getModelElementsByType(Text.class)
				.stream())
			.map(Text::getTextContent)
			.filter((text) -> !text.isBlank())
			.distinct();
	}

	@ParameterizedTest
	@MethodSource("everyTextOfEveryTable")
	void saysWhatTheLibrarySays(String text) {
		for (VariableContext asked : CASES) {
			assertThat(expression(this.ready, text, asked)).isEqualTo(expression(this.library, text, asked));
			for (Object input : INPUTS) {
				VariableContext all = with(asked, input);
				assertThat(tests(this.ready, text, all)).as("%s for %s", text, input)
					.isEqualTo(tests(this.library, text, all));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 +", "unknown", "unknown(1)", "upper case(harm)", "sum([1, 2, required])",
			"if harm = \"HIGH\" then kind else null", "assert(unknown, unknown != null)", "date(\"no date\")",
			"date(\"2020-02-07\") < date(\"2020-02-08\")", "for i in 1..3 return i * required",
			"(function(text) external {java: {class: \"java.lang.System\", method signature:"
					+ " \"getenv(java.lang.String)\"}})(\"PATH\")" })
	void saysItOfWhateverAnEditorWritesDown(String text) {
		for (int time = 0; time < 2; time++) {
			VariableContext asked = CASES.get(0);
			assertThat(expression(this.ready, text, asked)).isEqualTo(expression(this.library, text, asked));
		}
	}

	@Test
	void makesLittleAnew() {
		List<String> cells = Dmn.readModelFromFile(new File("bpmn/verification-policy.dmn"))
			.getModelElementsByType(InputEntry.class)
			.stream()
			.map((cell) -> cell.getText().getTextContent())
			.filter((text) -> !text.isBlank())
			.toList();
		assertThat(cells).hasSizeGreaterThan(10);
		assertThat(allocated(this.ready, cells)).isLessThan(allocated(this.library, cells) / 2);
	}

	private static long allocated(FeelEngine feel, List<String> cells) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		VariableContext asked = with(CASES.get(0), "CONDUCT");
		cells.forEach((cell) -> tests(feel, cell, asked));
		long before = threads.getCurrentThreadAllocatedBytes();
		cells.forEach((cell) -> tests(feel, cell, asked));
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	private static Object expression(FeelEngine feel, String text, VariableContext asked) {
		try {
			return String.valueOf((Object) feel.evaluateSimpleExpression(text, asked));
		}
		catch (FeelException ex) {
			return ex.getMessage();
		}
	}

	private static Object tests(FeelEngine feel, String text, VariableContext asked) {
		try {
			return feel.evaluateSimpleUnaryTests(text, "asked", asked);
		}
		catch (FeelException ex) {
			return ex.getMessage();
		}
	}

	private static VariableContext of(Map<String, Object> values) {
		return Variables.fromMap(values).asVariableContext();
	}

	private static VariableContext with(VariableContext others, Object input) {
		var all = Variables.createVariables();
		others.keySet().forEach((name) -> all.put(name, others.resolve(name).getValue()));
		return all.putValue("asked", input).asVariableContext();
	}

}
