package org.twosource.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * During a rolling upgrade nodes of the version before run on the tables of the new one.
 * So a migration may add and loosen, but not take away what an old node uses or ask of it
 * what it does not give. What must do so all the same is listed with the reason why it
 * breaks nobody.
 */
class RollingMigrationsTest {

	/** The last migration from when one node was all there was. */
	private static final int FIRST = 38;

	/** Which statement of which migration, and why no old node notices. */
	private static final Map<String, String> HARMLESS = Map.of(
			"V44__accounts.sql: alter table alert_mail add constraint alert_mail_purpose_check",
			"It replaces one that allowed less.", "V42__erasure.sql: drop trigger",
			"What replaces it keeps the same rows from old nodes.", "V41__audit.sql: alter table audit_record add form",
			"Old nodes write the form that needs no more.", "V41__audit.sql: alter table audit_seal add form",
			"Its own check asks no more of the old form.",
			"V41__audit.sql: alter table audit_seal add constraint audit_seal_is_signed",
			"Old nodes fail to seal, and try again; nodes of the new version seal for all.");

	private static final Map<String, Pattern> BREAKING = Map.of("drops what is used",
			Pattern.compile("\\bdrop (?:table|column|view|function|schema|type|sequence|trigger)\\b"),
			"renames what is used", Pattern.compile("\\brename (?:to|column|constraint|\\w+ to)\\b"), "changes a type",
			Pattern.compile("\\balter (?:column )?\\w+ (?:set data )?type\\b"), "asks for more",
			Pattern.compile("\\bset not null\\b"), "asks for a column old nodes do not fill",
			Pattern.compile(
					"\\badd (?:column )?(?:if not exists )?(?!constraint|check|unique|foreign|primary|generated)\\w+ "
							+ "(?!.*\\b(?:default|generated)\\b)[^,;]*\\bnot null\\b"),
			"refuses what old nodes write",
			Pattern.compile(
					"\\balter table (?:(?!;).)*\\badd (?:constraint \\w+ )?(?:check|unique|foreign key|exclude)\\b"),
			"locks a table that is written to while rows are rewritten",
			Pattern.compile("\\b(?:lock table|cluster|vacuum full)\\b"));

	@Test
	void noMigrationBreaksTheNodesOfTheVersionBefore() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : after(FIRST)) {
			for (String statement : statements(Files.readString(file))) {
				String why = why(statement);
				String key = file.getFileName() + ": " + statement;
				if (why != null && HARMLESS.keySet().stream().noneMatch(key::startsWith)) {
					found.add(file.getFileName() + " " + why + ": " + statement);
				}
			}
		}
		assertThat(found).as("see docs/operations/upgrades.md").isEmpty();
		assertThat(HARMLESS).allSatisfy((statement, reason) -> assertThat(reason).isNotBlank());
	}

	@Test
	void whatBreaksIsSeenAndWhatDoesNotIsNot() {
		assertThat(Stream.of("alter table claim drop column harm", "drop table claim",
				"alter table claim rename column harm to risk", "alter table claim rename to claims",
				"alter table claim alter column harm set not null", "alter table claim alter column number type bigint",
				"alter table claim add column risk text not null",
				"alter table claim add risk text check (risk <> '') not null",
				"alter table claim add constraint sound check (harm <> '')",
				"alter table claim add unique (statement)"))
			.allSatisfy((statement) -> assertThat(why(statement)).as(statement).isNotNull());
		assertThat(Stream.of("alter table claim add column risk text", "create table risk (id uuid not null)",
				"alter table claim add column risk text not null default 'LOW'",
				"alter table claim add column low text not null generated always as (lower(statement)) stored",
				"drop index claim_open", "alter table claim alter column harm drop not null",
				"alter table notice drop constraint notice_kind_check", "create or replace view board as select 1",
				"create unique index on fresh (id)"))
			.allSatisfy((statement) -> assertThat(why(statement)).as(statement).isNull());
	}

	private static String why(String statement) {
		return BREAKING.entrySet()
			.stream()
			.filter((rule) -> rule.getValue().matcher(statement).find())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/** Without comments and the bodies of functions, in small letters on one line. */
	private static List<String> statements(String script) {
		String plain = script.replaceAll("--[^\n]*", " ")
			.replaceAll("(?s)/\\*.*?\\*/", " ")
			.replaceAll("(?s)\\$(\\w*)\\$.*?\\$\\1\\$", "''")
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
		return Stream.of(plain.split(";")).map(String::strip).filter((one) -> !one.isEmpty()).toList();
	}

	private static List<Path> after(int version) throws IOException {
		Pattern name = Pattern.compile("V(\\d+)[_\\d]*__.*\\.sql");
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
			return files.filter((file) -> {
				Matcher matcher = name.matcher(file.getFileName().toString());
				return matcher.matches() && Integer.parseInt(matcher.group(1)) > version;
			}).sorted(Comparator.comparing(Path::toString)).toList();
		}
	}

}
