package org.twosource.file;

import java.io.InputStream;

import org.springframework.core.io.AbstractResource;

/** The content of a file for whoever wants a resource. */
final class StoredResource extends AbstractResource {

	private final FileStore store;

	private final StoredFile file;

	StoredResource(FileStore store, StoredFile file) {
		this.store = store;
		this.file = file;
	}

	@Override
	public InputStream getInputStream() {
		return this.store.open(this.file);
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public long contentLength() {
		return this.file.size();
	}

	@Override
	public String getDescription() {
		return "file " + this.file.sha256();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StoredResource resource && resource.file.equals(this.file);
	}

	@Override
	public int hashCode() {
		return this.file.hashCode();
	}

}
