package org.twosource.desk;

import org.jspecify.annotations.Nullable;
import org.twosource.verification.Tasks;

/** The lists of the inbox, of which one is shown at a time. */
enum InboxList {

	/** Tasks the person holds. */
	MINE(Tasks.Scope.MINE),
	/** Tasks the person could take. */
	AVAILABLE(Tasks.Scope.AVAILABLE),
	/** Others' tasks on claims the person took part in. */
	OTHERS(Tasks.Scope.OTHERS),
	/** Documents that wait for triage. */
	TRIAGE(null);

	private final Tasks.@Nullable Scope scope;

	InboxList(Tasks.@Nullable Scope scope) {
		this.scope = scope;
	}

	Tasks.@Nullable Scope scope() {
		return this.scope;
	}

}
