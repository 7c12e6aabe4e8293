package org.twosource.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twosource.Csv;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.oversight.Now;
import org.twosource.oversight.Oversight;
import org.twosource.oversight.StandingClaim;
import org.twosource.verification.Incident;

/** The lists of the board as one table for spreadsheets: one row a claim and list. */
@Component
class BoardTable {

	/** More than any list is long: a table is of everything. */
	private static final int ALL = 1_000_000;

	private static final List<String> COLUMNS = List.of("list", "number", "statement", "stage", "harm", "dueAt",
			"overdue", "acceptedAt", "stageSince", "holders", "stoppedSince", "stoppedUntil", "stoppedAbout",
			"stoppedBy");

	private final Oversight oversight;

	private final MessageSource words;

	BoardTable(Oversight oversight, MessageSource words) {
		this.oversight = oversight;
		this.words = words;
	}

	/**
	 * The table as CSV.
	 * @param desk the only desk that is meant, or null for all that the person oversees
	 * @param language what the lists, stages and columns are called in
	 */
	String of(@Nullable UUID desk, Person person, Locale language) {
		Now now = this.oversight.morning(person, desk, ALL);
		List<List<?>> rows = new ArrayList<>();
		for (Incident incident : now.incidents().items()) {
			String step = word("element." + incident.stepId(), incident.step(), language);
			String what = (incident.message() != null) ? step + ": " + incident.message() : step;
			rows.add(Arrays.asList(word("board.list.incidents", language), incident.about(), what, null, null, null,
					null, null, incident.since(), null, null, null, null, null));
		}
		Now.Lists lists = now.lists();
		add(rows, "overdue", lists.overdue(), language);
		add(rows, "dueToday", lists.dueToday(), language);
		add(rows, "unheld", lists.unheldHighHarm(), language);
		add(rows, "waiting", lists.waiting(), language);
		add(rows, "paused", lists.paused(), language);
		add(rows, "oldest", lists.oldest(), language);
		return Csv.text(COLUMNS.stream().map((column) -> word("board.column." + column, language)).toList(), rows);
	}

	private void add(List<List<?>> rows, String list, Page<StandingClaim> claims, Locale language) {
		String name = word("board.list." + list, language);
		for (StandingClaim claim : claims.items()) {
			StandingClaim.Stop stop = claim.stop();
			rows.add(Arrays.asList(name, claim.number(), claim.statement(), word("stage." + claim.stage(), language),
					word("harm." + claim.harm(), language), claim.dueAt(), claim.overdue(), claim.acceptedAt(),
					claim.stageSince(), String.join(", ", claim.holders()), (stop != null) ? stop.since() : null,
					(stop != null) ? stop.until() : null, (stop != null) ? stop.about() : null,
					(stop != null) ? stop.by() : null));
		}
	}

	private String word(String key, Locale language) {
		return this.words.getMessage(key, null, language);
	}

	private String word(String key, String otherwise, Locale language) {
		String word = this.words.getMessage(key, null, otherwise, language);
		return (word != null) ? word : otherwise;
	}

}
