package org.twosource.verification;

import java.time.Instant;
import java.util.List;

import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/**
 * One version of a decision table, as people read it.
 *
 * @param version its number, as claims and findings refer to it
 * @param since when it came into force
 * @param rules its rules in their order
 */
public record RuleTable(int version, Instant since, List<Rule> rules) {

	/**
	 * What a claim needs before anything is known of it, when being wrong would do little
	 * harm.
	 *
	 * @param kind what it is about
	 * @param hedge how firmly it is said
	 * @param policy what it needs then
	 */
	public record Needs(Kind kind, Hedge hedge, Policy policy) {

	}

	/**
	 * A rule: where it applies, what it asks for then, and why.
	 *
	 * @param id its id in the table
	 * @param name what it is called
	 * @param why the annotation that says why it is there
	 * @param conditions all of which must hold; none where it always applies
	 * @param outcomes what follows
	 */
	public record Rule(String id, String name, String why, List<Entry> conditions, List<Entry> outcomes) {

	}

	/**
	 * A filled cell.
	 *
	 * @param subject what it speaks of: an input's expression or an output's name
	 * @param label what the table calls that
	 * @param text the cell as it is written, in FEEL
	 */
	public record Entry(String subject, String label, String text) {

	}

}
