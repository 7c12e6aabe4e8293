/** Tells people what cannot wait until they look: by mail and by webhook, once each. */
@NullMarked
package org.twosource.alert;

import org.jspecify.annotations.NullMarked;
