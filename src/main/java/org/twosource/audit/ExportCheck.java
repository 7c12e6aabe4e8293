package org.twosource.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.twosource.Sha256;

/** Verifies an export, line by line, with nothing but the file. */
final class ExportCheck {

	private final Map<String, PublicKey> keys = new HashMap<>();

	private final Set<String> trusted;

	private final Check check;

	private final Sha256 sum = new Sha256();

	private long number;

	private long records;

	private long seals;

	private String lastSeal = "";

	private boolean ended;

	/**
	 * A check of one export.
	 * @param trusted the only keys that may have signed; empty for those the export says
	 * it has
	 * @param known the hash of a seal that must be there, or null
	 */
	ExportCheck(Set<String> trusted, @Nullable String known) {
		this.trusted = trusted;
		this.check = new Check(this.keys, known);
	}

	Verification verify(BufferedReader lines) throws IOException {
		for (String text = lines.readLine(); text != null; text = lines.readLine()) {
			this.number++;
			Object line = Line.read(text);
			if (this.ended) {
				this.check.problem("Line " + this.number + " comes after the end");
			}
			try {
				take(line);
			}
			catch (IllegalArgumentException | NullPointerException ex) {
				this.check.problem("Line " + this.number + " is not as an export has them");
			}
			if (!(line instanceof Line.End)) {
				this.sum.add(text + "\n");
			}
		}
		if (!this.ended) {
			this.check.problem("The export has no end: it was cut short after line " + this.number);
		}
		return this.check.end();
	}

	private void take(@Nullable Object line) {
		if (line instanceof Line.Record entry) {
			this.records++;
			this.check.record(entry.entry());
		}
		else if (line instanceof Line.Sealed sealed) {
			this.seals++;
			this.lastSeal = sealed.hash();
			this.check.seal(sealed.seal());
		}
		else if (line instanceof Line.Head head && this.number == 1) {
			head(head);
		}
		else if (line instanceof Line.End end) {
			end(end);
		}
		else {
			throw new IllegalArgumentException();
		}
	}

	private void head(Line.Head head) {
		head.keys().forEach((id, text) -> {
			try {
				PublicKey key = Signatures.publicKey(text);
				if (this.trusted.isEmpty() || this.trusted.contains(Signatures.id(key))) {
					this.keys.put(Signatures.id(key), key);
				}
			}
			catch (GeneralSecurityException ex) {
				this.check.problem("Key " + id + " is no Ed25519 public key");
			}
		});
	}

	private void end(Line.End end) {
		this.ended = true;
		if (end.records() != this.records || end.seals() != this.seals) {
			this.check.problem("The export says it has " + end.records() + " records and " + end.seals()
					+ " seals, and has " + this.records + " and " + this.seals);
		}
		if (!end.lastSeal().equals(this.lastSeal)) {
			this.check.problem("The last seal is not the one the export ends with, " + end.lastSeal());
		}
		if (!end.sha256().equals(this.sum.hex())) {
			this.check.problem("The lines are not those the end was signed for");
		}
		PublicKey key = this.keys.get(end.keyId());
		if (key == null || !Signatures.isBy(key, end.signed(), end.signature())) {
			this.check.problem("The end does not have the signature of a key that is known");
		}
	}

}
