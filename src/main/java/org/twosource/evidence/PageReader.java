package org.twosource.evidence;

import java.util.Optional;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.extraction.Kind;
import org.twosource.source.Source;
import org.twosource.source.SourceSearch;
import org.twosource.web.PageDetails;
import org.twosource.web.Web;
import org.twosource.web.WebAddress;
import org.twosource.web.WebPage;

/** Reads the page behind a link, to help fill in what it is evidence of. */
@Component
public class PageReader {

	private final Web web;

	private final Claims claims;

	private final SourceSearch sources;

	PageReader(Web web, Claims claims, SourceSearch sources) {
		this.web = web;
		this.claims = claims;
		this.sources = sources;
	}

	/**
	 * What can be read from a page. It takes some seconds, and nothing is kept.
	 * @param claimId the claim it may be evidence on
	 * @param url its address
	 * @throws Refusal when the person may not add evidence, or the page cannot be read
	 */
	public PageReading read(UUID claimId, String url, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("evidence.mayAdd");
		}
		Claim claim = this.claims.get(claimId);
		WebAddress address = WebAddress.of(url).orElseThrow(() -> Refusal.unacceptable("evidence.url"));
		WebPage page = this.web.read(address);
		Document html = page.html();
		PageDetails details = PageDetails.of(html);
		WebAddress found = WebAddress.of(page.uri().toString()).orElse(address);
		Optional<Source> known = this.sources.ofSite(found).or(() -> this.sources.ofSite(address));
		String name = known.map(Source::name)
			.orElseGet(() -> (details.site() != null) ? details.site() : found.siteAsRead());
		boolean counted = claim.kind() == Kind.CASUALTY || claim.kind() == Kind.STATISTIC;
		return new PageReading(details, known.orElse(null), name, found.uri().resolve("/").toString(),
				Passages.of(html, claim.statement(), counted));
	}

}
