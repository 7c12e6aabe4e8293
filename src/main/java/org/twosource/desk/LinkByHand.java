package org.twosource.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Sentence;
import org.twosource.account.OneTimeLinks;
import org.twosource.publication.Newsroom;

/**
 * Says that a link by which somebody chooses a password is on its way by mail, or shows
 * it once to the administrator, who passes it on.
 */
@Component
class LinkByHand {

	private final OneTimeLinks links;

	private final Newsroom newsroom;

	LinkByHand(OneTimeLinks links, Newsroom newsroom) {
		this.links = links;
		this.newsroom = newsroom;
	}

	/**
	 * Tells on the next page.
	 * @param done the beginning of the keys of what is said
	 * @param name whose link it is
	 * @param mail where a mail with it goes, or null when it is passed on by hand
	 */
	void tell(RedirectAttributes page, String done, String name, @Nullable String mail, UUID linkId) {
		String key = done + ((mail != null) ? "byMail" : "byHand");
		page.addFlashAttribute("message", Sentence.of("accounts", key, name).in(LocaleContextHolder.getLocale()));
		if (mail == null) {
			this.links.secret(linkId)
				.ifPresent((secret) -> page.addFlashAttribute("link", this.newsroom.url() + "/login/links/" + secret));
		}
	}

}
