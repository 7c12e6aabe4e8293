package org.twosource.custody;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Origin;
import org.twosource.file.StoredFile;
import org.twosource.source.Source;

/**
 * The evidence on a claim as it goes into a package.
 *
 * @param items its items, oldest first
 * @param origins the independent origins behind them, those that support first
 * @param captures the captures of their links, oldest first
 * @param searches the searches that found nothing, oldest first
 */
record Holdings(List<Held> items, List<Origin> origins, List<HeldCapture> captures,
		List<EmptySearches.EmptySearch> searches) {

	/**
	 * An item.
	 *
	 * @param item the item
	 * @param origin where it ultimately comes from
	 * @param provenance how it came in, or null where that was not noted
	 * @param file its file, or null
	 */
	record Held(EvidenceItem item, Source origin, @Nullable Provenance provenance, @Nullable HeldFile file) {

	}

	/**
	 * A file.
	 *
	 * @param path where it lies in the package, below {@code data}
	 * @param stored the file
	 */
	record HeldFile(String path, StoredFile stored) {

	}

	/**
	 * A capture of a link.
	 *
	 * @param id its id
	 * @param items the ids of the items whose link it is
	 * @param url the link
	 * @param capturedAt when it was made
	 * @param by the username of who asked for it
	 * @param tool what it was made with
	 * @param path where it lies in the package, below {@code data}
	 * @param stored its archive
	 * @param content its content
	 */
	record HeldCapture(UUID id, List<UUID> items, String url, Instant capturedAt, String by, String tool, String path,
			StoredFile stored, Resource content) {

	}

	/** The item of that id, or null when it is not among them. */
	public @Nullable EvidenceItem item(UUID id) {
		return this.items.stream().map(Held::item).filter((item) -> item.id().equals(id)).findFirst().orElse(null);
	}

	/** Whether there are files among it. */
	public boolean files() {
		return this.items.stream().anyMatch((held) -> held.file() != null);
	}

	/** The ids of its items. */
	Set<UUID> ids() {
		return this.items.stream().map((held) -> held.item().id()).collect(Collectors.toSet());
	}

}
