package org.twosource.custody;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.audit.AuditRecord;
import org.twosource.claim.Claim;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Origin;
import org.twosource.extraction.Figure;
import org.twosource.file.StoredFile;
import org.twosource.publication.Finding;
import org.twosource.source.Source;
import org.twosource.verification.Challenge;
import org.twosource.verification.Comment;
import org.twosource.verification.Judgement;
import org.twosource.verification.Policy;

/**
 * The dossier for programs, as docs/evidence-package.md describes it. Its shape does not
 * follow the shapes within Twosource: who reads packages years later relies on it.
 */
final class DossierJson {

	static final String FORMAT = "twosource-evidence-package";

	static final int VERSION = 1;

	private final CaseFile file;

	private final Set<UUID> ids;

	private DossierJson(CaseFile file) {
		this.file = file;
		this.ids = file.holdings().ids();
	}

	static Map<String, Object> of(CaseFile file) {
		return new DossierJson(file).all();
	}

	private Map<String, Object> all() {
		Holdings held = this.file.holdings();
		Proceedings done = this.file.proceedings();
		return Fields.of("format", FORMAT, "version", VERSION, "package", this.file.id(), "takenAt",
				this.file.takenAt(), "takenBy", this.file.takenBy().username(), "confidentialIncluded",
				this.file.confidential(), "claim", claim(this.file.claim()), "policy", policy(done.policy()),
				"mentions", this.file.places().stream().map(DossierJson::mention).toList(), "evidence",
				held.items().stream().map(this::item).toList(), "origins",
				held.origins().stream().map(DossierJson::origin).toList(), "captures",
				held.captures().stream().map(DossierJson::capture).toList(), "searches",
				held.searches().stream().map(DossierJson::search).toList(), "comments",
				done.comments().stream().map(DossierJson::comment).toList(), "assessments",
				done.assessments().stream().map(DossierJson::assessment).toList(), "decisions",
				done.decisions().stream().map(DossierJson::decision).toList(), "challenges",
				done.challenges().stream().map(DossierJson::challenge).toList(), "findings",
				done.findings().stream().map(DossierJson::finding).toList(), "history",
				done.history().stream().map(DossierJson::act).toList(), "people", people());
	}

	private static Map<String, Object> claim(Claim claim) {
		return Fields.of("id", claim.id(), "number", claim.shortNumber(), "statement", claim.statement(), "kind",
				claim.kind(), "hedge", claim.hedge(), "harm", claim.harm(), "figure", figure(claim.figure()), "stage",
				claim.stage(), "stageSince", claim.stageSince(), "verdict", claim.verdict(), "confidence",
				claim.confidence(), "rationale", claim.rationale(), "acceptedBy", claim.acceptedBy(), "acceptedAt",
				claim.acceptedAt());
	}

	private static @Nullable Map<String, Object> policy(@Nullable Policy policy) {
		return (policy == null) ? null
				: Fields.of("independentOrigins", policy.independentOrigins(), "leastReliability",
						policy.leastReliability(), "primarySource", policy.primarySource(), "requestComment",
						policy.requestComment(), "secondChecker", policy.secondChecker(), "signOffs", policy.signOffs(),
						"rules", policy.rules(), "tableVersion", policy.tableVersion(), "decidedAt",
						policy.decidedAt());
	}

	private static Map<String, Object> mention(CaseFile.Place place) {
		return Fields.of("document",
				Fields.of("id", place.document().id(), "title", place.document().title(), "publisher",
						place.document().publisher(), "url", place.document().url(), "publishedOn",
						place.document().publishedOn(), "textSha256", place.document().sha256(), "importedBy",
						place.document().importedBy(), "importedAt", place.document().importedAt()),
				"start", place.mention().start(), "end", place.mention().end(), "exact", place.mention().exact(),
				"prefix", place.mention().prefix(), "suffix", place.mention().suffix(), "speaker",
				place.mention().speaker(), "outlet", place.mention().outlet(), "date", place.mention().date());
	}

	private Map<String, Object> item(Holdings.Held held) {
		EvidenceItem item = held.item();
		UUID repeated = item.derivesFromEvidence();
		return Fields.of("id", item.id(), "source", source(item.source()), "origin", source(held.origin()), "url",
				item.url(), "quote", item.quote(), "stance", item.stance(), "credibility", item.credibility(),
				"primarySource", item.primarySource(), "publishedAt", item.publishedAt(), "retrievedAt",
				item.retrievedAt(), "repeatsEvidence",
				(repeated != null && this.ids.contains(repeated)) ? repeated : null, "repeatsSource",
				source(item.derivesFromSource()), "figure", figure(item.figure()), "file", file(held, item.fileName()),
				"collectedBy", item.collectedBy(), "collectedAt", item.collectedAt(), "collectedWith",
				held.provenance());
	}

