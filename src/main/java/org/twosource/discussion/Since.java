package org.twosource.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.twosource.account.Person;
import org.twosource.audit.AuditRecord;

/**
 * What others did about a claim since a person last looked at it.
 *
 * @param look how far the person had seen it
 * @param changes what is not as they saw it; empty at the first look
 * @param evidence the ids of the items they have not seen; empty at the first look
 */
public record Since(Look look, List<Change> changes, Set<UUID> evidence) {

	private static final Set<String> ASSESSED = Set.of("claim assessed", "disagreement settled");

	private static final Map<String, Change.Kind> KINDS = Map.of("approvals voided", Change.Kind.VOIDED,
			"finding challenged", Change.Kind.CHALLENGE, "claim reworded", Change.Kind.STATEMENT, "evidence added",
			Change.Kind.EVIDENCE, "comment requested", Change.Kind.COMMENT, "no reply came in time",
			Change.Kind.COMMENT, "remark added", Change.Kind.REMARK, "editor decided", Change.Kind.DECISION);

	/**
	 * Compares a claim with what a person saw of it.
	 * @param look how far they had seen it
	 * @param history everything on record of the claim, in any order
	 * @param person who looks; their own acts are no news to them
	 */
	public static Since of(Look look, List<AuditRecord> history, Person person) {
		Long seen = look.seq();
		if (seen == null) {
			return new Since(look, List.of(), Set.of());
		}
		List<AuditRecord> ordered = history.stream().sorted(Comparator.comparingLong(AuditRecord::seq)).toList();
		List<AuditRecord> news = ordered.stream()
			.filter((act) -> act.seq() > seen && !act.actor().equals(person.username()))
			.toList();
		List<Change> changes = new ArrayList<>();
		Map<Change.Kind, List<AuditRecord>> byKind = news.stream()
			.filter((act) -> KINDS.containsKey(act.act()) && !voidsNothing(act))
			.collect(Collectors.groupingBy((act) -> KINDS.get(act.act())));
		byKind.forEach((kind, acts) -> changes.add(change(kind, acts)));
		changes.addAll(assessed(ordered, news, seen));
		changes.sort(Comparator.comparing(Change::kind));
		return new Since(look, List.copyOf(changes), evidence(news));
	}

	/** Whether the person has not seen that item of evidence before. */
	public boolean isNew(UUID evidenceId) {
		return this.evidence.contains(evidenceId);
	}

	private static boolean voidsNothing(AuditRecord act) {
		return "0".equals(detail(act, "approvals"));
	}

	private static Change change(Change.Kind kind, List<AuditRecord> acts) {
		AuditRecord last = acts.get(acts.size() - 1);
		return switch (kind) {
			case STATEMENT ->
				new Change(kind, acts.size(), by(acts), detail(acts.get(0), "before"), detail(last, "after"));
			case DECISION -> new Change(kind, acts.size(), by(acts), null, detail(last, "decision"));
			default -> new Change(kind, acts.size(), by(acts), null, null);
		};
	}

	/** The last assessment against the one the person knew. */
	private static List<Change> assessed(List<AuditRecord> all, List<AuditRecord> news, long seen) {
		List<AuditRecord> fresh = news.stream().filter((act) -> ASSESSED.contains(act.act())).toList();
		if (fresh.isEmpty()) {
			return List.of();
		}
		AuditRecord now = fresh.get(fresh.size() - 1);
		AuditRecord known = all.stream()
			.filter((act) -> ASSESSED.contains(act.act()) && act.seq() <= seen)
			.reduce((earlier, later) -> later)
			.orElse(null);
		List<Change> changes = new ArrayList<>();
		for (Change.Kind kind : List.of(Change.Kind.VERDICT, Change.Kind.RATIONALE)) {
			String what = (kind == Change.Kind.VERDICT) ? "verdict" : "rationale";
			String before = (known != null) ? detail(known, what) : null;
			boolean differs = !Objects.equals(before, detail(now, what));
			if (differs && (before != null || kind == Change.Kind.VERDICT)) {
				changes.add(new Change(kind, fresh.size(), by(fresh), before, detail(now, what)));
			}
		}
		return changes;
	}

	private static Set<UUID> evidence(List<AuditRecord> news) {
		return news.stream()
			.filter((act) -> KINDS.get(act.act()) == Change.Kind.EVIDENCE)
			.map((act) -> UUID.fromString(String.valueOf(act.details().get("evidenceId"))))
			.collect(Collectors.toSet());
	}

	private static List<String> by(List<AuditRecord> acts) {
		return acts.stream().map(AuditRecord::actor).distinct().toList();
	}

	private static @Nullable String detail(AuditRecord act, String name) {
		Object value = act.details().get(name);
		return (value != null) ? value.toString() : null;
	}

}
