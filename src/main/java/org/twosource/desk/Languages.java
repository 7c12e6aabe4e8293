package org.twosource.desk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The languages of the pages. A reader's choice is kept in a cookie; before there is one,
 * the browser's first language that is offered counts.
 */
@Configuration(proxyBeanMethods = false)
class Languages {

	/** The languages offered, the one to fall back on first. */
	static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
		browser.setSupportedLocales(OFFERED);
		browser.setDefaultLocale(OFFERED.get(0));
		CookieLocaleResolver choice = new CookieLocaleResolver("language");
		choice.setCookieHttpOnly(true);
		choice.setCookieSameSite("Lax");
		choice.setCookieMaxAge(Duration.ofDays(365));
		choice.setRejectInvalidCookies(false);
		choice.setDefaultLocaleFunction(browser::resolveLocale);
		return choice;
	}

}
