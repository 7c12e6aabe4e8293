package org.twosource.evidence;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class EmptySearchesTest {

	@Autowired
	private EmptySearches searches;

	@Autowired
	private People people;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aSearchThatFoundNothingIsKeptAndRecorded() {
		UUID claim = ClaimRows.claim(Stage.COLLECTION, this.jdbc);
		this.searches.record(claim, " Court register ", "Мост 9 февраля", person("checker"));
		assertThat(this.searches.of(claim)).singleElement().satisfies((search) -> {
			assertThat(search.place()).isEqualTo("Court register");
			assertThat(search.query()).isEqualTo("Мост 9 февраля");
			assertThat(search.by()).isEqualTo("checker");
		});
		assertThat(this.audit.of(claim)).singleElement()
			.satisfies((entry) -> assertThat(entry.act()).isEqualTo("search found nothing"));
	}

	@Test
	void aSearchNeedsAPlaceAndAQuery() {
		UUID claim = ClaimRows.claim(Stage.COLLECTION, this.jdbc);
		assertRefused(claim, " ", "bridge", "checker", Refusal.Cause.UNACCEPTABLE);
		assertRefused(claim, "Court register", "", "checker", Refusal.Cause.UNACCEPTABLE);
		assertRefused(claim, "Court\0register", "bridge", "checker", Refusal.Cause.UNACCEPTABLE);
		assertRefused(claim, "Court register", "b".repeat(2_001), "checker", Refusal.Cause.UNACCEPTABLE);
	}

	@Test
	void aManagerRecordsNoSearches() {
		UUID claim = ClaimRows.claim(Stage.COLLECTION, this.jdbc);
		assertRefused(claim, "Court register", "bridge", "manager", Refusal.Cause.FORBIDDEN);
	}

	@Test
	void aClaimThatWasDroppedIsNotSearchedFor() {
		assertRefused(ClaimRows.claim(Stage.SPIKED, this.jdbc), "Court register", "bridge", "checker",
				Refusal.Cause.CONFLICT);
		assertRefused(ClaimRows.claim(Stage.WITHDRAWN, this.jdbc), "Court register", "bridge", "checker",
				Refusal.Cause.CONFLICT);
		assertRefused(UUID.randomUUID(), "Court register", "bridge", "checker", Refusal.Cause.UNKNOWN);
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private void assertRefused(UUID claim, String place, String query, String username, Refusal.Cause cause) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.searches.record(claim, place, query, person(username)))
			.satisfies((refusal) -> assertThat(refusal.refusalCause()).isEqualTo(cause));
		assertThat(this.searches.of(claim)).isEmpty();
	}

}
