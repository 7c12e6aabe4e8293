package org.twosource.custody;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.audit.Audit;

/** Records that a package left, and that each file in it was opened for it. */
@Component
class ExportRecord {

	private final FileAccess access;

	private final Audit audit;

	ExportRecord(FileAccess access, Audit audit) {
		this.access = access;
		this.audit = audit;
	}

	/**
	 * Records that somebody takes a package, and opens its files.
	 * @return the files by where they lie in the package
	 */
	@Transactional
	public Map<String, Resource> begun(CaseFile file) {
		Map<String, Resource> contents = new LinkedHashMap<>();
		for (Holdings.Held held : file.holdings().items()) {
			if (held.file() != null) {
				Resource content = this.access.openWithin(held.item(), file.takenBy(), FileAccess.Way.PACKAGE);
				contents.putIfAbsent(held.file().path(), content);
			}
		}
		// Not how many items: the number would tell of confidential ones.
		this.audit.record(file.takenBy().username(), "evidence package exported", file.claim().id(),
				Map.of("package", file.id()));
		return contents;
	}

	/**
	 * Records that all of a package has left.
	 * @param sum the SHA-256 of the list that names every other file's: whoever holds a
	 * package can ask whether it is the one that left
	 */
	@Transactional
	public void completed(CaseFile file, String sum) {
		this.audit.record(file.takenBy().username(), "evidence package completed", file.claim().id(),
				Map.of("package", file.id(), "tagmanifest", sum));
	}

}
