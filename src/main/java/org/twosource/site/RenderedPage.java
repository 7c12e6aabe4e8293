package org.twosource.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.twosource.Sha256;

/**
 * An answer as it was rendered, headers included.
 *
 * @param body its bytes
 * @param headers its headers but those of a single exchange
 * @param tag its entity tag (RFC 9110, section 8.8.3), quoted
 * @param modified when what it shows last changed, in milliseconds of the epoch; -1 when
 * that is not known
 */
record RenderedPage(byte[] body, Map<String, List<String>> headers, String tag, long modified) {

	/**
	 * A page may be kept by anybody but is asked for anew each time, so that a correction
	 * is seen at once.
	 */
	private static final String KEEP = "public, no-cache";

	private static final Set<String> OF_ONE_EXCHANGE = Set.of("etag", "last-modified", "cache-control", "pragma",
			"expires", "content-length", "date", "connection", "vary", "x-request-id");

	static RenderedPage of(ContentCachingResponseWrapper rendered) {
		byte[] body = rendered.getContentAsByteArray();
		Map<String, List<String>> headers = new TreeMap<>();
		for (String name : rendered.getHeaderNames()) {
			if (!OF_ONE_EXCHANGE.contains(name.toLowerCase(Locale.ROOT))) {
				headers.put(name, new ArrayList<>(rendered.getHeaders(name)));
			}
		}
		if (rendered.getContentType() != null) {
			headers.put(HttpHeaders.CONTENT_TYPE, List.of(rendered.getContentType()));
		}
		return new RenderedPage(body, headers, '"' + Sha256.of(body).substring(0, 32) + '"',
				modified(rendered.getHeader(HttpHeaders.LAST_MODIFIED)));
	}

	private static long modified(@Nullable String date) {
		HttpHeaders header = new HttpHeaders();
		header.set(HttpHeaders.LAST_MODIFIED, date);
		return header.getLastModified();
	}

	/** Answers with this page, or that it has not changed. */
	void answer(ServletWebRequest exchange, HttpServletResponse response) throws IOException {
		this.headers.forEach((name, values) -> write(name, values, response));
		response.setHeader(HttpHeaders.CACHE_CONTROL, KEEP);
		response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
		if (exchange.checkNotModified(this.tag, this.modified)) {
			return;
		}
		response.setContentLength(this.body.length);
		if (exchange.getHttpMethod() != HttpMethod.HEAD) {
			response.getOutputStream().write(this.body);
		}
	}

	private static void write(String name, List<String> values, HttpServletResponse response) {
		response.setHeader(name, values.get(0));
		values.stream().skip(1).forEach((value) -> response.addHeader(name, value));
	}

}
