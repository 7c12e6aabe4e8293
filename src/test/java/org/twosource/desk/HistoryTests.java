package org.twosource.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.twosource.NewsroomTest;
import org.twosource.audit.AuditRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** The history puts every act into words, with what was before and what came after. */
@NewsroomTest
class HistoryTests {

	/** Acts are phrases of small letters; so is what else a recording class may hold. */
	private static final Pattern PHRASE = Pattern.compile("\"([a-z]+(?: [a-z]+)+)\"");

	private static final Set<String> NO_ACTS = Set.of("added at triage");

	@Autowired
	private Cases cases;

	@Autowired
	private Histories histories;

	@Autowired
	private MessageSource messages;

	@Test
	void everyActTheCodeRecordsHasWordsInBothLanguages() throws IOException {
		Set<String> acts = acts();
		assertThat(acts).contains("evidence added", "stage entered", "task taken", "claim reworded", "editor decided");
		for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
			assertThat(acts)
				.allSatisfy((act) -> assertThat(this.messages.getMessage(Histories.key(act), null, null, language))
					.as("%s in %s", act, language)
					.isNotNull());
		}
		assertThat(acts).allSatisfy(
				(act) -> assertThat(this.messages.getMessage(Histories.key(act), null, Locale.forLanguageTag("ru")))
					.containsPattern("\\p{IsCyrillic}"));
	}

	@Test
	void aChangeShowsWhatWasBeforeAndWhatCameAfter() {
		HistoryEntry entry = read("claim reworded", Map.of("before", "Eight died", "after", "At least eight died"));
		assertThat(entry.lines()).singleElement().satisfies((line) -> {
			assertThat(line.before().text()).isEqualTo("Eight died");
			assertThat(line.value().text()).isEqualTo("At least eight died");
		});
	}

	@Test
	void changesOfSeveralFieldsAreShownFieldByFieldAndOnlyWhereTheyDiffer() {
		HistoryEntry entry = read("evidence suffices", Map.of("before", Map.of("confidence", "LOW"), "after",
				Map.of("confidence", "LOW", "verdict", "CONFIRMED", "figure", Map.of("low", 8, "unit", "killed"))));
		assertThat(entry.lines()).extracting(HistoryEntry.Line::label).containsExactlyInAnyOrder("Verdict", "Figure");
		assertThat(entry.lines()).filteredOn((line) -> "Verdict".equals(line.label()))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.before().text()).isEqualTo("nothing");
				assertThat(line.value().text()).isEqualTo("Confirmed");
			});
	}

	@Test
	void aDetailAndTheOneBeforeItAreOneChange() {
		HistoryEntry entry = read("task given", Map.of("assignee", "checker2", "assigneeBefore", "checker"));
		assertThat(entry.lines()).singleElement().satisfies((line) -> {
			assertThat(line.before().text()).isEqualTo("checker");
			assertThat(line.value().text()).isEqualTo("checker2");
		});
	}

	@Test
	void stagesTimesAndItemsAreShownAsSuch() {
		UUID item = UUID.randomUUID();
		HistoryEntry entry = read("stage entered", Map.of("from", "COLLECTION", "to", "CORROBORATION", "dueAt",
				"2026-02-10T10:00:00Z", "evidenceId", item));
		assertThat(entry.automatic()).isTrue();
		assertThat(entry.lines().get(0).before().text()).isEqualTo("Collection");
		assertThat(entry.lines().get(0).value().text()).isEqualTo("Corroboration");
		assertThat(entry.lines()).anySatisfy((line) -> assertThat(line.value().moment()).isNotNull())
			.anySatisfy((line) -> assertThat(line.value().link()).isEqualTo("#evidence-" + item));
	}

	@Test
	void aRemarkAndWhatIsSoOrNotAreSaidInWords() {
		assertThat(read("remark added",
				Map.of("remarkId", UUID.randomUUID(), "text", "Who counted?", "addressed", List.of("checker2")))
			.lines()).extracting(HistoryEntry.Line::label).containsExactlyInAnyOrder("Remark", "Addressed to");
		assertThat(read("assessments compared", Map.of("agreed", false)).lines()).singleElement()
			.satisfies((line) -> assertThat(line.value().text()).isEqualTo("no"));
	}

	@Test
	void howAClaimIsSteeredIsSaidInWords() {
		HistoryEntry priority = read("priority changed", Map.of("reason", "The vote is tomorrow.", "before",
				Map.of("priority", "NORMAL"), "after", Map.of("priority", "URGENT")));
		assertThat(priority.act()).isEqualTo("changed the priority");
		assertThat(priority.lines()).filteredOn((line) -> "Priority".equals(line.label()))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.before().text()).isEqualTo("Normal");
				assertThat(line.value().text()).isEqualTo("Urgent");
			});
		HistoryEntry due = read("due date moved", Map.of("before", Map.of("dueAt", "2026-02-10T10:00:00Z"), "after",
				Map.of("dueAt", "2026-02-12T10:00:00Z")));
		assertThat(due.lines()).singleElement().satisfies((line) -> {
			assertThat(line.before().moment()).isNotNull();
			assertThat(line.value().moment()).isNotNull();
		});
		for (String act : new String[] { "claim paused", "claim resumed", "pause ended", "claim escalated",
				"escalation answered" }) {
			assertThat(read(act, Map.of("reason", "Closed.")).act()).isNotEqualTo(act);
		}
	}

	@Test
	void whatIsLongIsFoldedAway() {
		HistoryEntry entry = read("claim assessed", Map.of("rationale", "Because ".repeat(40), "verdict", "FALSE"));
		assertThat(entry.shown()).extracting(HistoryEntry.Line::label).containsExactly("Verdict");
		assertThat(entry.folded()).extracting(HistoryEntry.Line::label).containsExactly("Rationale");
	}

	@Test
	void aPublishedClaimsHistoryHasNoWordOfTheMachine() {
		String page = this.cases.page(this.cases.published(), "checker");
		String history = page.substring(page.indexOf("id=\"now-history\""));
		assertThat(history)
			.contains("finished collecting", "Collect evidence", "The process", "the finding was published")
			.doesNotContain("COLLECT_EVIDENCE", "CONCLUDED", "taskId", "SIGN_OFF", "null");
		assertThat(history).doesNotContainPattern("<dt>[a-z]");
	}

	private HistoryEntry read(String act, Map<String, Object> details) {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			return this.histories
				.of(List.of(new AuditRecord(1, Instant.EPOCH, "process", act, UUID.randomUUID(), details, null)))
				.get(0);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private static Set<String> acts() throws IOException {
		Set<String> acts = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter((path) -> path.toString().endsWith(".java")).toList()) {
				String code = Files.readString(source);
				if (code.contains("import org.twosource.audit.Audit;") && !source.toString().contains("/desk/")) {
					PHRASE.matcher(code).results().forEach((phrase) -> acts.add(phrase.group(1)));
				}
			}
		}
		acts.removeAll(NO_ACTS);
		return acts;
	}

}
