package org.twosource.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;

/** Asks sites for pages. */
final class Visitor implements AutoCloseable {

	/** How much of a page is read, after it is unpacked. */
	static final int LIMIT = 2 * 1024 * 1024;

	private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

	private static final List<Header> ASKED_FOR = List
		.of(new BasicHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml"));

	private final CloseableHttpClient client;

	Visitor(DnsResolver names, Duration timeLimit) {
		this.client = Connections.to(names, timeLimit).setDefaultHeaders(ASKED_FOR).build();
	}

	/**
	 * The page.
	 * @throws Refusal when what comes is not one
	 */
	WebPage visit(HttpGet request) throws IOException {
		HttpClientContext context = HttpClientContext.create();
		try {
			ClassicHttpResponse response = this.client.executeOpen(null, request, context);
			if (response.getCode() != HttpStatus.SC_OK) {
				throw Refusal.unacceptable("web.status", response.getCode());
			}
			HttpEntity entity = response.getEntity();
			ContentType type = type(entity);
			List<URI> redirects = context.getRedirectLocations().getAll();
			URI found = redirects.isEmpty() ? request.getUri() : redirects.get(redirects.size() - 1);
			return new WebPage(found, beginning(entity), (type.getCharset() != null) ? type.getCharset().name() : null);
		}
		catch (URISyntaxException ex) {
			throw new IOException(ex);
		}
		finally {
			// Otherwise the rest of a long page would be read for nothing.
			request.cancel();
		}
	}

	@Override
	public void close() throws IOException {
		this.client.close();
	}

	private static ContentType type(@Nullable HttpEntity entity) {
		ContentType type = (entity != null) ? ContentType.parseLenient(entity.getContentType()) : null;
		if (type == null || !PAGES.contains(type.getMimeType().toLowerCase(Locale.ROOT))) {
			throw Refusal.unacceptable("web.type", (type != null) ? type.getMimeType() : "?");
		}
		return type;
	}

	private static byte[] beginning(HttpEntity entity) throws IOException {
		return entity.getContent().readNBytes(LIMIT);
	}

}
