package org.twosource.desk;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a claim asks the database as often for much evidence as for little. */
@NewsroomTest
class DossierStatementsTests {

	@Autowired
	private Statements statements;

	@Autowired
	private Cases cases;

	@Test
	void aPageWithFiftyItemsTakesAsManyStatementsAsOneWithFive() {
		String few = claim(5);
		String many = claim(50);
		assertThat(statementsFor("/claims/" + many)).isEqualTo(statementsFor("/claims/" + few)).isLessThan(40);
		assertThat(statementsFor("/claims/" + many + "/now")).isEqualTo(statementsFor("/claims/" + few + "/now"));
	}

	private int statementsFor(String path) {
		this.cases.get(path, "checker", "en");
		List<String> sent = this.statements.during(() -> this.cases.get(path, "checker", "en"));
		assertThat(sent).isNotEmpty();
		return sent.size();
	}

	private String claim(int items) {
		String claim = this.cases.claim("CASUALTY");
		String first = this.cases.evidence(claim, "Agency " + claim, "SUPPORTS", "");
		for (int item = 1; item < items; item++) {
			this.cases.evidence(claim, "Outlet " + item + claim, (item % 3 == 0) ? "REFUTES" : "SUPPORTS",
					(item % 2 == 0) ? ", \"derivesFrom\": {\"evidenceId\": \"%s\"}".formatted(first) : "");
		}
		return claim;
	}

}
