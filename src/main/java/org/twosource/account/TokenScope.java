package org.twosource.account;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a token may be used for. It never lets its bearer do more than the person may
 * whose it is.
 */
public enum TokenScope {

	/** To look at whatever the person may see; nothing is changed. */
	READ,
	/** To import documents, triage them and give them to desks. */
	DOCUMENTS,
	/** To work on claims: evidence, sources, captures, tasks, deadlines. */
	CLAIMS,
	/** To withdraw claims, challenge findings and keep the webhooks. */
	PUBLICATION,
	/**
	 * To change people, desks, rules, who may read what, and the person's own account.
	 */
	ADMINISTRATION;

	/** As programs write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The scope that programs write so; empty when there is none. */
	public static Optional<TokenScope> of(String code) {
		return Arrays.stream(values()).filter((scope) -> scope.code().equals(code)).findFirst();
	}

	static String[] names(Set<TokenScope> scopes) {
		return scopes.stream().sorted().map(TokenScope::name).toArray(String[]::new);
	}

	static Set<TokenScope> all(String[] names) {
		Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
		for (String name : names) {
			scopes.add(valueOf(name));
		}
		return Collections.unmodifiableSet(scopes);
	}

}
