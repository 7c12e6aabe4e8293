/** People, their roles, how they sign in, and the tokens of their programs. */
@NullMarked
package org.twosource.account;

import org.jspecify.annotations.NullMarked;
