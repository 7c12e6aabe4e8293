package org.twosource.publication;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pictures other sites show beside a link to a finding. */
@ForReaders
class CardController {

	private final Findings findings;

	private final Cards cards;

	CardController(Findings findings, Cards cards) {
		this.findings = findings;
		this.cards = cards;
	}

	@GetMapping("/findings/{number}/card.png")
	ResponseEntity<byte[]> card(@PathVariable String number,
			@RequestParam(required = false) @Nullable Integer version) {
		Finding newest = this.findings.numbered(number);
		Finding shown = (version != null) ? this.findings.version(number, version) : newest;
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.lastModified(newest.publishedAt())
			.body(this.cards.of(shown));
	}

}
