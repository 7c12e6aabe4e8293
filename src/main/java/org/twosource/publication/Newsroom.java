package org.twosource.publication;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.twosource.Languages;

/** Who publishes, in which language, and at which address readers find it. */
@Component
public class Newsroom {

	private final String name;

	private final String url;

	private final Locale language;

	private final Signers signers;

	/** How those who signed a finding are told to readers. */
	enum Signers {

		/** By their names. */
		NAMES,
		/** By how many they are. */
		ROLES;

		static Signers of(String setting) {
			return Arrays.stream(values())
				.filter((one) -> one.name().equalsIgnoreCase(setting.strip()))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException(
						"twosource.newsroom.signers must be names or roles, not " + setting));
		}

	}

	Newsroom(@Value("${twosource.newsroom.name}") String name, @Value("${twosource.public-url}") URI url,
			@Value("${twosource.newsroom.language}") Locale language,
			@Value("${twosource.newsroom.signers}") String signers) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("twosource.newsroom.name must name who publishes the findings");
		}
		if (url.getHost() == null || url.getScheme() == null || !url.getScheme().matches("https?")) {
			throw new IllegalArgumentException(
					"twosource.public-url must be where readers find this site, such as https://facts.example.org, not "
							+ url);
		}
		if (!Languages.OFFERED.contains(language)) {
			throw new IllegalArgumentException("twosource.newsroom.language must be one of " + Languages.OFFERED
					+ ", the languages Twosource speaks, not " + language);
		}
		this.signers = Signers.of(signers);
		this.language = language;
		this.name = name.strip();
		this.url = url.toString().replaceAll("/+$", "");
	}

	/** The name findings are published under. */
	public String name() {
		return this.name;
	}

	/** The language in which findings say what they say in words of their own. */
	public Locale language() {
		return this.language;
	}

	/** How those who signed are told to readers. */
	Signers signers() {
		return this.signers;
	}

	/** The address of the site, without a slash at its end. */
	public String url() {
		return this.url;
	}

	/** The address of a finding's newest version. */
	public String url(Finding finding) {
		return this.url + "/findings/" + finding.number();
	}

}
