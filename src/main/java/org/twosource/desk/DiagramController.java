package org.twosource.desk;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.verification.Diagrams;

/** The process diagrams, to be drawn on the board. */
@Controller
@RequestMapping("/board/diagrams")
class DiagramController {

	private final Diagrams diagrams;

	private final MessageSource words;

	DiagramController(Diagrams diagrams, MessageSource words) {
		this.diagrams = diagrams;
		this.words = words;
	}

	@GetMapping(path = "/{key}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String diagram(@PathVariable String key, @SignedIn Person me) {
		requireManager(me);
		return this.diagrams.xml(key);
	}

	/**
	 * What the elements of a diagram are called in the reader's language, by their ids.
	 */
	@GetMapping(path = "/{key}/words.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Map<String, String> words(@PathVariable String key, @SignedIn Person me, Locale language) {
		requireManager(me);
		Map<String, String> names = new TreeMap<>(this.diagrams.names(key));
		names.replaceAll((id, name) -> this.words.getMessage("element." + id, null, name, language));
		return names;
	}

	private static void requireManager(Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
	}

}
