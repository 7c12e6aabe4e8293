package org.twosource.fuzz;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Values that programs have broken on, chosen by chance; the same seed chooses the same.
 */
class Hostile {

	private static final List<String> TEXTS = List.of("", " ", "\u0000", "a\u0000b", "\ud800", "x\udc00y",
			"\ufffe\uffff", "\u202Egnp.exe", "\u0007\u001b[31m", "\r\nSet-Cookie: a=b", "' or 1=1 --",
			"\"; drop table claim; --", "%' and ''='", "\\", "<script>alert(1)</script>",
			"\"><img src=x onerror=alert(1)>", "${7*7}", "#{7*7}", "*{T(Runtime)}",
			"__${T(Runtime).getRuntime()}__::.x", "{0} {1", "%s%n%x", "../../../etc/passwd", "null", "undefined", "NaN",
			"-0", "1e400", "0x10", "٣", "１２", "İıſK", "e\u0301\u0301\u0301", "👩‍👩‍👧‍👦", "true", "[]", "{}",
			"9999-12-31", "-999999999-01-01", "+1000000000-12-31T23:59:59.999999999Z", "2020-02-30", "0000-00-00",
			"1970-01-01T00:00:00Z", "292277026596-12-04T15:30:08Z", "2020-W60", "0001-W01", "9999-W53",
			"ftp://example.org/", "javascript:alert(1)", "http://[::1", "http://user:pw@/", "file:///etc/passwd", "//",
			"C-0", "C--1", "C-99999999999999999999", "00000000-0000-0000-0000-000000000000",
			"7b0c2f1e-3f0c-4f0e-9a39-0d0a7a1f7a1", "2147483648", "-2147483649", "9223372036854775808", "00", "on",
			"GIVE", "COLLECT_EVIDENCE", "\uFEFFa", "a,b;c|d", "~_~", ":* & !", "\t\t\n");

	private static final List<String> NUMBERS = List.of("0", "-1", "1", "2147483647", "2147483648", "-2147483649",
			"9223372036854775807", "9223372036854775808", "1e400", "-1e400", "1e-400", "0.1", "-0", "1E+9999999",
			"12345678901234567890123456789012345678901234567890");

	private final Random chance;

	private final JsonMapper json = JsonMapper.shared();

	Hostile(long seed) {
		this.chance = new Random(seed);
	}

	/** Whether something that happens so often, from 0 to 1, happens now. */
	boolean happens(double often) {
		return this.chance.nextDouble() < often;
	}

	int number(int bound) {
		return this.chance.nextInt(bound);
	}

	<T> T of(List<T> some) {
		return some.get(this.chance.nextInt(some.size()));
	}

	UUID id() {
		return new UUID(this.chance.nextLong(), this.chance.nextLong());
	}

	/** A text; seldom a very long one. */
	String text() {
		return switch (this.chance.nextInt(12)) {
			case 0 -> of(TEXTS) + of(TEXTS);
			case 1 -> of(TEXTS).repeat(40);
			case 2 -> "a".repeat(1 + this.chance.nextInt(70_000));
			case 3 -> IntStream.range(0, 20)
				.mapToObj((i) -> String.valueOf((char) this.chance.nextInt(0x10000)))
				.collect(Collectors.joining());
			default -> of(TEXTS);
		};
	}

	/** A text that can stand in an address. */
	String shortText() {
		String text = text();
		return (text.length() > 600) ? text.substring(0, 600) : text;
	}

	/** Any JSON value, as it is written. */
	String value() {
		return switch (this.chance.nextInt(11)) {
			case 0 -> "null";
			case 1 -> "true";
			case 2, 3 -> of(NUMBERS);
			case 4 -> "[]";
			case 5 -> "{}";
			case 6 -> "[" + quoted(of(TEXTS)) + ",null,1,[],{}]";
			case 7 -> "{" + quoted(of(TEXTS)) + ":" + of(NUMBERS) + "}";
			default -> quoted(text());
		};
	}

	/** A whole body that is broken as such. */
	String body() {
		return switch (this.chance.nextInt(9)) {
			case 0 -> "";
			case 1 -> "{";
			case 2 -> "[".repeat(5000) + "]".repeat(5000);
			case 3 -> "{\"a\":".repeat(3000) + "1" + "}".repeat(3000);
			case 4 -> "[" + "0,".repeat(20_000) + "0]";
			case 5 -> "\uFEFF{}";
			case 6 -> "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
			case 7 -> "{} {}";
			default -> value();
		};
	}

	String quoted(String text) {
		return this.json.writeValueAsString(text);
	}

}
