package org.twosource.verification;

/**
 * A step of a process diagram and how much stands there.
 *
 * @param id the id of its element in the diagram
 * @param name its name
 * @param standing how many claims or documents stand at it
 */
public record Step(String id, String name, long standing) {

}
