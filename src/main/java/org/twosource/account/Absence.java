package org.twosource.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which somebody is not there.
 *
 * @param id its id
 * @param username who is absent
 * @param from the first day
 * @param until the last day, the same or a later one
 * @param notedBy the username of who noted it
 * @param notedAt when
 */
public record Absence(UUID id, String username, LocalDate from, LocalDate until, String notedBy, Instant notedAt) {

}
