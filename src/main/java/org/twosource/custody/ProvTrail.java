package org.twosource.custody;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.twosource.claim.Claim;
import org.twosource.evidence.EvidenceItem;
import org.twosource.publication.Finding;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import org.twosource.verification.Judgement;

/**
 * Says where the claim, its evidence and its finding come from, who did what and when, in
 * terms of the W3C's provenance model.
 */
final class ProvTrail {

	private static final String TWOSOURCE = "ts:twosource";

	private static final String NEWSROOM = "ts:newsroom";

	private static final Set<SourceType> ORGANISATIONS = Set.of(SourceType.OUTLET, SourceType.AGENCY,
			SourceType.OFFICIAL_BODY);

	private static final Set<SourceType> PEOPLE = Set.of(SourceType.PERSON, SourceType.WITNESS);

	private final CaseFile file;

	private final String claim;

	private final ProvRecord record;

	private ProvTrail(CaseFile file, String site) {
		this.file = file;
		this.claim = ProvRecord.id(file.claim().id());
		this.record = new ProvRecord(Fields.of("ts", "urn:twosource:", "id", "urn:uuid:", "sum", "urn:sha256:",
				"person", site + "/people/"));
	}

	/**
	 * The record of a claim, as PROV-JSON.
	 * @param newsroom what it is called
	 * @param site its address
	 */
	static Map<String, Object> of(CaseFile file, String newsroom, String site) {
		ProvTrail trail = new ProvTrail(file, site);
		trail.record.agent(TWOSOURCE, "prov:SoftwareAgent", "Twosource");
		trail.record.agent(NEWSROOM, "prov:Organization", newsroom);
		trail.claim(file.claim());
		file.holdings().items().forEach(trail::item);
		file.holdings().captures().forEach(trail::capture);
		file.proceedings().assessments().forEach(trail::assessment);
		file.proceedings().decisions().forEach(trail::decision);
		file.proceedings().findings().forEach(trail::finding);
		return trail.record.json();
	}

	private void claim(Claim claim) {
		this.record.entity(this.claim, "ts:Claim", claim.statement(), "ts:number", claim.shortNumber());
		String accepting = "ts:accepting-" + claim.id();
		act(accepting, "ts:Accepting", "Accepting the claim", claim.acceptedAt(), claim.acceptedBy(), "checker");
		this.record.generated(this.claim, accepting, claim.acceptedAt());
		for (CaseFile.Place place : this.file.places()) {
			String document = ProvRecord.id(place.document().id());
			if (!this.record.has("entity", document)) {
				this.record.entity(document, "ts:Document", place.document().title(), "ts:textSha256",
						place.document().sha256(), "prov:location", place.document().url());
				this.record.used(accepting, document, claim.acceptedAt());
				this.record.derived(this.claim, document, "prov:Quotation");
			}
		}
	}

	private void item(Holdings.Held held) {
		EvidenceItem item = held.item();
		String id = ProvRecord.id(item.id());
		this.record.entity(id, "ts:Evidence", item.source().name(), "ts:stance", item.stance(), "ts:credibility",
				item.credibility(), "prov:location", item.url(), "ts:quote", item.quote());
		String collecting = "ts:collecting-" + item.id();
		act(collecting, "ts:Collecting", "Collecting evidence", item.collectedAt(), item.collectedBy(), "collector");
		this.record.associated(collecting, TWOSOURCE, tool(held));
		this.record.generated(id, collecting, item.collectedAt());
		this.record.attributed(id, source(item.source()));
		UUID repeated = item.derivesFromEvidence();
		if (repeated != null && this.file.holdings().ids().contains(repeated)) {
			this.record.derived(id, ProvRecord.id(repeated), null);
		}
		if (item.derivesFromSource() != null) {
			this.record.influenced(id, source(item.derivesFromSource()));
		}
		if (held.file() != null) {
			String content = content(held.file());
			this.record.used(collecting, content, item.collectedAt());
			this.record.derived(id, content, "prov:PrimarySource");
		}
	}

	private void capture(Holdings.HeldCapture capture) {
		String archive = ProvRecord.id(capture.id());
		this.record.entity(archive, "ts:Capture", capture.url(), "ts:sha256", capture.stored().sha256(),
				"prov:location", "data/" + capture.path());
		String capturing = "ts:capturing-" + capture.id();
		act(capturing, "ts:Capturing", "Capturing " + capture.url(), capture.capturedAt(), capture.by(), "collector");
		this.record.associated(capturing, TWOSOURCE, capture.tool());
		this.record.generated(archive, capturing, capture.capturedAt());
		capture.items().forEach((item) -> this.record.alternate(archive, ProvRecord.id(item)));
	}

