package org.twosource.matching;

import java.nio.file.Path;
import java.util.Objects;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Turns a sentence into a vector that lies near those of sentences that mean the same. It
 * is loaded when it is first asked, and not at all where there is none. One that cannot
 * be used is reported once and then as good as none.
 */
@Component
@EnableConfigurationProperties(ModelSettings.class)
class SentenceModel {

	private static final Logger log = LoggerFactory.getLogger(SentenceModel.class);

	/** Longer texts cost more time and say no more of a claim. */
	private static final int LONGEST = 1_000;

	private final ModelSettings settings;

	private @Nullable EmbeddingModel loaded;

	private boolean given;

	SentenceModel(ModelSettings settings) {
		this.settings = settings;
		this.given = !settings.none();
	}

	/** Whether there is one, as far as is known. */
	synchronized boolean given() {
		return this.given;
	}

	/** What its vectors are kept under. */
	String name() {
		return this.settings.name();
	}

	/** Whether it knows the letters of a sentence: the English one knows no Cyrillic. */
	boolean reads(String sentence) {
		return !this.settings.english() || sentence.codePoints()
			.filter(Character::isLetter)
			.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
	}

	/** The vector of a sentence, or null when there is no model. */
	@Nullable Vector of(String sentence) {
		EmbeddingModel model = load();
		if (model == null) {
			return null;
		}
		String text = this.settings.english() ? sentence : this.settings.prefix() + sentence;
		try {
			return Vector.of(model.embed(text.substring(0, Math.min(text.length(), LONGEST))).content().vector());
		}
		catch (RuntimeException ex) {
			giveUp(ex);
			return null;
		}
	}

	// Native libraries fail with errors, not with exceptions.
	private synchronized @Nullable EmbeddingModel load() {
		if (this.given && this.loaded == null) {
			try {
				this.loaded = open();
			}
			catch (Exception | LinkageError ex) {
				giveUp(ex);
			}
		}
		return this.loaded;
	}

	private synchronized void giveUp(Throwable cause) {
		if (this.given) {
			log.warn("The sentence model '{}' cannot be used; claims are matched by their words alone",
					this.settings.model(), cause);
		}
		this.given = false;
		this.loaded = null;
	}

	private EmbeddingModel open() {
		if (this.settings.english()) {
			return new AllMiniLmL6V2QuantizedEmbeddingModel();
		}
		Path tokenizer = Objects.requireNonNull(this.settings.tokenizer(), "twosource.matching.tokenizer is not set");
		return new OnnxEmbeddingModel(Path.of(this.settings.model()), tokenizer, this.settings.pooling());
	}

}
