package org.twosource.verification;

import org.springframework.stereotype.Component;
import org.twosource.languagemodel.LanguageModel;

/** Says whether documents are read by a language model too. */
@Component
public class LanguageModelUse implements ProcessPart {

	private final LanguageModel model;

	LanguageModelUse(LanguageModel model) {
		this.model = model;
	}

	/** Whether one is set up. */
	public boolean isWanted() {
		return this.model.isSetUp();
	}

}
