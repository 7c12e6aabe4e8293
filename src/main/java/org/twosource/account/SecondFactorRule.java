package org.twosource.account;

import java.util.Arrays;
import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who has a second factor beside their password, as the installation has it. */
@Component
class SecondFactorRule {

	private final Extent extent;

	/** Who. */
	enum Extent {

		/** Nobody sets one up; those there are still count. */
		NONE,
		/** Whoever wants to. */
		OPTIONAL,
		/** Whoever edits, manages or administers has to; everybody else may. */
		PRIVILEGED,
		/** Everybody has to. */
		ALL

	}

	SecondFactorRule(@Value("${twosource.sign-in.second-factor:optional}") String extent) {
		this.extent = Arrays.stream(Extent.values())
			.filter((one) -> one.name().equals(extent.strip().toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"twosource.sign-in.second-factor must be none, optional, privileged or all, not " + extent));
	}

	boolean isOffered() {
		return this.extent != Extent.NONE;
	}

	boolean requires(Person person) {
		return this.extent == Extent.ALL || this.extent == Extent.PRIVILEGED && person.isAny(Role.EDITOR, Role.MANAGER);
	}

}
