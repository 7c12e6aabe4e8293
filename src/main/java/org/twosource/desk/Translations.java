package org.twosource.desk;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.twosource.verification.Corroboration;
import org.twosource.verification.Policy;
import org.twosource.verification.ShortClaim;

/**
 * Translates what editors write in diagrams and tables. A translation holds for as long
 * as the English beside it says the same as the diagram or table: what an editor rewords
 * is shown in the editor's words.
 */
@Component
class Translations {

	private final MessageSource messages;

	Translations(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The text in the reader's language, or as it is where no translation holds.
	 * @param key where the English and its translations stand
	 * @param original what the diagram or table says
	 * @param arguments what goes into it
	 */
	public String of(String key, String original, @Nullable Object... arguments) {
		String english = this.messages.getMessage(key, arguments, null, Locale.ENGLISH);
		if (!original.equals(english)) {
			return original;
		}
		return this.messages.getMessage(key, arguments, original, LocaleContextHolder.getLocale());
	}

	/** What goes into the translation of a sentence of the sufficiency table. */
	static Object[] figures(Corroboration corroboration, Policy policy) {
		Corroboration.Counted counted = corroboration.counted();
		return new Object[] { counted.supporting(), counted.refuting(), corroboration.required(),
				policy.leastReliability().name(), Math.max(counted.supporting(), counted.refuting()),
				counted.supporting() + counted.refuting() };
	}

	/**
	 * What a claim lacks only with another rating of a source, in the reader's language.
	 */
	public List<String> added(ShortClaim claim) {
		Object[] figures = figures(claim.after(), claim.grounds().policy());
		return claim.added().stream().map((one) -> of("unmet." + one.key(), one.sentence(), figures)).toList();
	}

	/**
	 * What stands under the first of these keys in the reader's language.
	 * @return the words, or null when there are none under any
	 */
	@Nullable String find(String... keys) {
		for (String key : keys) {
			String found = this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
			if (found != null) {
				return found;
			}
		}
		return null;
	}

}
