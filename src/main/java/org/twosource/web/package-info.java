/**
 * Reads pages of the public web, hands messages in there, and nothing else: an address
 * that leads inside, whatever it is called, is never connected to.
 */
@NullMarked
package org.twosource.web;

import org.jspecify.annotations.NullMarked;
