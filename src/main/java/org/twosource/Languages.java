package org.twosource;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages Twosource speaks, and which of them a request asks for. */
public final class Languages {

	/** The languages offered, the one to fall back on first. */
	public static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

	private static final AcceptHeaderLocaleResolver HEADER = new AcceptHeaderLocaleResolver();

	static {
		HEADER.setSupportedLocales(OFFERED);
		HEADER.setDefaultLocale(OFFERED.get(0));
	}

	private Languages() {
	}

	/**
	 * The first language offered that the request accepts; English when it accepts none
	 * or does not say.
	 */
	public static Locale acceptedBy(HttpServletRequest request) {
		return HEADER.resolveLocale(request);
	}

}
