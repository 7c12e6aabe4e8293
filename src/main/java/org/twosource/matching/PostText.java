package org.twosource.matching;

import java.util.regex.Pattern;

/**
 * What a post on a social network says in plain words. Other texts stay as they are.
 */
final class PostText {

	private static final Pattern LINK = Pattern.compile("\\bhttps?://\\S+|\\b(?:pic\\.twitter\\.com|t\\.co)/\\S+");

	/** "— Harbour Watch (@HarbourWatch) March 9, 2020" closes an embedded post. */
	private static final Pattern SIGNATURE = Pattern
		.compile("— ([^—()]{0,80})\\(@\\w{1,50}\\) \\p{L}{3,12} \\d{1,2}, \\d{4}\\s*$");

	private static final Pattern TAG = Pattern.compile("[#@](?=[\\p{L}\\d_])");

	private static final Pattern TAGGED = Pattern.compile("[#@][\\p{L}\\d_]{1,100}");

	private static final Pattern JOINT = Pattern
		.compile("_|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\d)");

	private PostText() {
	}

	/** Without links, with tags and names of accounts taken apart into words. */
	static String plain(String text) {
		String unlinked = SIGNATURE.matcher(LINK.matcher(text).replaceAll(" ")).replaceAll("— $1");
		return TAGGED.matcher(unlinked)
			.replaceAll((tag) -> JOINT.matcher(TAG.matcher(tag.group()).replaceAll("")).replaceAll(" "));
	}

}
