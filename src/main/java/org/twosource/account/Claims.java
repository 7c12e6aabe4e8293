package org.twosource.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an OpenID provider says of somebody.
 *
 * @param values by name, some of them with values by name in turn
 */
record Claims(Map<String, Object> values) {

	/**
	 * The text of a claim; empty when there is none.
	 * @param name its name; a dot leads inside, such as in realm_access.roles
	 */
	String one(String name) {
		List<String> all = all(name);
		return all.isEmpty() ? "" : all.get(0).strip();
	}

	/** Every text of a claim that has several, or one. */
	List<String> all(String name) {
		Object value = inside(this.values, name);
		if (value instanceof Collection<?> several) {
			return several.stream().map(String::valueOf).toList();
		}
		return (value == null || value instanceof Map<?, ?>) ? List.of() : List.of(value.toString());
	}

	/** Some providers have claims with dots in their names: those go first. */
	private static @Nullable Object inside(Map<?, ?> values, String name) {
		Object whole = values.get(name);
		int dot = name.indexOf('.');
		if (whole != null || dot < 0) {
			return whole;
		}
		return (values.get(name.substring(0, dot)) instanceof Map<?, ?> more) ? inside(more, name.substring(dot + 1))
				: null;
	}

}
