package org.twosource.web;

import java.io.IOException;
import java.time.Duration;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * How sites are spoken to: no proxy, no cookies, no credentials, a new connection each
 * time, and only where the web is spoken.
 */
final class Connections {

	static final int MOST_REDIRECTS = 5;

	private static final Timeout TO_CONNECT = Timeout.ofSeconds(3);

	private static final int FIRST_FREE_PORT = 1024;

	private static final Http1Config SMALL_HEADERS = Http1Config.custom()
		.setMaxLineLength(16 * 1024)
		.setMaxHeaderCount(200)
		.build();

	private Connections() {
	}

	/**
	 * A client that connects where the names lead.
	 * @param silence how long a site may say nothing
	 */
	static HttpClientBuilder to(DnsResolver names, Duration silence) {
		Timeout toAnswer = Timeout.of(silence);
		return HttpClients.custom()
			.setConnectionManager(connections(names, toAnswer))
			.setConnectionReuseStrategy((request, response, context) -> false)
			.setDefaultRequestConfig(RequestConfig.custom()
				.setMaxRedirects(MOST_REDIRECTS)
				.setAuthenticationEnabled(false)
				.setProtocolUpgradeEnabled(false)
				.setResponseTimeout(toAnswer)
				.setConnectionRequestTimeout(TO_CONNECT)
				.build())
			.addExecInterceptorBefore(ChainElement.CONNECT.name(), "port", Connections::checkPort)
			.setUserAgent("Mozilla/5.0 (compatible; Twosource)")
			.disableCookieManagement()
			.disableAuthCaching()
			.disableAutomaticRetries();
	}

	/** Below 1024 other ports than those of the web belong to other protocols. */
	private static ClassicHttpResponse checkPort(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain rest)
			throws IOException, HttpException {
		int port = scope.route.getTargetHost().getPort();
		if (port >= 0 && port < FIRST_FREE_PORT && port != 80 && port != 443) {
			throw new OtherPort(port);
		}
		return rest.proceed(request, scope);
	}

	private static HttpClientConnectionManager connections(DnsResolver names, Timeout toAnswer) {
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(names)
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(SMALL_HEADERS).build())
			.setDefaultConnectionConfig(
					ConnectionConfig.custom().setConnectTimeout(TO_CONNECT).setSocketTimeout(toAnswer).build())
			.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(toAnswer).build())
			.setMaxConnTotal(50)
			.setMaxConnPerRoute(20)
			.build();
	}

	/** A port at which the web is not spoken. */
	static final class OtherPort extends IOException {

		OtherPort(int port) {
			super("Port " + port);
		}

	}

}
