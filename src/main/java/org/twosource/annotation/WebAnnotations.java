package org.twosource.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twosource.document.Stretch;
import org.twosource.publication.Finding;
import org.twosource.publication.Newsroom;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated document by the W3C Web Annotation Data Model: a collection whose first
 * and only page holds one annotation for every mark. Positions count Unicode code points,
 * as that model demands, in the text alone, which is kept at an address of its own.
 */
@Component
class WebAnnotations {

	private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

	private static final int AROUND = 32;

	private final Newsroom newsroom;

	private final MessageSource messages;

	private final JsonMapper json;

	WebAnnotations(Newsroom newsroom, MessageSource messages, JsonMapper json) {
		this.newsroom = newsroom;
		this.messages = messages;
		this.json = json;
	}

	byte[] json(AnnotatedDocument document, Locale language) {
		return this.json.writeValueAsBytes(collection(document, language));
	}

	private Map<String, Object> collection(AnnotatedDocument document, Locale language) {
		String id = file(document, Form.JSONLD);
		List<Map<String, Object>> items = new ArrayList<>();
		Map<String, Integer> taken = new HashMap<>();
		document.highlights().forEach((one) -> items.add(annotation(document, one, id(id, one, taken), language)));
		document.flaws().forEach((one) -> items.add(comment(document, one, id(id, one, taken), language)));
		Map<String, Object> collection = new LinkedHashMap<>();
		collection.put("@context", CONTEXT);
		collection.put("id", id);
		collection.put("type", "AnnotationCollection");
		collection.put("label", document.document().title());
		collection.put("creator", creator());
		collection.put("created", document.opened().toString());
		collection.put("modified", document.modified().toString());
		collection.put("total", items.size());
		collection.put("first", Map.of("id", id + "#page", "type", "AnnotationPage", "startIndex", 0, "items", items));
		return collection;
	}

	private Map<String, Object> annotation(AnnotatedDocument document, Highlight highlight, String id,
			Locale language) {
		Finding finding = highlight.finding();
		Map<String, Object> annotation = started(id, (finding != null) ? "assessing" : "questioning",
				(finding != null) ? finding.firstPublishedAt() : document.opened());
		List<Map<String, Object>> bodies = new ArrayList<>();
		bodies.add(words(say(highlight.word(), language), (finding != null) ? "assessing" : "questioning", language));
		if (finding != null) {
			annotation.put("modified", finding.publishedAt().toString());
			bodies.add(Map.of("type", "SpecificResource", "source", this.newsroom.url(finding), "purpose", "linking"));
		}
		annotation.put("body", bodies);
		annotation.put("target",
				target(document, highlight, highlight.exact(), highlight.prefix(), highlight.suffix()));
		return annotation;
	}

	private Map<String, Object> comment(AnnotatedDocument document, Flaw flaw, String id, Locale language) {
		Map<String, Object> annotation = started(id, "commenting", document.opened());
		annotation.put("body", words(flaw.defect().problem().in(language), "commenting", language));
		String text = document.document().text();
		annotation.put("target",
				target(document, flaw, flaw.exact(),
						text.substring(whole(text, Math.max(0, flaw.start() - AROUND), 1), flaw.start()),
						text.substring(flaw.end(), whole(text, Math.min(text.length(), flaw.end() + AROUND), -1))));
		return annotation;
	}

	private Map<String, Object> started(String id, String motivation, Instant created) {
		Map<String, Object> annotation = new LinkedHashMap<>();
		annotation.put("id", id);
		annotation.put("type", "Annotation");
		annotation.put("motivation", motivation);
		annotation.put("creator", creator());
		annotation.put("created", created.toString());
		return annotation;
	}

	private Map<String, Object> creator() {
		return Map.of("id", this.newsroom.url() + "/findings", "type", "Organization", "name", this.newsroom.name());
	}

	private static Map<String, Object> words(String words, String purpose, Locale language) {
		return Map.of("type", "TextualBody", "value", words, "format", "text/plain", "language",
				language.toLanguageTag(), "purpose", purpose);
	}

	private static Map<String, Object> target(AnnotatedDocument document, Stretch place, String exact, String prefix,
			String suffix) {
		String text = document.document().text();
		int start = text.codePointCount(0, place.start());
		int end = start + text.codePointCount(place.start(), place.end());
		Map<String, Object> target = new LinkedHashMap<>();
		target.put("type", "SpecificResource");
		target.put("source", document.address());
		target.put("selector", List.of(Map.of("type", "TextPositionSelector", "start", start, "end", end),
				Map.of("type", "TextQuoteSelector", "exact", exact, "prefix", prefix, "suffix", suffix)));
		target.put("state", Map.of("type", "TimeState", "sourceDate", document.document().importedAt().toString(),
				"cached", file(document, Form.TXT)));
		return target;
	}

	/**
	 * By the place alone: of a claim that is not published not even an id is told.
	 */
	private static String id(String collection, Stretch place, Map<String, Integer> taken) {
		String kind = (place instanceof Flaw) ? "defect-" : "claim-";
		String id = collection + '#' + kind + place.start() + '-' + place.end();
		int times = taken.merge(id, 1, Integer::sum);
		return (times == 1) ? id : id + '-' + times;
	}

	private static String file(AnnotatedDocument document, Form form) {
		String name = (document.publishedAt() != null) ? "." : "/annotated.";
		return document.address() + name + form.ending();
	}

	private static int whole(String text, int index, int step) {
		boolean splits = index > 0 && index < text.length()
				&& Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
		return splits ? index + step : index;
	}

	private String say(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