	private void assessment(Judgement.Assessment one) {
		String corroborating = "ts:corroborating-" + one.id();
		String id = ProvRecord.id(one.id());
		act(corroborating, "ts:Corroborating", "Corroborating the claim", one.at(), one.by(), "corroborator");
		this.record.entity(id, "ts:Assessment", one.rationale(), "ts:verdict", one.verdict(), "ts:confidence",
				one.confidence());
		this.record.used(corroborating, this.claim, one.at());
		weighed(one.at()).forEach((item) -> this.record.used(corroborating, item, one.at()));
		this.record.generated(id, corroborating, one.at());
		this.record.attributed(id, person(one.by()));
	}

	private void decision(Judgement.Decision one) {
		String signing = "ts:signing-" + one.id();
		act(signing, "ts:Signing", "Deciding as an editor", one.at(), one.by(), "editor");
		this.record.used(signing, this.claim, one.at());
		this.record.entity(ProvRecord.id(one.id()), "ts:Decision", one.answer().name(), "ts:signedHash",
				one.signedHash(), "ts:voided", one.voided());
		this.record.generated(ProvRecord.id(one.id()), signing, one.at());
		this.record.attributed(ProvRecord.id(one.id()), person(one.by()));
	}

	private void finding(Finding finding) {
		String id = version(finding, finding.version());
		String publishing = "ts:publishing-" + finding.number() + "-" + finding.version();
		this.record.entity(id, "ts:Finding", finding.content().statement(), "ts:verdict", finding.content().verdict(),
				"ts:retracted", finding.retracted());
		this.record.activity(publishing, "ts:Publishing", "Publishing the finding", finding.publishedAt());
		this.record.associated(publishing, TWOSOURCE, "publisher");
		this.record.generated(id, publishing, finding.publishedAt());
		this.record.attributed(id, NEWSROOM);
		this.record.derived(id, this.claim, null);
		if (finding.version() > 1) {
			this.record.derived(id, version(finding, finding.version() - 1), "prov:Revision");
		}
		Set<UUID> held = this.file.holdings().ids();
		finding.content()
			.evidence()
			.stream()
			.filter((item) -> held.contains(item.id()))
			.forEach((item) -> this.record.derived(id, ProvRecord.id(item.id()), null));
	}

	private void act(String activity, String type, String label, Instant at, String by, String role) {
		this.record.activity(activity, type, label, at);
		this.record.associated(activity, person(by), role);
	}

	private String person(String username) {
		String id = "person:" + username;
		if (!this.record.has("agent", id)) {
			this.record.agent(id, "prov:Person", this.file.name(username));
			this.record.actedFor(id, NEWSROOM);
		}
		return id;
	}

	private String source(Source source) {
		String id = ProvRecord.id(source.id());
		if (!this.record.has("agent", id)) {
			String type = ORGANISATIONS.contains(source.type()) ? "prov:Organization"
					: PEOPLE.contains(source.type()) ? "prov:Person" : "ts:" + source.type();
			this.record.agent(id, type, source.name(), "ts:sourceType", source.type(), "ts:reliability",
					source.reliability());
		}
		return id;
	}

	private String content(Holdings.HeldFile file) {
		String id = "sum:" + file.stored().sha256();
		if (!this.record.has("entity", id)) {
			this.record.entity(id, "ts:File", file.path(), "ts:sha256", file.stored().sha256(), "ts:size",
					file.stored().size(), "ts:mediaType", file.stored().mediaType(), "prov:location",
					"data/" + file.path());
		}
		return id;
	}

	/** The items that were there when somebody weighed them. */
	private List<String> weighed(Instant at) {
		return this.file.holdings()
			.items()
			.stream()
			.map(Holdings.Held::item)
			.filter((item) -> !item.collectedAt().isAfter(at))
			.map((item) -> ProvRecord.id(item.id()))
			.toList();
	}

	private static String tool(Holdings.Held held) {
		Provenance provenance = held.provenance();
		return (provenance != null) ? "tool: " + provenance.tool() : "tool";
	}

	private static String version(Finding finding, int version) {
		return "ts:finding-" + finding.number() + "-" + version;
	}

}
