package org.twosource.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a browser says it is, read for people who look for their own among several. */
final class UserAgent {

	/** Many say they are also those further down. */
	private static final List<Sign> BROWSERS = List.of(new Sign("YaBrowser/", "Yandex Browser"),
			new Sign("Edg", "Edge"), new Sign("OPR/", "Opera"), new Sign("Vivaldi/", "Vivaldi"),
			new Sign("Firefox/", "Firefox"), new Sign("FxiOS/", "Firefox"), new Sign("CriOS/", "Chrome"),
			new Sign("Chrome/", "Chrome"), new Sign("Safari/", "Safari"));

	private static final List<Sign> SYSTEMS = List.of(new Sign("iPhone", "iOS"), new Sign("iPad", "iPadOS"),
			new Sign("Android", "Android"), new Sign("Windows", "Windows"), new Sign("Mac OS X", "macOS"),
			new Sign("CrOS", "ChromeOS"), new Sign("Linux", "Linux"));

	private UserAgent() {
	}

	private record Sign(String sign, String name) {

	}

	static @Nullable String browser(String said) {
		return first(BROWSERS, said);
	}

	static @Nullable String system(String said) {
		return first(SYSTEMS, said);
	}

	private static @Nullable String first(List<Sign> known, String said) {
		return known.stream().filter((one) -> said.contains(one.sign())).map(Sign::name).findFirst().orElse(null);
	}

}
