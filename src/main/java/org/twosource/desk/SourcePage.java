package org.twosource.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Claim;
import org.twosource.claim.Stage;
import org.twosource.evidence.SourceUse;
import org.twosource.source.Rating;
import org.twosource.source.Ratings;
import org.twosource.source.Registry;
import org.twosource.source.Reliability;
import org.twosource.source.SourceEntry;
import org.twosource.source.SourceType;
import org.twosource.source.TieKind;
import org.twosource.source.Ties;
import org.twosource.verification.Shortfalls;

/** Gathers what the page of a source shows. */
@Component
class SourcePage {

	private final Registry registry;

	private final Ratings ratings;

	private final Ties ties;

	private final Shortfalls shortfalls;

	private final SourceUse use;

	private final CodeNames names;

	private final ReaderFields readers;

	SourcePage(Registry registry, Ratings ratings, Ties ties, Shortfalls shortfalls, SourceUse use, CodeNames names,
			ReaderFields readers) {
		this.registry = registry;
		this.ratings = ratings;
		this.ties = ties;
		this.shortfalls = shortfalls;
		this.use = use;
		this.names = names;
		this.readers = readers;
	}

	/** Adds to the page what would change if the source were rated so. */
	void preview(UUID id, Reliability reliability, Person me, Model model) {
		model.addAttribute("wanted", reliability);
		model.addAttribute("effect", this.shortfalls.ifRated(id, reliability, me));
	}

	/** The page, with forms that are there already kept. */
	String show(UUID id, int page, Person me, Model model) {
		SourceEntry entry = this.registry.get(id, me);
		List<Rating> rated = this.ratings.of(id);
		Page<Claim> behind = this.use.claims(id, EnumSet.allOf(Stage.class), me, new Page.Request(page, Pages.SIZE));
		model.addAttribute("entry", entry);
		model.addAttribute("source", entry.source());
		model.addAttribute("ratings", rated);
		before(rated).ifPresent((before) -> {
			model.addAttribute("fallenFrom", before);
			model.addAttribute("fallen", this.shortfalls.sinceRated(id, before, me));
		});
		model.addAttribute("ties", this.ties.of(id, me));
		model.addAttribute("claims", behind);
		model.addAttribute("pages", Pages.at("/sources/" + id + "?page=", page, behind));
		model.addAttribute("mayEnter", me.isAny(Role.FACT_CHECKER, Role.EDITOR));
		model.addAttribute("mayRate", me.is(Role.EDITOR));
		this.readers.addTo(model, this.registry.readers(id), me.is(Role.EDITOR));
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", SourceForm.of(entry, this.names.languages(entry.languages())));
		}
		model.addAttribute("types", SourceType.values());
		model.addAttribute("reliabilities", Reliability.values());
		model.addAttribute("tieKinds", TieKind.values());
		model.addAttribute("countries", this.names.countries());
		return "source";
	}

	/** The last rating that was another than the one in force. */
	private static Optional<Reliability> before(List<Rating> rated) {
		Reliability now = rated.get(0).reliability();
		return rated.stream().map(Rating::reliability).filter((one) -> one != now).findFirst();
	}

}
