package org.twosource.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A request and what came back, as it went over the wire but for the chunks a body may
 * travel in.
 *
 * @param uri what was asked for
 * @param at when
 * @param address the address that was connected to
 * @param request what was sent: a line and its fields
 * @param response what came back: a line and its fields
 * @param status the status of the response
 * @param body the file that holds its body, still packed if it came packed
 * @param size how many bytes that has
 */
public record Exchange(URI uri, Instant at, InetAddress address, Head request, Head response, int status, Path body,
		long size) {

	/**
	 * What stands before a body.
	 *
	 * @param line its first line
	 * @param fields its fields in their order, as they are spelt
	 */
	public record Head(String line, List<Field> fields) {

		public Head {
			fields = List.copyOf(fields);
		}

		/** The first value of a field, whatever the case of its name. */
		public Optional<String> first(String name) {
			return this.fields.stream()
				.filter((field) -> field.name().equalsIgnoreCase(name))
				.map(Field::value)
				.findFirst();
		}

	}

	/**
	 * A field of a head.
	 *
	 * @param name its name
	 * @param value its value
	 */
	public record Field(String name, String value) {

	}

	/** The media type it says it has, in small letters and without parameters. */
	public String mediaType() {
		String type = this.response.first("Content-Type").orElse("");
		return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
	}

	/** How its body is packed in small letters, or null when it is not. */
	public @Nullable String packing() {
		return this.response.first("Content-Encoding")
			.map((packing) -> packing.strip().toLowerCase(Locale.ROOT))
			.filter((packing) -> !packing.isEmpty() && !packing.equals("identity"))
			.orElse(null);
	}

	/** Where it leads on to, as it is written there. */
	Optional<String> leadsTo() {
		boolean leads = switch (this.status) {
			case 301, 302, 303, 307, 308 -> true;
			default -> false;
		};
		return leads ? this.response.first("Location") : Optional.empty();
	}

}
