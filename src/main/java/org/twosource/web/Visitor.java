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
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;

/**
 * Asks sites for pages: no proxy, no cookies, no credentials, a new connection each time.
 */
final class Visitor implements AutoCloseable {

	/** How much of a page is read, after it is unpacked. */
	static final int LIMIT = 2 * 1024 * 1024;

	private static final int MOST_REDIRECTS = 5;

	private static final Timeout TO_CONNECT = Timeout.ofSeconds(3);

	private static final Http1Config SMALL_HEADERS = Http1Config.custom()
		.setMaxLineLength(16 * 1024)
		.setMaxHeaderCount(200)
		.build();

	private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

	private static final List<Header> ASKED_FOR = List
		.of(new BasicHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml"));

	private final CloseableHttpClient client;

	Visitor(DnsResolver names, Duration timeLimit) {
		Timeout toAnswer = Timeout.of(timeLimit);
		this.client = HttpClients.custom()
			.setConnectionManager(connections(names, toAnswer))
			.setConnectionReuseStrategy((request, response, context) -> false)
			.setDefaultRequestConfig(RequestConfig.custom()
				.setMaxRedirects(MOST_REDIRECTS)
				.setAuthenticationEnabled(false)
				.setProtocolUpgradeEnabled(false)
				.setResponseTimeout(toAnswer)
				.setConnectionRequestTimeout(TO_CONNECT)
				.build())
			.setDefaultHeaders(ASKED_FOR)
			.setUserAgent("Mozilla/5.0 (compatible; Twosource)")
			.disableCookieManagement()
			.disableAuthCaching()
			.disableAutomaticRetries()
			.build();
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

	private static HttpClientConnectionManager connections(DnsResolver names, Timeout toAnswer) {
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(names)
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(SMALL_HEADERS).build())
			.setDefaultConnectionConfig(
					ConnectionConfig.custom().setConnectTimeout(TO_CONNECT).setSocketTimeout(toAnswer).build())
			.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(toAnswer).build())
			.build();
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
