package org.twosource.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.extraction.Figure;
import org.twosource.web.WebAddress;

/** What evidence has to be like before it is taken in. */
final class Admission {

	private static final int LONGEST_NAME = 500;

	private static final int LONGEST_URL = 2_000;

	private static final int LONGEST_QUOTE = 20_000;

	private static final int LONGEST_FILE_NAME = 255;

	private static final Instant EARLIEST = LocalDate.of(1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

	private static final Instant LATEST = LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

	private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

	private static final int MOST_DECIMALS = 6;

	private Admission() {
	}

	/**
	 * The evidence as it may be kept: blank texts are left out, white space around the
	 * others is gone.
	 * @throws Refusal when something is not acceptable
	 */
	static NewEvidence admit(NewEvidence handedIn, Instant now) {
		String url = webAddress(handedIn.url());
		String quote = Text.optional(handedIn.quote(), "quote", LONGEST_QUOTE);
		if (url == null && quote == null && handedIn.file() == null) {
			throw Refusal.unacceptable("evidence.empty").with("field", "url");
		}
		if (handedIn.credibility() < 1 || handedIn.credibility() > 6) {
			throw Refusal.unacceptable("evidence.credibility").with("field", "credibility");
		}
		return new NewEvidence(source(handedIn.source()), url, quote, handedIn.stance(), handedIn.credibility(),
				handedIn.primarySource(), past(handedIn.publishedAt(), "publishedAt", now),
				past(handedIn.retrievedAt(), "retrievedAt", now), derivation(handedIn.derivesFrom()),
				figure(handedIn.figure()), handedIn.file(), handedIn.readers());
	}

	private static @Nullable String webAddress(@Nullable String given) {
		String url = Text.optional(given, "url", LONGEST_URL);
		if (url != null && WebAddress.of(url).isEmpty()) {
			throw Refusal.unacceptable("evidence.url").with("field", "url");
		}
		return url;
	}

	private static NewEvidence.SourceReference source(NewEvidence.SourceReference given) {
		if (given.id() != null) {
			return given;
		}
		return new NewEvidence.SourceReference(null, Text.required(given.name(), "source", LONGEST_NAME), given.type(),
				given.reliability(), Text.optional(given.url(), "source.url", LONGEST_URL));
	}

	private static @Nullable Instant past(@Nullable Instant given, String field, Instant now) {
		if (given != null && (given.isAfter(now) || given.isBefore(EARLIEST))) {
			throw Refusal.unacceptable("evidence.past." + field).with("field", field);
		}
		return given;
	}

	private static NewEvidence.@Nullable Derivation derivation(NewEvidence.@Nullable Derivation given) {
		if (given == null) {
			return null;
		}
		String sourceName = Text.optional(given.sourceName(), "derivesFrom", LONGEST_NAME);
		if (given.evidenceId() != null && sourceName != null) {
			throw Refusal.unacceptable("evidence.derivesFromBoth").with("field", "derivesFrom");
		}
		boolean none = given.evidenceId() == null && sourceName == null;
		return none ? null : new NewEvidence.Derivation(given.evidenceId(), sourceName);
	}

	private static @Nullable Figure figure(@Nullable Figure given) {
		if (given == null) {
			return null;
		}
		if (given.low() == null && given.best() == null && given.high() == null) {
			throw Refusal.unacceptable("figure.empty").with("field", "figure");
		}
		if (!keepable(given.low()) || !keepable(given.best()) || !keepable(given.high()) || !keepable(given.asOf())) {
			throw Refusal.unacceptable("figure.range").with("field", "figure");
		}
		return new Figure(given.low(), given.best(), given.high(), Text.optional(given.unit(), "figure.unit", 200),
				Text.optional(given.scope(), "figure.scope", 200), given.asOf(), given.imputed());
	}

	private static boolean keepable(@Nullable BigDecimal number) {
		return number == null || (number.scale() <= MOST_DECIMALS && number.abs().compareTo(LARGEST) < 0);
	}

	private static boolean keepable(@Nullable Instant asOf) {
		return asOf == null || !(asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST));
	}

	/**
	 * A file's own name, without the folders and control characters some programs send
	 * along.
	 */
	static String fileName(String given) {
		String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		String shown = Text.optional(name.replaceAll("\\p{Cntrl}", ""), "file", LONGEST_FILE_NAME);
		return (shown != null) ? shown : "file";
	}

}
