package org.twosource.site;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Asks for the whole page, whatever part of it the reader has already. */
class Unconditional extends HttpServletRequestWrapper {

	private static final Set<String> CONDITIONS = conditions();

	Unconditional(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

	@Override
	public @Nullable String getHeader(String name) {
		return CONDITIONS.contains(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
	}

	private static Set<String> conditions() {
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		names.add(HttpHeaders.IF_NONE_MATCH);
		names.add(HttpHeaders.IF_MODIFIED_SINCE);
		names.add(HttpHeaders.IF_RANGE);
		names.add(HttpHeaders.RANGE);
		return names;
	}

}
