package org.twosource.account;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as Spring Security knows them. */
public sealed class Principal implements UserDetails permits OpenIdPrincipal {

	private static final long serialVersionUID = 1L;

	private final Person person;

	private final String passwordHash;

	Principal(Person person, String passwordHash) {
		this.person = person;
		this.passwordHash = passwordHash;
	}

	/** Who it is. */
	public Person person() {
		return this.person;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		List<Role> roles = this.person.roles().stream().sorted().toList();
		return roles.stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.person.username();
	}

	@Override
	public boolean isEnabled() {
		return this.person.active();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Principal principal && principal.getUsername().equals(getUsername());
	}

	@Override
	public int hashCode() {
		return getUsername().hashCode();
	}

	@Override
	public String toString() {
		return getUsername();
	}

}
