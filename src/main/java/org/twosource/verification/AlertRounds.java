package org.twosource.verification;

import org.springframework.stereotype.Component;

/**
 * Looks after alerts when the diagram says so; its expressions reach public types only.
 */
@Component
public class AlertRounds implements ProcessPart {

	private final AlertWatch watch;

	AlertRounds(AlertWatch watch) {
		this.watch = watch;
	}

	/** Ends the alerts of what is no longer so. */
	public void endWhatIsOver() {
		this.watch.endWhatIsOver();
	}

	/** Alerts of claims of high harm that nobody holds. */
	public void alertOfUnheld() {
		this.watch.alertOfUnheld();
	}

	/** Makes the digests that are due. */
	public void makeDigests() {
		this.watch.makeDigests();
	}

}
