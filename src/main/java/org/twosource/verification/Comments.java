package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** The comments requested from parties that claims accuse. */
@Component
public class Comments {

	/** The comments requested on a claim, oldest first. */
	public List<Comment> of(UUID claimId) {
		throw new UnsupportedOperationException();
	}

}
