package org.twosource.site;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Writes addresses with the version in front, and finds what any version's name. */
class VersionedAddresses extends AbstractResourceResolver {

	private static final Pattern ANY_VERSION = Pattern.compile("^v[0-9a-f]{12}/");

	private final String version;

	/**
	 * Addresses of a version.
	 * @param version "v" and twelve hexadecimal digits
	 */
	VersionedAddresses(String version) {
		this.version = version;
	}

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		return chain.resolveResource(request, ANY_VERSION.matcher(requestPath).replaceFirst(""), locations);
	}

	@Override
	protected @Nullable String resolveUrlPathInternal(String resourceUrlPath, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		String found = chain.resolveUrlPath(resourceUrlPath, locations);
		return (found != null) ? this.version + "/" + found : null;
	}

}
