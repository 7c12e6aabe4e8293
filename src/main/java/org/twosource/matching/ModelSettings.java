package org.twosource.matching;

import java.nio.file.Path;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which sentence model helps to match claims.
 *
 * @param model {@code english} for the one that comes with the application, {@code none},
 * or the path of an ONNX model
 * @param tokenizer the path of such a model's {@code tokenizer.json}; null with the
 * others
 * @param pooling how such a model's tokens make a sentence: {@code mean} or {@code cls}
 * @param prefix what such a model wants before every sentence, such as "query: "
 */
@ConfigurationProperties("twosource.matching")
record ModelSettings(@DefaultValue("english") String model, @Nullable Path tokenizer,
		@DefaultValue("mean") PoolingMode pooling, @DefaultValue("") String prefix) {

	static final String ENGLISH = "english";

	static final String NONE = "none";

	boolean none() {
		return NONE.equals(this.model);
	}

	boolean english() {
		return ENGLISH.equals(this.model);
	}

	/** What tells the vectors of one model from those of another. */
	String name() {
		if (english()) {
			return "all-minilm-l6-v2-q";
		}
		return "%s %s %s".formatted(Path.of(this.model).getFileName(), this.pooling, this.prefix).strip();
	}

}
