package org.twosource.matching;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The vector of a statement, by which known claims that mean the same are found. */
@State(Scope.Benchmark)
public class StatementMeaning {

	private SentenceModel model;

	@Setup
	public void load() {
		this.model = new SentenceModel(new ModelSettings("english", null, null, null));
		this.model.of("A first sentence has it loaded.");
	}

	@Benchmark
	public Object vector() {
		return this.model.of("At least eight people died and dozens were injured in the fighting at the market.");
	}

}
