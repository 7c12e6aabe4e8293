package org.twosource.api;

import java.util.Locale;

import org.twosource.Refusal;
import org.twosource.verification.Tasks;

/** The scopes of a task list by the lower-case names they have in a query. */
final class Scopes {

	private Scopes() {
	}

	static Tasks.Scope named(String name) {
		try {
			return Tasks.Scope.valueOf(name.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.unacceptable("task.scope").with("field", "scope");
		}
	}

}
