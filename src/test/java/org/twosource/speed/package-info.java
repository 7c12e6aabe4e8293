/** How fast Twosource is, measured: see docs/speed.md. */
@org.jspecify.annotations.NullMarked
package org.twosource.speed;
