/** Claims and where they are made: candidates, triage, mentions, figures and verdicts. */
@NullMarked
package org.twosource.claim;

import org.jspecify.annotations.NullMarked;
