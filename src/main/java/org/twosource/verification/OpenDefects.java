package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.claim.Claims;
import org.twosource.claim.Mention;
import org.twosource.document.Documents;
import org.twosource.extraction.CitationDefect;

/** Where documents lost the sources of what they say beside a claim. */
@Component
public class OpenDefects {

	/** How many units of text around a mention count as beside it. */
	private static final int BESIDE = 300;

	private final Claims claims;

	private final Documents documents;

	OpenDefects(Claims claims, Documents documents) {
		this.claims = claims;
		this.documents = documents;
	}

	/**
	 * The broken citations beside the places where a claim is made, for each place anew.
	 */
	public List<CitationDefect> beside(UUID claimId) {
		return this.claims.mentions(claimId).stream().flatMap((mention) -> beside(mention).stream()).toList();
	}

	private List<CitationDefect> beside(Mention mention) {
		return this.documents.citationDefects(mention.documentId())
			.stream()
			.filter((defect) -> defect.type().isBroken())
			.filter((defect) -> defect.end() > mention.start() - BESIDE && defect.start() < mention.end() + BESIDE)
			.toList();
	}

}
