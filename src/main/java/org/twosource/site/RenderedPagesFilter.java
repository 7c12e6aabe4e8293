package org.twosource.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Answers for public pages with what was rendered before, ahead of sessions and of
 * everything else that asks the database. A page is the same for everyone who reads the
 * same language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RenderedPagesFilter extends OncePerRequestFilter {

	private static final PathPattern CHALLENGE = PathPatternParser.defaultInstance.parse(PublicPaths.CHALLENGE);

	private static final List<PathPattern> PAGES = Arrays.stream(PublicPaths.all())
		.map(PathPatternParser.defaultInstance::parse)
		.toList();

	private final RenderedPages pages;

	private final LocaleResolver languages;

	RenderedPagesFilter(RenderedPages pages, LocaleResolver languages) {
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return true;
		}
		PathContainer path = PathContainer
			.parsePath(request.getRequestURI().substring(request.getContextPath().length()));
		return CHALLENGE.matches(path) || PAGES.stream().noneMatch((page) -> page.matches(path));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = key(request);
		RenderedPage page = this.pages.find(key);
		if (page == null) {
			page = render(key, request, response, chain);
		}
		if (page != null) {
			page.answer(new ServletWebRequest(request, response), response);
		}
	}

	private String key(HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? request.getQueryString() : "";
		// Whether browsers are told to come back by TLS depends on how they came.
		return this.languages.resolveLocale(request).getLanguage() + ' ' + request.isSecure() + ' '
				+ request.getRequestURI() + '?' + query;
	}

	/** What is not simply found is answered as it comes, and nothing is kept of it. */
	private @Nullable RenderedPage render(String key, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		long edition = this.pages.edition();
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		chain.doFilter(new Unconditional(request), rendered);
		if (rendered.getStatus() != HttpStatus.OK.value() || rendered.containsHeader(HttpHeaders.SET_COOKIE)) {
			rendered.copyBodyToResponse();
			return null;
		}
		RenderedPage page = RenderedPage.of(rendered);
		rendered.resetBuffer();
		this.pages.keep(key, page, edition);
		return page;
	}

}
