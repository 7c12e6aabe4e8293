package org.twosource.verification;

/**
 * What is to be looked after again and again for alerts. The diagram says how often; each
 * is called in a transaction of its own.
 */
public interface AlertWatch {

	/** Ends the alerts of what is no longer so. */
	void endWhatIsOver();

	/** Alerts of claims of high harm that nobody has held for too long. */
	void alertOfUnheld();

	/** Makes a mail for everybody whose digest is due. */
	void makeDigests();

}
