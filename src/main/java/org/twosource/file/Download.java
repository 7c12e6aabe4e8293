package org.twosource.file;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How files leave: as they came, and so that a browser neither shows nor runs them.
 */
public final class Download {

	/** Whatever were to be opened after all could do nothing there. */
	public static final String SANDBOX = "sandbox; default-src 'none'";

	private Download() {
	}

	/**
	 * The answer to somebody who downloads a file.
	 * @param sha256 the SHA-256 of its content
	 * @param name what it is called, or null
	 */
	public static ResponseEntity<Resource> of(Resource content, @Nullable String sha256, @Nullable String name) {
		return sealed(ResponseEntity.ok()).contentType(MediaType.APPLICATION_OCTET_STREAM)
			.eTag((sha256 != null) ? sha256 : "")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename((name != null) ? name : "file", StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(content);
	}

	/** Adds what keeps other sites from using it and itself from doing anything. */
	public static ResponseEntity.BodyBuilder sealed(ResponseEntity.BodyBuilder answer) {
		return answer.header("Content-Security-Policy", SANDBOX)
			.header("X-Content-Type-Options", "nosniff")
			.header("Cross-Origin-Resource-Policy", "same-origin");
	}

}
