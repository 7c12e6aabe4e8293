package org.twosource.claim;

import java.util.UUID;

import org.springframework.stereotype.Component;

@Component
public class Candidates {
	public void propose(UUID documentId) {
		throw new UnsupportedOperationException();
	}
}
