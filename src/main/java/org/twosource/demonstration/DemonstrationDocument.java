package org.twosource.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.account.People;
import org.twosource.document.Documents;
import org.twosource.document.Imports;
import org.twosource.document.NewDocument;

/** A document to try things on: fiction of our own, with sound and broken sourcing. */
@Component
@Profile(DemonstrationProfile.NAME)
@ConditionalOnBooleanProperty("twosource.demonstration.document")
class DemonstrationDocument {

	private final Documents documents;

	private final Imports imports;

	private final People people;

	private final Resource text;

	DemonstrationDocument(Documents documents, Imports imports, People people,
			@Value("classpath:demonstration/the-night-at-orlovka-bridge.txt") Resource text) {
		this.documents = documents;
		this.imports = imports;
		this.people = people;
		this.text = text;
	}

	@EventListener(ApplicationReadyEvent.class)
	void importIntoAnEmptyNewsroom() throws IOException {
		if (this.documents.list(new Page.Request(0, 1)).total() > 0) {
			return;
		}
		String content = this.text.getContentAsString(StandardCharsets.UTF_8);
		String title = content.lines().findFirst().orElseThrow();
		this.imports.paste(new NewDocument(title, content, "Twosource demonstration", null, null, "en"),
				this.people.find("checker").orElseThrow());
	}

}
