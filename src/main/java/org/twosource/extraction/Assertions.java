package org.twosource.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells what a clause without a figure is about, and whether anybody could check it. */
final class Assertions {

	private static final Pattern FUTURE = Pattern.compile(
			"\\b(?:will|shall|is likely to|are likely to|is going to|may (?!have\\b)\\p{L}+|might (?!have\\b)\\p{L}+"
					+ "|could (?!have\\b)\\p{L}+|would|should|must|can)\\b");

	private static final Pattern CAUSE = Pattern.compile(
			"\\b(?:because(?: of)?|as a result of|due to|owing to|triggered|sparked|stoked|caused|provoked|led to"
					+ "|brought about|in response(?: to)?|responded by|prompted|in order to justify|lest)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AGENT = Pattern.compile(
			"\\b(?:police(?:men)?|officers?|authorities|officials?|troops|soldiers|army|guards?|security forces"
					+ "|law enforcement|militia|government|prosecutors?|mayor|minister|administration|governor)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DEED = Pattern.compile(
			"\\b(?:stayed away|stood by|stood aside|looked on|did nothing|did not|didn’t|didn't|failed to|refused to|opened fire|beat|mistreated|tortured"
					+ "|shot|attacked|arrested|detained|stopped|left|ignored|withheld|covered up|ordered|blocked|withdrew|fled"
					+ "|expelled|evicted|took bribes|drag(?:ged)? their feet)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PAST = Pattern.compile(
			"\\b(?:\\p{Ll}{3,}ed|was|were|broke out|began|fled|fought|shot|burn(?:t|ed)|left|came|went|took|met|fell|led"
					+ "|struck|hit|spread|rose|held|sent|found|brought|built|lost|won)\\b");

	private static final Pattern CONCRETE = Pattern
		.compile("(?<!^)\\b\\p{Lu}\\p{L}{2,}|\\d|\\b(?:cars?|buildings?|houses?|shops?|crowds?|gunfire"
				+ "|weapons?|border|streets?|city|town|village|district|hospital|school|bridge|station|camp|villagers?|residents?)\\b");

	private Assertions() {
	}

	/** What the clause is about; null when it is nothing anybody could check. */
	static @Nullable Kind kind(String clause) {
		if (clause.strip().endsWith("?") || FUTURE.matcher(clause).find()) {
			return null;
		}
		boolean deed = agentActs(clause);
		if (deed && !CAUSE.matcher(clause).find()) {
			return Kind.CONDUCT;
		}
		if (CAUSE.matcher(clause).find()) {
			return Kind.CAUSE;
		}
		return (PAST.matcher(clause).find() && CONCRETE.matcher(clause).find()) ? Kind.EVENT : null;
	}

	/** Whether the clause says that somebody with power did or failed to do something. */
	static boolean agentActs(String clause) {
		Matcher agent = AGENT.matcher(clause);
		Matcher deed = DEED.matcher(clause);
		return agent.find() && deed.find(agent.end());
	}

}
