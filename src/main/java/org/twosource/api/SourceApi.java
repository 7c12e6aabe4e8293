package org.twosource.api;

import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.source.Source;
import org.twosource.source.Sources;

/** The registry of sources. */
@RestController
@RequestMapping("/api/sources")
class SourceApi {

	private final Sources sources;

	SourceApi(Sources sources) {
		this.sources = sources;
	}

	@GetMapping
	Page<Source> list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size) {
		return this.sources.matching(q, new Page.Request(page, size));
	}

	@GetMapping("/{id}")
	Source get(@PathVariable UUID id) {
		return this.sources.get(id);
	}

}
