package org.twosource.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.verification.RuleTable;
import org.twosource.verification.Rulebook;

/** What is in force, and every version before it with what it changed. */
@Component
public class RuleHistory {

	private final Rulebook rulebook;

	private final Drafts drafts;

	RuleHistory(Rulebook rulebook, Drafts drafts) {
		this.rulebook = rulebook;
		this.drafts = drafts;
	}

	/**
	 * A version of a file.
	 *
	 * @param file the file
	 * @param key the id of its decision or process
	 * @param table whether it is a decision table
	 * @param version its number
	 * @param since since when it was in force
	 * @param by the username of who put it in force, or null when the program brought it
	 * @param note why, or null
	 * @param changes what it said otherwise than the one before; nothing for the first
	 */
	public record Version(String file, String key, boolean table, int version, Instant since, @Nullable String by,
			@Nullable String note, FileChanges changes) {

	}

	/**
	 * What is in force of each file, decision tables first; without what it changed.
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional(readOnly = true)
	public List<Version> inForce(Person viewer) {
		Drafts.requireReader(viewer);
		return this.rulebook.files()
			.stream()
			.map((file) -> version(file, this.rulebook.editions(file).get(0), new FileChanges(List.of(), List.of())))
			.toList();
	}

	/**
	 * Every version of a file that says something else than the one before, the newest
	 * first.
	 * @throws Refusal unless there is such a file and the person is a manager
	 */
	@Transactional(readOnly = true)
	public List<Version> of(String file, Person viewer) {
		Drafts.requireReader(viewer);
		List<Rulebook.Edition> editions = this.rulebook.editions(file);
		List<Version> versions = new ArrayList<>();
		for (int at = 0; at < editions.size(); at++) {
			FileChanges changes = (at + 1 < editions.size())
					? changes(file, content(file, editions.get(at + 1)), content(file, editions.get(at)))
					: new FileChanges(List.of(), List.of());
			versions.add(version(file, editions.get(at), changes));
		}
		return versions;
	}

	/**
	 * A file as it was in a version.
	 * @throws Refusal unless there are such a file and version and the person is a
	 * manager
	 */
	@Transactional(readOnly = true)
	public byte[] content(String file, int version, Person viewer) {
		Drafts.requireReader(viewer);
		return this.rulebook.content(file, version);
	}

	/**
	 * What a draft says otherwise than what is in force, or than what it replaced.
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional(readOnly = true)
	public FileChanges changes(Draft draft, Person viewer) {
		byte[] content = this.drafts.content(draft.id(), viewer);
		List<Rulebook.Edition> editions = this.rulebook.editions(draft.file());
		Integer version = draft.version();
		return editions.stream()
			.filter((one) -> version == null || one.version() < version)
			.findFirst()
			.map((one) -> changes(draft.file(), content(draft.file(), one), content))
			.orElse(new FileChanges(List.of(), List.of()));
	}

	/**
	 * A decision table as people read it.
	 * @throws Refusal unless there is such a file
	 */
	@Transactional(readOnly = true)
	public RuleTable table(String file, int version) {
		return this.rulebook.table(this.rulebook.content(file, version));
	}

	private FileChanges changes(String file, byte[] before, byte[] after) {
		return this.rulebook.isTable(file)
				? FileChanges.between(this.rulebook.table(before), this.rulebook.table(after))
				: FileChanges.between(this.rulebook.elements(before), this.rulebook.elements(after));
	}

	private byte[] content(String file, Rulebook.Edition edition) {
		return this.rulebook.content(file, edition.version());
	}

	private Version version(String file, Rulebook.Edition edition, FileChanges changes) {
		Map<Integer, Draft> forced = this.drafts.forced(file);
		Draft draft = forced.get(edition.version());
		return new Version(file, this.rulebook.key(file), this.rulebook.isTable(file), edition.version(),
				edition.since(), (draft != null) ? draft.decidedBy() : null, (draft != null) ? draft.note() : null,
				changes);
	}

}
