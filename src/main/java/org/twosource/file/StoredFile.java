package org.twosource.file;

/**
 * A file that is kept.
 *
 * @param sha256 the SHA-256 of its content, in lower-case hexadecimal: its identity
 * @param size how many bytes it has, at least one
 * @param mediaType its type as found from the content, whatever its name says
 */
public record StoredFile(String sha256, long size, String mediaType) {

}
