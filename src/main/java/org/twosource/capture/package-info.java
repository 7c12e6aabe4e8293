/**
 * Captures of links: the page and what it is made of as a WARC, its text, and how it
 * looked.
 */
@NullMarked
package org.twosource.capture;

import org.jspecify.annotations.NullMarked;
