package org.twosource.account;

/**
 * Somebody is about to be erased, in the transaction in which this is published: whoever
 * has something of theirs in hand lets go of it.
 *
 * @param username whom
 * @param by the administrator
 */
public record PersonLeaves(String username, Person by) {

}