	private static @Nullable Map<String, Object> file(Holdings.Held held, @Nullable String name) {
		Holdings.HeldFile file = held.file();
		return (file == null) ? null : stored(file.path(), name, file.stored());
	}

	private static Map<String, Object> stored(String path, @Nullable String name, StoredFile file) {
		return Fields.of("path", "data/" + path, "name", name, "sha256", file.sha256(), "size", file.size(),
				"mediaType", file.mediaType());
	}

	private static Map<String, Object> origin(Origin origin) {
		return Fields.of("source", source(origin.source()), "stance", origin.stance(), "credibility",
				origin.credibility(), "primarySource", origin.primarySource(), "evidence",
				origin.evidence().stream().map(EvidenceItem::id).toList());
	}

	private static Map<String, Object> capture(Holdings.HeldCapture capture) {
		return Fields.of("id", capture.id(), "evidence", capture.items(), "url", capture.url(), "capturedAt",
				capture.capturedAt(), "by", capture.by(), "tool", capture.tool(), "file",
				stored(capture.path(), null, capture.stored()));
	}

	private static Map<String, Object> search(EmptySearches.EmptySearch search) {
		return Fields.of("place", search.place(), "query", search.query(), "by", search.by(), "at", search.at());
	}

	private static Map<String, Object> comment(Comment comment) {
		return Fields.of("asked", comment.asked(), "askedBy", comment.askedBy(), "askedAt", comment.askedAt(), "reply",
				comment.reply(), "noReply", comment.noReply());
	}

	private static Map<String, Object> assessment(Judgement.Assessment one) {
		return Fields.of("id", one.id(), "verdict", one.verdict(), "confidence", one.confidence(), "rationale",
				one.rationale(), "figure", figure(one.figure()), "outcome", one.outcome(), "by", one.by(), "at",
				one.at());
	}

	private static Map<String, Object> decision(Judgement.Decision one) {
		return Fields.of("id", one.id(), "decision", one.answer(), "returnTo", one.returnTo(), "reason", one.reason(),
				"signedHash", one.signedHash(), "voided", one.voided(), "by", one.by(), "at", one.at());
	}

	private static Map<String, Object> challenge(Challenge one) {
		return Fields.of("id", one.id(), "cause", one.cause(), "reason", one.reason(), "link", one.link(), "by",
				one.by(), "at", one.at(), "outcome", one.outcome(), "answer", one.answer(), "answeredBy",
				one.answeredBy());
	}

	private static Map<String, Object> finding(Finding one) {
		return Fields.of("number", one.number(), "version", one.version(), "retracted", one.retracted(), "publishedAt",
				one.publishedAt(), "statement", one.content().statement(), "verdict", one.content().verdict(),
				"confidence", one.content().confidence(), "rationale", one.content().rationale(), "figure",
				figure(one.content().figure()), "signedBy", one.content().signedBy(), "whatChanged", one.whatChanged(),
				"why", one.why());
	}

	private static Map<String, Object> act(AuditRecord act) {
		return Fields.of("seq", act.seq(), "at", act.at(), "by", act.actor(), "act", act.act(), "details",
				act.details());
	}

	private static @Nullable Map<String, Object> source(@Nullable Source source) {
		return (source == null) ? null : Fields.of("id", source.id(), "name", source.name(), "type", source.type(),
				"reliability", source.reliability(), "url", source.url());
	}

	private static @Nullable Map<String, Object> figure(@Nullable Figure figure) {
		return (figure == null) ? null : Fields.of("low", figure.low(), "best", figure.best(), "high", figure.high(),
				"unit", figure.unit(), "scope", figure.scope(), "asOf", figure.asOf(), "imputed", figure.imputed());
	}

	/** The names of those who did something. */
	private Map<String, String> people() {
		Set<String> usernames = new TreeSet<>();
		usernames.add(this.file.takenBy().username());
		usernames.add(this.file.claim().acceptedBy());
		this.file.holdings().items().forEach((held) -> usernames.add(held.item().collectedBy()));
		this.file.proceedings().history().forEach((act) -> usernames.add(act.actor()));
		usernames.retainAll(this.file.people().keySet());
		Map<String, String> names = new TreeMap<>();
		usernames.forEach((username) -> names.put(username, this.file.name(username)));
		return names;
	}

}
