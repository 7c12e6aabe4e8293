package org.twosource.desk;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.twosource.Languages;

/**
 * In which language the pages are. A reader's choice is kept in a cookie; before there is
 * one, the browser's first language that is offered counts.
 */
@Configuration(proxyBeanMethods = false)
class LanguageChoice {

	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver choice = new CookieLocaleResolver("language");
		choice.setCookieHttpOnly(true);
		choice.setCookieSameSite("Lax");
		choice.setCookieMaxAge(Duration.ofDays(365));
		choice.setRejectInvalidCookies(false);
		choice.setDefaultLocaleFunction(Languages::acceptedBy);
		return choice;
	}

}
