package org.twosource.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.People;

/** What the form needs by which people are named who may know of something. */
@Component
class ReaderFields {

	private final People people;

	ReaderFields(People people) {
		this.people = people;
	}

	/**
	 * Adds it to a page.
	 * @param readers who alone may know of it now, or null for everybody
	 * @param may whether the person may name others
	 */
	void addTo(Model model, @Nullable Set<String> readers, boolean may) {
		model.addAttribute("readersForm", ReadersForm.of(readers));
		model.addAttribute("colleagues", this.people.active());
		model.addAttribute("mayNameReaders", may);
	}

}
