package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.capture.Capture;
import org.twosource.capture.CaptureFiles;
import org.twosource.capture.Captures;
import org.twosource.web.WebAddress;

/** The captures of a link: what was on the page, then and now. */
@Controller
@RequestMapping("/captures/{id}")
class CaptureController {

	private final Captures captures;

	private final CaptureFiles files;

	CaptureController(Captures captures, CaptureFiles files) {
		this.captures = captures;
		this.files = files;
	}

	@GetMapping
	String show(@PathVariable UUID id, @SignedIn Person me, Model model) {
		Capture capture = this.captures.get(id, me);
		model.addAttribute("capture", capture);
		model.addAttribute("link", link(capture, me));
		model.addAttribute("paragraphs", this.captures.text(id, me).lines().toList());
		return "capture";
	}

	/** What an item of evidence shows of them, for a page that is open. */
	@GetMapping("/line")
	String line(@PathVariable UUID id, @SignedIn Person me, Model model) {
		model.addAttribute("link", link(this.captures.get(id, me), me));
		return "captures :: of(link=${link})";
	}

	@GetMapping("/changes")
	String changes(@PathVariable UUID id, @RequestParam UUID since, @SignedIn Person me, Model model) {
		model.addAttribute("changes", this.captures.changes(id, since, me));
		return "capture-changes";
	}

	@PostMapping("/again")
	String again(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		try {
			Capture asked = this.captures.again(id, me);
			Told.done(flash, "done.capture");
			return "redirect:/captures/" + asked.id();
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
			return "redirect:/captures/" + id;
		}
	}

	@GetMapping("/picture")
	ResponseEntity<Resource> picture(@PathVariable UUID id, @SignedIn Person me) {
		return this.files.picture(id, me).answer();
	}

	@GetMapping("/warc")
	ResponseEntity<Resource> warc(@PathVariable UUID id, @SignedIn Person me) {
		return this.files.archive(id, me).answer();
	}

	private LinkCaptures link(Capture capture, Person me) {
		List<Capture> all = WebAddress.of(capture.url())
			.map((address) -> this.captures.of(address, me))
			.orElse(List.of(capture));
		return new LinkCaptures(all);
	}

}
