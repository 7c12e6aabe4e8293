package org.twosource.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.StatusLine;
import org.jspecify.annotations.Nullable;

/** Asks once and notes what was sent and what came, unpacking nothing. */
final class Exchanges implements AutoCloseable {

	private static final List<Header> ASKED_FOR = List.of(
			new BasicHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8"),
			new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "gzip"));

	private final CloseableHttpClient client;

	Exchanges(DnsResolver names, Duration silence) {
		this.client = Connections.to(names, silence)
			.setDefaultHeaders(ASKED_FOR)
			.disableRedirectHandling()
			.disableContentCompression()
			.build();
	}

	/**
	 * Asks for what is there.
	 * @param most how large the body may be
	 * @param call what the caller can hang up
	 * @throws NotFetched when the body is larger
	 */
	Exchange exchange(URI uri, Path folder, long most, Call call) throws IOException, NotFetched {
		HttpGet request = new HttpGet(uri);
		call.dial(request);
		HttpClientContext context = HttpClientContext.create();
		Instant at = Instant.now();
		try {
			ClassicHttpResponse response = this.client.executeOpen(null, request, context);
			Path body = Files.createTempFile(folder, "body", null);
			long size = keep(response.getEntity(), body, most);
			InetSocketAddress peer = (InetSocketAddress) context.getEndpointDetails().getRemoteAddress();
			HttpRequest sent = context.getRequest();
			return new Exchange(uri, at, peer.getAddress(),
					head(sent.getMethod() + " " + sent.getRequestUri() + " HTTP/1.1", sent),
					head(new StatusLine(response).toString(), response), response.getCode(), body, size);
		}
		finally {
			request.cancel();
		}
	}

	@Override
	public void close() throws IOException {
		this.client.close();
	}

	private static long keep(@Nullable HttpEntity entity, Path body, long most) throws IOException, NotFetched {
		if (entity == null) {
			return 0;
		}
		if (entity.getContentLength() > most) {
			throw tooLarge(most);
		}
		long size = 0;
		// Never closed, because that would read on to its end: the caller hangs up.
		InputStream in = entity.getContent();
		try (OutputStream out = Files.newOutputStream(body)) {
			byte[] buffer = new byte[16 * 1024];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				if (size > most) {
					throw tooLarge(most);
				}
				out.write(buffer, 0, read);
			}
		}
		return size;
	}

	private static NotFetched tooLarge(long most) {
		return NotFetched.forGood("web.large", Math.max(1, most / 1024 / 1024));
	}

	private static Exchange.Head head(String line, HttpMessage message) {
		return new Exchange.Head(line, Stream.of(message.getHeaders())
			.map((field) -> new Exchange.Field(field.getName(), (field.getValue() != null) ? field.getValue() : ""))
			.toList());
	}

	/** The request that is under way, so that somebody else can end it. */
	static final class Call {

		private @Nullable HttpGet request;

		private boolean over;

		synchronized void dial(HttpGet next) throws IOException {
			if (this.over) {
				throw new IOException("Hung up");
			}
			this.request = next;
		}

		synchronized void hangUp() {
			this.over = true;
			if (this.request != null) {
				this.request.cancel();
			}
		}

		/** The site asked last, in the script its readers know it in. */
		synchronized String site(WebAddress first) {
			HttpGet last = this.request;
			return ((last != null) ? WebAddress.of(last.getRequestUri()) : Optional.<WebAddress>empty()).orElse(first)
				.siteAsRead();
		}

	}

}
