package org.twosource.desk;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.twosource.Languages;

/** Lets a reader choose the language of the pages. */
@Controller
class LanguageController {

	private final LocaleResolver languages;

	LanguageController(LocaleResolver languages) {
		this.languages = languages;
	}

	@PostMapping("/language")
	String choose(@RequestParam String language,
			@RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable URI from, HttpServletRequest request,
			HttpServletResponse response) {
		Locale chosen = Locale.forLanguageTag(language);
		if (Languages.OFFERED.contains(chosen)) {
			this.languages.setLocale(request, response, chosen);
		}
		return "redirect:" + Back.to(from);
	}

}
