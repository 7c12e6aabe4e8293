package org.twosource.source;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.web.WebAddress;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class SourceSearchTests {

	@Autowired
	private Sources sources;

	@Autowired
	private SourceSearch search;

	@Autowired
	private People people;

	private Person checker;

	/** Letters that are in no other test's sources. */
	private final String mark = UUID.randomUUID().toString().replace("-", "").replaceAll("\\d", "q");

	@BeforeEach
	void findSomebody() {
		this.checker = this.people.find("checker").orElseThrow();
	}

	@Test
	void theBestComesFirst() {
		Source anywhere = source("Neue" + this.mark + " Zeitung", null);
		Source word = source("The " + this.mark + " Post", null);
		Source beginning = source(this.mark + " Courier", null);
		Source exact = source(this.mark, null);
		assertThat(this.search.meant(" " + this.mark.toUpperCase() + " ", null, this.checker)).containsExactly(exact,
				beginning, word, anywhere);
	}

	@Test
	void aSlipOfTheFingerStillFindsTheSource() {
		Source source = source("Вестник Азаттык" + this.mark, null);
		assertThat(this.search.meant("азаттик" + this.mark, null, this.checker)).contains(source);
	}

	@Test
	void signsThatMeanSomethingToTheDatabaseAreOnlySigns() {
		Source percent = source("100% " + this.mark, null);
		assertThat(this.search.meant("100% " + this.mark, null, this.checker)).first().isEqualTo(percent);
		assertThat(this.search.meant("_".repeat(32), null, this.checker)).isEmpty();
		assertThat(this.search.meant("\\%'", null, this.checker)).isEmpty();
		assertThat(this.search.meant("", null, this.checker)).isEmpty();
		assertThat(this.search.meant("x".repeat(3000), null, this.checker)).isEmpty();
	}

	@Test
	void noMoreThanTenAreOffered() {
		for (int i = 0; i < 12; i++) {
			source(this.mark + " " + i, null);
		}
		assertThat(this.search.meant(this.mark, null, this.checker)).hasSize(10);
	}

	@Test
	void aSourceIsKnownByTheSiteOfALink() {
		Source source = source("Courier " + this.mark, "https://www." + this.mark + ".example/news");
		assertThat(this.search.ofSite(link("http://" + this.mark.toUpperCase() + ".example:8080/a"))).contains(source);
		assertThat(this.search.meant("", link("https://" + this.mark + ".example/a"), this.checker))
			.containsExactly(source);
		assertThat(this.search.ofSite(link("https://sub." + this.mark + ".example/a"))).isEmpty();
		source("Somebody there " + this.mark, "https://" + this.mark + ".example/somebody");
		assertThat(this.search.ofSite(link("https://" + this.mark + ".example/a"))).isEmpty();
		assertThat(this.search.meant("", link("https://" + this.mark + ".example/a"), this.checker)).hasSize(2);
	}

	@Test
	void aSiteInAnyScriptIsKnown() {
		Source source = source("Вестник " + this.mark, "https://вестник-" + this.mark + ".рф/");
		WebAddress link = link("https://www.вестник-" + this.mark + ".рф/новость");
		assertThat(this.search.ofSite(link)).contains(source);
		assertThat(this.search.ofSite(WebAddress.of(link.uri().toString()).orElseThrow())).contains(source);
	}

	private Source source(String name, String url) {
		return this.sources.named(name, SourceType.OUTLET, Reliability.B, url, this.checker);
	}

	private static WebAddress link(String url) {
		return WebAddress.of(url).orElseThrow();
	}

}
