/** What every module may speak of: the application, a refusal, a page of a list. */
@NullMarked
package org.twosource;

import org.jspecify.annotations.NullMarked;
