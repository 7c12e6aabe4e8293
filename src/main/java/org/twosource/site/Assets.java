package org.twosource.site;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CachingResourceResolver;

/**
 * The scripts and styles of the pages. Their addresses name the version they are of, so
 * that a browser that has them need not ask again, and modules that import each other by
 * relative addresses stay within it. Nodes of two versions may serve one page together:
 * another version's address gets what is here, to be asked for again.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

	private static final String WHERE = "classpath:/static/assets/";

	private static final int VERSION_BYTES = 6;

	private final String version = version();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/" + this.version + "/**")
			.addResourceLocations(WHERE)
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		registry.addResourceHandler("/assets/**")
			.addResourceLocations(WHERE)
			.setCacheControl(CacheControl.noCache())
			.resourceChain(false)
			.addResolver(new VersionedAddresses(this.version))
			.addResolver(new CachingResourceResolver(new ConcurrentMapCache("assets")));
	}

	private static String version() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(WHERE + "*");
			Arrays.sort(files, Comparator.comparing(Resource::getFilename));
			for (Resource file : files) {
				digest.update(file.getContentAsByteArray());
			}
			return "v" + HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException("The scripts and styles of the pages cannot be read.", ex);
		}
	}

}
