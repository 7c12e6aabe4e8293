package org.twosource.desk;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.twosource.live.Audience;

/** What keeps open pages up to date. */
@Controller
class LiveController {

	private final Audience audience;

	LiveController(Audience audience) {
		this.audience = audience;
	}

	@GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter listen() {
		return this.audience.join();
	}

	/** Whether the server is there, and the person still signed in. */
	@GetMapping("/live/here")
	ResponseEntity<Void> here() {
		return ResponseEntity.noContent().build();
	}

}
