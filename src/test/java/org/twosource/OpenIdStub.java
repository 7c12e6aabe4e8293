package org.twosource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID provider in this process, as strict as one is about what it is sent. People
 * need no pages to sign in there: a test says who they are.
 */
public final class OpenIdStub {

	/** What the application is known as. */
	public static final String CLIENT = "twosource";

	/** What it proves that with. */
	public static final String SECRET = "secret of the newsroom";

	private static final JsonMapper json = new JsonMapper();

	private final HttpServer server;

	private final Map<String, Asked> codes = new ConcurrentHashMap<>();

	private RSAKey key;

	OpenIdStub() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/.well-known/openid-configuration", (exchange) -> answer(exchange, 200, about()));
		this.server.createContext("/keys",
				(exchange) -> answer(exchange, 200, new JWKSet(key().toPublicJWK()).toJSONObject()));
		this.server.createContext("/token", this::token);
		this.server.start();
	}

	/** What was asked at the authorization endpoint, and who came. */
	private record Asked(Map<String, String> parameters, Map<String, Object> claims) {

	}

	/** What identifies it, and where it is. */
	public String issuer() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/**
	 * Somebody signs in there.
	 * @param request the address the application sent them to
	 * @param claims what is to be said of them: at least sub
	 * @return the address they are sent back to, without its host
	 */
	public String signIn(String request, Map<String, Object> claims) {
		Map<String, String> asked = parameters(URI.create(request).getRawQuery());
		String code = UUID.randomUUID().toString();
		this.codes.put(code, new Asked(asked, claims));
		return URI.create(asked.get("redirect_uri")).getPath() + "?code=" + code + "&state=" + asked.get("state");
	}

	/** A signed word that a session has ended. */
	public String logoutToken(Map<String, Object> claims) {
		Map<String, Object> all = new HashMap<>(claims);
		all.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
		all.put("jti", UUID.randomUUID().toString());
		return signed(all);
	}

	private Map<String, Object> about() {
		return Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize", "token_endpoint",
				issuer() + "/token", "jwks_uri", issuer() + "/keys", "end_session_endpoint", issuer() + "/end",
				"response_types_supported", List.of("code"), "subject_types_supported", List.of("public"),
				"id_token_signing_alg_values_supported", List.of("RS256"), "token_endpoint_auth_methods_supported",
				List.of("client_secret_basic"));
	}

	private void token(HttpExchange exchange) throws IOException {
		Map<String, String> sent = parameters(
				new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		Asked asked = this.codes.remove(sent.getOrDefault("code", ""));
		String client = Base64.getEncoder()
			.encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
		boolean right = ("Basic " + client).equals(exchange.getRequestHeaders().getFirst("Authorization"))
				&& asked != null && asked.parameters().get("redirect_uri").equals(sent.get("redirect_uri"))
				&& "S256".equals(asked.parameters().get("code_challenge_method"))
				&& digest(sent.getOrDefault("code_verifier", "")).equals(asked.parameters().get("code_challenge"));
		if (!right) {
			answer(exchange, 400, Map.of("error", "invalid_grant"));
			return;
		}
		Map<String, Object> claims = new HashMap<>();
		claims.put("nonce", asked.parameters().get("nonce"));
		claims.putAll(asked.claims());
		answer(exchange, 200, Map.of("access_token", UUID.randomUUID().toString(), "token_type", "Bearer", "expires_in",
				60, "scope", "openid profile", "id_token", signed(claims)));
	}

	private String signed(Map<String, Object> claims) {
		JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder().issuer(issuer())
			.audience(CLIENT)
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(60)));
		claims.forEach(builder::claim);
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key().getKeyID()).build(),
					builder.build());
			token.sign(new RSASSASigner(key()));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private synchronized RSAKey key() {
		if (this.key == null) {
			try {
				this.key = new RSAKeyGenerator(2048).keyID("of-the-stub").generate();
			}
			catch (JOSEException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return this.key;
	}

	private static String digest(String verifier) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The parameters of a query or of a form. */
	public static Map<String, String> parameters(String query) {
		Map<String, String> found = new LinkedHashMap<>();
		for (String one : query.split("&")) {
			String[] parts = one.split("=", 2);
			found.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
					URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
		}
		return found;
	}

	private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
		byte[] bytes = json.writeValueAsBytes(body);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
