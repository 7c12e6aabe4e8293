package org.twosource.account;

import java.util.regex.Pattern;

import org.twosource.Refusal;

/** What a mail address must be. */
public final class MailAddress {

	/** How many characters it has at most. */
	public static final int LONGEST = 254;

	/** Nothing that could end a field of a message or name a second receiver. */
	private static final Pattern ADDRESS = Pattern
		.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

	private MailAddress() {
	}

	/**
	 * The address, when it is acceptable.
	 * @param field in which field of the form it is
	 * @throws Refusal when it is none
	 */
	public static String accept(String address, String field) {
		if (!ADDRESS.matcher(address).matches() || address.contains("..")) {
			throw Refusal.unacceptable("alert.mail.address").with("field", field);
		}
		return address;
	}

}
