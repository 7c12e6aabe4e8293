package org.twosource.publication;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who publishes, and at which address readers find it. */
@Component
public class Newsroom {

	private final String name;

	private final String url;

	Newsroom(@Value("${twosource.newsroom.name}") String name, @Value("${twosource.public-url}") URI url) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("twosource.newsroom.name must name who publishes the findings");
		}
		if (url.getHost() == null || url.getScheme() == null || !url.getScheme().matches("https?")) {
			throw new IllegalArgumentException(
					"twosource.public-url must be where readers find this site, such as https://facts.example.org, not "
							+ url);
		}
		this.name = name.strip();
		this.url = url.toString().replaceAll("/+$", "");
	}

	/** The name findings are published under. */
	public String name() {
		return this.name;
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
