package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twosource.Refusal;
import org.twosource.claim.Claims;
import org.twosource.claim.Mention;
import org.twosource.document.Documents;

/** The passages in which documents make claims. */
@Controller
class MentionController {

	private final Claims claims;

	private final Documents documents;

	MentionController(Claims claims, Documents documents) {
		this.claims = claims;
		this.documents = documents;
	}

	/** The words of a mention with what stands around them, as a piece of the page. */
	@GetMapping("/claims/{claimId}/mentions/{id}")
	String passage(@PathVariable UUID claimId, @PathVariable UUID id, Model model) {
		Mention mention = this.claims.mentions(claimId)
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("mention.unknown"));
		model.addAttribute("excerpt",
				Excerpt.of(this.documents.get(mention.documentId()).text(), mention.start(), mention.end()));
		return "dossier/mentions :: excerpt";
	}

}
