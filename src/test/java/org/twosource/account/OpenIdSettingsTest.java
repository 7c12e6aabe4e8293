package org.twosource.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.twosource.StartRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenIdSettingsTest {

	private final MockEnvironment environment = new MockEnvironment()
		.withProperty("twosource.public-url", "https://facts.example.org/")
		.withProperty("twosource.openid.name", "OpenID")
		.withProperty("twosource.openid.scopes", "openid,profile")
		.withProperty("twosource.openid.username-claim", "preferred_username");

	@Test
	void allOfItIsOffUntilThereIsAnIssuer() {
		assertThat(new OpenIdSettings(this.environment).isOn()).isFalse();
		set("client-id", "twosource");
		refused("twosource.openid.client-id set, but not twosource.openid.issuer");
	}

	@Test
	void whatIsMissingIsNamed() {
		set("issuer", "https://login.example.org/realms/newsroom");
		refused("twosource.openid.client-id");
		set("client-id", "twosource");
		set("roles-claim", "groups");
		refused("only one is set");
		set("roles.editor", "editors");
		assertThat(new OpenIdSettings(this.environment).isOn()).isTrue();
		set("scopes", "profile");
		refused("does not hold openid");
		set("issuer", "login.example.org");
		refused("is not an address");
	}

	@Test
	void theSecretMayLieInAFile(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("secret"), "a secret\n");
		complete();
		set("client-secret-file", file.toString());
		assertThat(new OpenIdSettings(this.environment).clientSecret()).isEqualTo("a secret");
		set("client-secret", "another");
		refused("Both");
		set("client-secret", "");
		set("client-secret-file", folder.resolve("none").toString());
		refused("cannot be read");
	}

	@Test
	void valuesOfTheClaimAreRoles() {
		complete();
		set("roles-claim", "realm_access.roles");
		set("roles.editor", "editors, chiefs");
		set("roles.manager", "chiefs");
		OpenIdSettings settings = new OpenIdSettings(this.environment);
		assertThat(settings.givesRoles()).isTrue();
		assertThat(settings.roles(new Claims(Map.of("realm_access", Map.of("roles", List.of("chiefs", "others"))))))
			.containsExactly(Role.EDITOR, Role.MANAGER);
		assertThat(settings.roles(new Claims(Map.of("realm_access.roles", "editors")))).containsExactly(Role.EDITOR);
		assertThat(settings.roles(new Claims(Map.of("realm_access", "chiefs")))).isEmpty();
		assertThat(settings.roles(new Claims(Map.of()))).isEmpty();
		assertThat(settings.origin()).isEqualTo("https://login.example.org:8443");
		assertThat(settings.address()).isEqualTo("https://facts.example.org");
	}

	@Test
	void aProviderThatDoesNotAnswerIsAskedAgainLater() {
		complete();
		set("issuer", "http://127.0.0.1:1/");
		OpenIdProvider provider = new OpenIdProvider(new OpenIdSettings(this.environment));
		assertThat(provider.findByRegistrationId("openid")).isNull();
		assertThat(provider.findByRegistrationId("another")).isNull();
	}

	private void complete() {
		set("issuer", "https://login.example.org:8443/realms/newsroom");
		set("client-id", "twosource");
	}

	private void set(String name, String value) {
		this.environment.setProperty("twosource.openid." + name, value);
	}

	private void refused(String why) {
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> new OpenIdSettings(this.environment))
			.withMessageContaining(why);
	}

}
