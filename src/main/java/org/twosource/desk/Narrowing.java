package org.twosource.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The fields by which a list is narrowed, in order, as the list's address has them. */
final class Narrowing {

	private final String path;

	private final Map<String, String> fields = new LinkedHashMap<>();

	private final Map<String, String> words = new LinkedHashMap<>();

	/**
	 * Nothing narrowed yet.
	 * @param path where the list is
	 */
	Narrowing(String path) {
		this.path = path;
	}

	/** Narrows a field; null and blank leave it open. */
	Narrowing by(String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			this.fields.put(name, value.toString());
		}
		return this;
	}

	/**
	 * Narrows a field to something that has a word of its own.
	 * @param words what the keys of the words begin with
	 */
	Narrowing by(String name, @Nullable Object value, String words) {
		this.words.put(name, words + "." + value);
		return by(name, value);
	}

	/** The address behind the question mark; empty when nothing is narrowed. */
	String query() {
		return query(this.fields);
	}

	/** The address of the list. */
	String address() {
		return address(this.fields);
	}

	/** Each field that is narrowed and named here, with the address without it. */
	List<Chip> chips(String... names) {
		return List.of(names)
			.stream()
			.filter(this.fields::containsKey)
			.map((name) -> new Chip(name, this.fields.get(name), this.words.get(name), without(name)))
			.toList();
	}

	private String without(String name) {
		Map<String, String> others = new LinkedHashMap<>(this.fields);
		others.remove(name);
		return address(others);
	}

	private String address(Map<String, String> some) {
		return some.isEmpty() ? this.path : this.path + "?" + query(some);
	}

	private static String query(Map<String, String> some) {
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		some.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		String query = address.encode().buildAndExpand(some).getQuery();
		return (query != null) ? query : "";
	}

}
