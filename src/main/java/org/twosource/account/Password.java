package org.twosource.account;

import java.util.ArrayList;
import java.util.List;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import org.twosource.Refusal;

/** What a password must be: long enough, and not one that is soon guessed. */
final class Password {

	private static final int SHORTEST = 8;

	private static final int LONGEST = 200;

	/** What lies beyond makes no password easier to guess. */
	private static final int MEASURED = 64;

	/** Of 0 to 4: it holds against guessing even by whoever has its hash. */
	private static final int STRONG = 3;

	/** What the lists of well-known passwords do not have, as they are English. */
	private static final List<String> KNOWN_TOO = List.of("twosource", "пароль", "йцукен", "йцукенг", "привет",
			"любовь", "солнышко", "администратор", "редактор", "редакция", "россия", "москва", "казахстан", "алматы",
			"астана", "наташа", "максим", "марина", "любимая", "спартак");

	private static final Zxcvbn MEASURE = new Zxcvbn();

	private Password() {
	}

	/**
	 * The password, when its length is acceptable.
	 * @throws Refusal when it is too short or too long
	 */
	static String accept(String password) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			throw Refusal.unacceptable("password.short");
		}
		if (length > LONGEST) {
			throw Refusal.unacceptable("password.long");
		}
		return password;
	}

	/**
	 * The password, when its length is acceptable and it is not easily guessed.
	 * @param field in which field of the form it is
	 * @param about what whoever knows the person would try, such as their names
	 * @throws Refusal when it is too short, too long or too weak
	 */
	static String acceptStrong(String password, String field, String... about) {
		try {
			accept(password);
		}
		catch (Refusal refusal) {
			throw refusal.with("field", field);
		}
		List<String> guesses = new ArrayList<>(KNOWN_TOO);
		for (String one : about) {
			guesses.add(one.strip());
			guesses.addAll(List.of(one.strip().split("[\\s._-]+")));
		}
		guesses.removeIf(String::isEmpty);
		String measured = password.substring(0, Math.min(password.length(), MEASURED));
		Strength strength = MEASURE.measure(measured, guesses);
		if (strength.getScore() < STRONG) {
			throw Refusal.unacceptable("password.weak." + why(strength)).with("field", field);
		}
		return password;
	}

	/** What makes it weak: the longest part of it that is easily guessed. */
	private static String why(Strength strength) {
		Match weakest = null;
		for (Match part : strength.getSequence()) {
			boolean longer = weakest == null || part.token.length() > weakest.token.length();
			if (part.pattern != Pattern.Bruteforce && longer) {
				weakest = part;
			}
		}
		if (weakest == null) {
			return "short";
		}
		return switch (weakest.pattern) {
			case Dictionary -> "user_inputs".equals(weakest.dictionaryName) ? "own" : "common";
			case Spatial, Sequence -> (weakest.token.chars().distinct().count() == 1) ? "repeated" : "row";
			case Repeat -> "repeated";
			case Date, Regex -> "date";
			case Bruteforce -> "short";
		};
	}

}
