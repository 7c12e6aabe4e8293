package org.twosource.alert;

/** What a mail is for. */
public enum MailPurpose {

	/** It tells of one thing at once. */
	ALERT,
	/** It tells of everything since the day before. */
	DIGEST,
	/** It tells of nothing. */
	TEST,
	/** It lets somebody in who has not been here before. */
	INVITATION,
	/** It lets somebody in who has forgotten their password. */
	RESET

}
