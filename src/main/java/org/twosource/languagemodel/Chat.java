package org.twosource.languagemodel;

import java.io.InterruptedIOException;
import java.time.Duration;

import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.converter.BeanOutputConverter;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import tools.jackson.core.JacksonException;

/** Asks the model behind an endpoint about passages, and takes its answers apart. */
final class Chat {

	private final ChatModel model;

	private final Duration timeLimit;

	private final BeanOutputConverter<Answer> answers = new BeanOutputConverter<>(Answer.class);

	/**
	 * Readies a client, which connects to nothing yet. An empty key means none: with null
	 * it would look for one of another endpoint in the environment. What fails is tried
	 * again later, and not by the client at once.
	 */
	Chat(Settings settings) {
		this.timeLimit = settings.timeLimit();
		this.model = OpenAiChatModel.builder()
			.options(OpenAiChatOptions.builder()
				.baseUrl(settings.url())
				.model(settings.model())
				.apiKey(settings.apiKey())
				.timeout(settings.timeLimit())
				.maxRetries(0)
				.build())
			.build();
	}

	/**
	 * What the model answers about a passage, or null when nobody can read it.
	 * @throws NoAnswer when there is none
	 */
	@Nullable Answer ask(Passage passage) {
		Generation said = call(passage);
		String text = (said != null) ? said.getOutput().getText() : null;
		try {
			return this.answers.convert((text != null) ? text : "");
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private @Nullable Generation call(Passage passage) {
		try {
			return this.model.call(Instruction.about(passage, this.answers.getFormat())).getResult();
		}
		catch (OpenAIServiceException ex) {
			throw new NoAnswer("it answered with status " + ex.statusCode());
		}
		catch (OpenAIIoException ex) {
			throw new NoAnswer((ex.getCause() instanceof InterruptedIOException)
					? "it took longer than " + this.timeLimit.toSeconds() + " s" : "it could not be reached");
		}
		catch (OpenAIException ex) {
			throw new NoAnswer("it does not speak as OpenAI’s interface does");
		}
	}

}
