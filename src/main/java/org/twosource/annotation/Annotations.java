package org.twosource.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.claim.Claims;
import org.twosource.claim.Mention;
import org.twosource.claim.Stage;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.publication.Finding;
import org.twosource.publication.Findings;
import org.twosource.publication.Newsroom;

/**
 * Documents with the marks readers may see. A claim that was dropped and never published
 * leaves no mark; of one that is still being verified nothing but the place is told.
 */
@Component
public class Annotations {

	private final Documents documents;

	private final Claims claims;

	private final Findings findings;

	private final PublishedDocuments published;

	private final Newsroom newsroom;

	Annotations(Documents documents, Claims claims, Findings findings, PublishedDocuments published,
			Newsroom newsroom) {
		this.documents = documents;
		this.claims = claims;
		this.findings = findings;
		this.published = published;
		this.newsroom = newsroom;
	}

	/**
	 * A document that readers may read.
	 * @throws Refusal when there is none of that id, or it is not public
	 */
	@Transactional(readOnly = true)
	public AnnotatedDocument published(UUID documentId) {
		return this.published.standing(documentId)
			.map((published) -> read(this.documents.get(documentId), published))
			.orElseThrow(Annotations::unknown);
	}

	/**
	 * A document as readers would read it, whether or not they may, for those who work
	 * here.
	 * @throws Refusal when there is none of that id
	 */
	@Transactional(readOnly = true)
	public AnnotatedDocument of(UUID documentId) {
		return read(this.documents.get(documentId), this.published.standing(documentId).orElse(null));
	}

	/** There is nothing for readers at that address. */
	static Refusal unknown() {
		return Refusal.unknown("annotation.unknown");
	}

	private AnnotatedDocument read(Document document, @Nullable PublishedDocument published) {
		String address = this.newsroom.url() + ((published != null) ? "/annotated/" : "/documents/") + document.id();
		boolean intact = Sha256.of(document.text()).equals(document.sha256());
		List<Highlight> highlights = new ArrayList<>();
		Set<UUID> open = new HashSet<>();
		if (intact) {
			List<Claims.Mentioned> mentioned = this.claims.ofDocument(document.id());
			Map<UUID, Finding> found = this.findings
				.newest(mentioned.stream().map((one) -> one.claim().id()).distinct().toList());
			for (Claims.Mentioned one : mentioned) {
				Finding finding = found.get(one.claim().id());
				boolean told = finding != null || one.claim().open() || one.claim().stage() == Stage.PUBLISHED;
				if (told && fits(document.text(), one.mention())) {
					highlights.add(highlight(one.mention(), finding));
					if (finding == null) {
						open.add(one.claim().id());
					}
				}
			}
		}
		List<Flaw> flaws = !intact ? List.of()
				: this.documents.citationDefects(document.id())
					.stream()
					.filter((defect) -> fits(document.text(), defect.start(), defect.end(), defect.exact()))
					.map(Flaw::new)
					.toList();
		return new AnnotatedDocument(document, address, (published != null) ? published.publishedAt() : null, intact,
				List.copyOf(highlights), flaws, open.size());
	}

	private static Highlight highlight(Mention mention, @Nullable Finding finding) {
		return new Highlight(mention.start(), mention.end(), mention.exact(), mention.prefix(), mention.suffix(),
				finding);
	}

	private static boolean fits(String text, Mention mention) {
		return fits(text, mention.start(), mention.end(), mention.exact());
	}

	private static boolean fits(String text, int start, int end, String exact) {
		return start < end && end <= text.length() && text.startsWith(exact, start) && exact.length() == end - start;
	}

}
