package org.twosource.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Desks;
import org.twosource.account.Person;

/**
 * Which desks a list is narrowed to, as its address says it. Everybody may read every
 * claim and document; this only makes a list shorter.
 */
@Component
class DeskChoice {

	/** In the place of a desk: all the reader's desks, and what is everybody's. */
	static final String MINE = "mine";

	private final Desks desks;

	DeskChoice(Desks desks) {
		this.desks = desks;
	}

	/**
	 * The ids of the desks.
	 * @param desk the id of a desk, {@link #MINE}, or null for all
	 * @return null when the list is not narrowed
	 * @throws Refusal when there is no such desk
	 */
	UUID @Nullable [] of(@Nullable String desk, Person me) {
		if (desk == null) {
			return null;
		}
		return desk.equals(MINE) ? this.desks.overseenBy(me) : new UUID[] { id(desk) };
	}

	/** What the desk is called; null when none is named. */
	@Nullable String name(@Nullable String desk) {
		return (desk == null || desk.equals(MINE)) ? null : this.desks.get(id(desk)).name();
	}

	private static UUID id(String desk) {
		try {
			return UUID.fromString(desk);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.unknown("desk.unknown");
		}
	}

}
