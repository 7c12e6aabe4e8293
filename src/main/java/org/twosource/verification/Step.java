package org.twosource.verification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A step of a process diagram and what stands there now: claims, documents, captures or
 * messages, whichever the process is about.
 *
 * @param process the key of the process
 * @param id the id of its element in the diagram
 * @param name its name
 * @param standing how many stand at it
 * @param overdue how many of them are claims that are overdue
 * @param oldest since when the one that came there first has stood there, or null when
 * none does
 * @param median since when half of them have stood there, or longer; null when none does
 */
public record Step(String process, String id, String name, long standing, long overdue, @Nullable Instant oldest,
		@Nullable Instant median) {

}
