package org.twosource.web;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Hands something in at an address of the public web, by https; by http only at addresses
 * that are opened on purpose. An answer that leads elsewhere is an answer and is not
 * followed.
 */
@Component
public class Posting implements AutoCloseable {

	private static final int AT_ONCE = 24;

	private final DnsResolver publicNames;

	private final DnsResolver openedNames;

	private final CloseableHttpClient secured;

	private final CloseableHttpClient plain;

	private final ExecutorService threads = new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS,
			new SynchronousQueue<>(), daemons());

	@Autowired
	Posting(PublicAddresses addresses) {
		this(addresses, SystemDefaultDnsResolver.INSTANCE);
	}

	Posting(PublicAddresses addresses, DnsResolver names) {
		this.publicNames = new CheckedNames(names, addresses);
		this.openedNames = new CheckedNames(names, addresses::isOpened);
		this.secured = client(this.publicNames);
		this.plain = client(this.openedNames);
	}

	/**
	 * What came back.
	 *
	 * @param status its status
	 * @param beginning its body as text, as far as it was read
	 */
	public record Answer(int status, String beginning) {

	}

	/**
	 * Looks whether anything may be handed in at an address. One that has no address at
	 * this moment may.
	 * @throws NotFetched when not
	 */
	public void check(WebAddress address) throws NotFetched {
		try {
			names(address).resolve(address.uri().getHost());
		}
		catch (CheckedNames.NotPublic ex) {
			throw closed(address);
		}
		catch (UnknownHostException ex) {
			// It may have one by the time something is handed in.
		}
	}

	/**
	 * Hands something in.
	 * @param fields what stands in the head beside its type
	 * @param limits how long that may take as a whole, and how much of the answer is read
	 * @throws NotFetched when there was no answer
	 */
	public Answer post(WebAddress address, List<Exchange.Field> fields, String type, byte[] body,
			Fetching.Limits limits) throws NotFetched {
		HttpPost request = new HttpPost(address.uri());
		fields.forEach((field) -> request.addHeader(field.name(), field.value()));
		request.setEntity(new ByteArrayEntity(body, ContentType.create(type)));
		Future<Answer> answer = start(address, request, (int) limits.bytes());
		try {
			return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw NotFetched.forNow("web.noAnswer", Math.max(1, limits.time().toSeconds()));
		}
		catch (ExecutionException ex) {
			throw why(address, ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw NotFetched.forNow("web.unreachable", address.siteAsRead());
		}
		finally {
			request.cancel();
			answer.cancel(true);
		}
	}

	@Override
	public void close() throws IOException {
		this.threads.shutdownNow();
		this.secured.close();
		this.plain.close();
	}

	private Future<Answer> start(WebAddress address, HttpPost request, int most) throws NotFetched {
		CloseableHttpClient client = isSecured(address) ? this.secured : this.plain;
		try {
			return this.threads.submit(() -> exchange(client, request, most));
		}
		catch (RejectedExecutionException ex) {
			throw NotFetched.forNow("web.unreachable", address.siteAsRead());
		}
	}

	private static Answer exchange(CloseableHttpClient client, HttpPost request, int most) throws IOException {
		try {
			ClassicHttpResponse response = client.executeOpen(null, request, null);
			return new Answer(response.getCode(), beginning(response.getEntity(), most));
		}
		finally {
			// Otherwise the rest of a long answer would be read for nothing.
			request.cancel();
		}
	}

	private static String beginning(@Nullable HttpEntity entity, int most) throws IOException {
		if (entity == null) {
			return "";
		}
		ContentType type = ContentType.parseLenient(entity.getContentType());
		byte[] read = entity.getContent().readNBytes(most);
		return new String(read, ContentType.getCharset(type, StandardCharsets.UTF_8));
	}

	private NotFetched why(WebAddress address, @Nullable Throwable cause) {
		if (cause instanceof CheckedNames.NotPublic) {
			return closed(address);
		}
		if (cause instanceof ClientProtocolException) {
			return NotFetched.forNow("web.garbled", address.siteAsRead());
		}
		return NotFetched.because(address.siteAsRead(), cause);
	}

	private static NotFetched closed(WebAddress address) {
		return NotFetched.forGood(isSecured(address) ? "web.notPublic" : "web.https");
	}

	private DnsResolver names(WebAddress address) {
		return isSecured(address) ? this.publicNames : this.openedNames;
	}

	private static boolean isSecured(WebAddress address) {
		return "https".equals(address.uri().getScheme());
	}

	private static CloseableHttpClient client(DnsResolver names) {
		return Connections.to(names, Fetching.SILENCE).disableRedirectHandling().disableContentCompression().build();
	}

	private static CustomizableThreadFactory daemons() {
		CustomizableThreadFactory factory = new CustomizableThreadFactory("posting-");
		factory.setDaemon(true);
		return factory;
	}

}
