package org.twosource.oversight;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.account.Role;

/**
 * How far the documents have come and when they will be settled, for managers, as far as
 * they oversee them.
 */
@Component
public class Progress {

	private final ProgressRows rows;

	private final DetailRows details;

	private final Lines lines;

	private final Desks desks;

	Progress(ProgressRows rows, DetailRows details, Lines lines, Desks desks) {
		this.rows = rows;
		this.details = details;
		this.lines = lines;
		this.desks = desks;
	}

	/** Which documents are wanted. */
	public enum Which {

		/** Those with open claims, and those whose triage is not finished. */
		OPEN,
		/** Those with nothing left to do. */
		SETTLED,
		/** All. */
		ALL

	}

	/**
	 * Which documents are wanted.
	 *
	 * @param which how far they have come
	 * @param desk of which desk; {@link Desk#EVERYBODYS} for those of none, null for all
	 * @param text what their title or publisher contains; null or blank for any
	 */
	public record Filter(Which which, @Nullable UUID desk, @Nullable String text) {

		@Nullable String word() {
			return (this.text == null || this.text.isBlank()) ? null : this.text.strip().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Documents with their progress, the newest first.
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional(readOnly = true)
	public Page<DocumentProgress> list(Filter filter, Page.Request page, Person person) {
		requireManager(person);
		return this.rows.list(filter, page, this.desks.overseenBy(person), this::outlook);
	}

	/**
	 * One document.
	 * @throws Refusal unless the person is a manager who oversees it, or when there is no
	 * such document
	 */
	@Transactional(readOnly = true)
	public DocumentDetail get(UUID id, Person person) {
		requireManager(person);
		DocumentProgress progress = this.rows.get(id, this::outlook);
		UUID desk = desk(progress.deskId());
		UUID[] overseen = this.desks.overseenBy(person);
		if (overseen != null && !List.of(overseen).contains(desk)) {
			throw Refusal.forbidden("desk.documentNotOverseen");
		}
		List<DocumentDetail.Chance> chances = (progress.outlook().state() == Outlook.State.FORECAST)
				? this.lines.of(desk).chances(id) : List.of();
		return new DocumentDetail(progress, this.details.burnUp(id), chances, this.details.open(id));
	}

	/**
	 * The desks whose documents a manager may look for, by name.
	 */
	public List<Desk> desks(Person person) {
		return person.is(Role.ADMIN) ? this.desks.all() : this.desks.of(person);
	}

	private Outlook outlook(ProgressRows.Open open) {
		return this.lines.of(desk(open.deskId())).outlook(open.document());
	}

	private static UUID desk(@Nullable UUID id) {
		return (id != null) ? id : Desk.EVERYBODYS;
	}

	static void requireManager(Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
	}

}
