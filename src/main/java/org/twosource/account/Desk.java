package org.twosource.account;

import java.util.UUID;

/**
 * A desk of the newsroom, such as the foreign desk: people and documents belong to it.
 *
 * @param id its id
 * @param name what it is called, unique
 */
public record Desk(UUID id, String name) {

	/** Stands among a claim's desks for everybody: a document of no desk makes it. */
	public static final UUID EVERYBODYS = new UUID(0, 0);

}
