package org.twosource.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.web.WebAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class RegistryTests {

	@Autowired
	private Registry registry;

	@Autowired
	private Sources sources;

	@Autowired
	private SourceSearch search;

	@Autowired
	private Ratings ratings;

	@Autowired
	private People people;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	private Person checker;

	private Person editor;

	/** Letters that are in no other test's sources. */
	private final String mark = "q" + UUID.randomUUID().toString().replace("-", "");

	@BeforeEach
	void findPeople() {
		this.checker = this.people.find("checker").orElseThrow();
		this.editor = this.people.find("editor").orElseThrow();
	}

	@Test
	void aSourceIsEnteredWithEverythingKnownOfItInOneForm() {
		SourceEntry entry = this.registry.enter(new SourceDetails(" Вестник " + this.mark + " ", SourceType.AGENCY,
				" https://www." + this.mark + ".example/ ", "kz", Arrays.asList("kaz", "ru-RU", "RU", " ", "ckb", null),
				" Founded in 1992. ", List.of("Vestnik " + this.mark, "vestnik " + this.mark),
				List.of("https://WWW." + this.mark + ".kz/news", "вестник-" + this.mark.substring(0, 20) + ".рф")),
				Reliability.B, this.checker);
		assertThat(entry.source().name()).isEqualTo("Вестник " + this.mark);
		assertThat(entry.country()).isEqualTo("KZ");
		assertThat(entry.languages()).containsExactly("ckb", "kk", "ru");
		assertThat(entry.note()).isEqualTo("Founded in 1992.");
		assertThat(entry.aliases()).containsExactly("Vestnik " + this.mark);
		assertThat(entry.domains()).contains(this.mark + ".kz")
			.anyMatch((domain) -> domain.matches("xn--[a-z0-9-]+[.]xn--p1ai"));
		assertThat(this.registry.get(entry.source().id(), this.checker)).isEqualTo(entry);
		assertThat(this.audit.of(entry.source().id())).singleElement().satisfies((act) -> {
			assertThat(act.act()).isEqualTo("source entered");
			assertThat(act.details()).containsEntry("country", "KZ").containsEntry("reliability", "B");
		});
	}

	@Test
	void aChangeKeepsWhatWasThereBeforeOnRecordAndRefusesAStaleVersion() {
		SourceEntry before = entry("Outlet " + this.mark, List.of("Alias " + this.mark),
				List.of(this.mark + ".example"));
		SourceDetails better = new SourceDetails("Outlet " + this.mark, SourceType.OUTLET, null, "DE", List.of("de"),
				null, List.of(), List.of());
		SourceEntry after = this.registry.change(before.source().id(), better, before.version(), this.editor);
		assertThat(after.aliases()).isEmpty();
		assertThat(after.version()).isGreaterThan(before.version());
		assertThat(this.audit.of(before.source().id())).last().satisfies((act) -> {
			assertThat(act.act()).isEqualTo("source changed");
			assertThat((Map<?, ?>) act.details().get("before")).extracting("aliases")
				.isEqualTo(List.of("Alias " + this.mark));
			assertThat((Map<?, ?>) act.details().get("after")).extracting("country").isEqualTo("DE");
		});
		Refusal stale = refused(Refusal.Cause.CONFLICT,
				() -> this.registry.change(before.source().id(), better, before.version(), this.editor));
		assertThat(stale.details()).containsEntry("version", after.version());
	}

	@Test
	void noNameAliasOrDomainMeansTwoSources() {
		SourceEntry first = entry("First " + this.mark, List.of("Alias " + this.mark), List.of(this.mark + ".example"));
		assertThat(refused(Refusal.Cause.CONFLICT, () -> entry("ALIAS " + this.mark, List.of(), List.of())).details())
			.containsEntry("field", "name");
		assertThat(refused(Refusal.Cause.CONFLICT,
				() -> entry("Second " + this.mark, List.of("FIRST " + this.mark), List.of()))
			.details()).containsEntry("field", "aliases");
		assertThat(refused(Refusal.Cause.CONFLICT,
				() -> entry("Second " + this.mark, List.of(), List.of("www." + this.mark + ".example")))
			.details()).containsEntry("field", "domains");
		assertThat(this.sources.named("alias " + this.mark.toUpperCase(), null, null, null, this.checker))
			.isEqualTo(first.source());
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("insert into source_alias (source_id, alias) values (:id, :alias)")
				.param("id", first.source().id())
				.param("alias", "FIRST " + this.mark)
				.update());
	}

	@Test
	void whatIsNoCountryLanguageOrDomainIsRefusedAtItsField() {
		refusedAt("country", details("QQ", List.of(), List.of()));
		refusedAt("languages", details(null, List.of("klingonese"), List.of()));
		refusedAt("languages", details(null, List.of("qqq"), List.of()));
		for (String domain : List.of("localhost", "127.0.0.1", "[::1]", "co.uk", "github.io", "two words.org", "a/b",
				"javascript:alert(1)")) {
			refusedAt("domains", details(null, List.of(), List.of(domain)));
		}
		refusedAt("url",
				new SourceDetails("Outlet " + this.mark, null, "javascript:alert(1)", null, null, null, null, null));
		refusedAt("name", new SourceDetails(" ", null, null, null, null, null, null, null));
		Person manager = this.people.find("manager").orElseThrow();
		refused(Refusal.Cause.FORBIDDEN,
				() -> this.registry.enter(details(null, List.of(), List.of()), Reliability.B, manager));
	}

	@Test
	void aDomainCoversWhatLiesBelowItAndTheLongestOneCounts() {
		Source group = entry("Group " + this.mark, List.of(), List.of(this.mark + ".example")).source();
		Source desk = entry("Desk " + this.mark, List.of(), List.of("news." + this.mark + ".example")).source();
		assertThat(this.search.ofSite(link("sport." + this.mark + ".example"))).contains(group);
		assertThat(this.search.ofSite(link("www." + this.mark + ".example"))).contains(group);
		assertThat(this.search.ofSite(link("kz.news." + this.mark + ".example"))).contains(desk);
		assertThat(this.search.ofSite(link("not" + this.mark + ".example"))).isEmpty();
		Source blog = this.sources.named("Blog " + this.mark, null, null, "https://blog." + this.mark + ".example/",
				this.checker);
		assertThat(this.search.ofSite(link("blog." + this.mark + ".example"))).contains(blog);
		assertThat(this.search.meant("", link("kz.news." + this.mark + ".example"), this.checker)).containsExactly(desk,
				group);
	}

	@Test
	void sourcesAreFoundByAnotherNameWhileItIsTyped() {
		Source source = entry("Outlet " + this.mark.substring(1, 9), List.of("Zz" + this.mark), List.of()).source();
		assertThat(this.search.meant("zz" + this.mark, null, this.checker)).containsExactly(source);
		assertThat(this.search.meant("zz" + this.mark.substring(0, 20), null, this.checker)).first().isEqualTo(source);
	}

	@Test
	void theListIsNarrowedByNamesDomainsTypeRatingAndCountry() {
		Source first = this.registry
			.enter(new SourceDetails("Alpha " + this.mark, SourceType.AGENCY, null, "KZ", null, null,
					List.of("100% " + this.mark), List.of("alpha-" + this.mark.substring(0, 20) + ".example")),
					Reliability.B, this.checker)
			.source();
		Source second = this.registry
			.enter(new SourceDetails("Beta " + this.mark, SourceType.OUTLET, null, null, null, null, null, null), null,
					this.checker)
			.source();
		assertThat(found(this.mark.toUpperCase(), null, null, null)).containsExactly(first, second);
		assertThat(found("100% " + this.mark, null, null, null)).containsExactly(first);
		assertThat(found("alpha-" + this.mark.substring(0, 20) + ".ex", null, null, null)).containsExactly(first);
		assertThat(found(this.mark, SourceType.OUTLET, null, null)).containsExactly(second);
		assertThat(found(this.mark, null, Reliability.B, null)).containsExactly(first);
		assertThat(found(this.mark, null, Reliability.F, null)).containsExactly(second);
		assertThat(found(this.mark, null, null, "KZ")).containsExactly(first);
		assertThat(this.registry.countries()).contains("KZ").doesNotContainNull();
		Page<SourceEntry> page = this.registry.list(new Registry.Filter(this.mark, null, null, null), this.checker,
				new Page.Request(1, 1));
		assertThat(page.total()).isEqualTo(2);
		assertThat(page.items()).singleElement().extracting(SourceEntry::source).isEqualTo(second);
	}

	@Test
	void everyRatingIsKeptWithItsReasonAndOnlyEditorsGiveOne() {
		SourceEntry entry = entry("Outlet " + this.mark, List.of(), List.of());
		UUID id = entry.source().id();
		refused(Refusal.Cause.FORBIDDEN,
				() -> this.ratings.rate(id, Reliability.D, "Errors", entry.version(), this.checker));
		refused(Refusal.Cause.UNACCEPTABLE,
				() -> this.ratings.rate(id, Reliability.D, " ", entry.version(), this.editor));
		refused(Refusal.Cause.UNACCEPTABLE, () -> this.ratings.rate(id, null, "Errors", entry.version(), this.editor));
		Rating rating = this.ratings.rate(id, Reliability.D, " Three errors uncorrected ", entry.version(),
				this.editor);
		assertThat(rating.reason()).isEqualTo("Three errors uncorrected");
		refused(Refusal.Cause.CONFLICT,
				() -> this.ratings.rate(id, Reliability.A, "Friends", entry.version(), this.editor));
		assertThat(this.sources.get(id, this.checker).reliability()).isEqualTo(Reliability.D);
		assertThat(this.ratings.of(id)).satisfiesExactly((latest) -> assertThat(latest).isEqualTo(rating), (first) -> {
			assertThat(first.reliability()).isEqualTo(Reliability.C);
			assertThat(first.reason()).isNull();
			assertThat(first.by()).isEqualTo("checker");
		});
		assertThat(this.audit.of(id)).last()
			.satisfies((act) -> assertThat(act.details()).containsEntry("before", Map.of("reliability", "C"))
				.containsEntry("after", Map.of("reliability", "D"))
				.containsEntry("reason", "Three errors uncorrected"));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update source_rating set reliability = 'A' where source_id = :id")
				.param("id", id)
				.update());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.jdbc.sql("delete from source_rating where source_id = :id").param("id", id).update());
	}

	private SourceEntry entry(String name, List<String> aliases, List<String> domains) {
		return this.registry.enter(new SourceDetails(name, null, null, null, null, null, aliases, domains),
				Reliability.C, this.checker);
	}

	private SourceDetails details(String country, List<String> languages, List<String> domains) {
		return new SourceDetails("Outlet " + this.mark, null, null, country, languages, null, null, domains);
	}

	private List<Source> found(String text, SourceType type, Reliability reliability, String country) {
		return this.registry
			.list(new Registry.Filter(text, type, reliability, country), this.checker, new Page.Request(0, 10))
			.items()
			.stream()
			.map(SourceEntry::source)
			.toList();
	}

	private void refusedAt(String field, SourceDetails details) {
		Refusal refusal = refused(Refusal.Cause.UNACCEPTABLE,
				() -> this.registry.enter(details, Reliability.B, this.checker));
		assertThat(refusal.details()).containsEntry("field", field);
	}

	private static Refusal refused(Refusal.Cause cause, Runnable act) {
		Refusal[] caught = new Refusal[1];
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).satisfies((refusal) -> caught[0] = refusal);
		assertThat(caught[0].refusalCause()).isEqualTo(cause);
		return caught[0];
	}

	private static WebAddress link(String host) {
		return WebAddress.of("https://" + host + "/article").orElseThrow();
	}

}
