/**
 * Files of any kind and size, each kept once under its SHA-256 and never altered. They
 * stream in and out in chunks; no file is ever held in memory as a whole.
 */
@NullMarked
package org.twosource.file;

import org.jspecify.annotations.NullMarked;
