package org.twosource.desk;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.rules.Draft;
import org.twosource.rules.Drafts;
import org.twosource.rules.Replay;
import org.twosource.rules.RuleHistory;
import org.twosource.verification.FileCheck;
import org.twosource.verification.FileProblem;

/**
 * The rules in force and how they came about, for managers; new ones, for administrators.
 */
@Controller
@RequestMapping("/board/rules")
class RulesController {

	private final RuleHistory history;

	private final Drafts drafts;

	private final RulesPages pages;

	RulesController(RuleHistory history, Drafts drafts, RulesPages pages) {
		this.history = history;
		this.drafts = drafts;
		this.pages = pages;
	}

	@GetMapping
	String inForce(@SignedIn Person me, Model model) {
		return this.pages.inForce(null, new Problems(), List.of(), me, model);
	}

	@GetMapping("/files/{file}")
	String file(@PathVariable String file, @SignedIn Person me, Model model) {
		return this.pages.file(this.history.of(file, me), me, model);
	}

	@GetMapping("/files/{file}/{version}")
	ResponseEntity<byte[]> download(@PathVariable String file, @PathVariable int version, @SignedIn Person me) {
		return given(file, this.history.content(file, version, me));
	}

	@PostMapping("/drafts")
	String keep(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String note, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) throws IOException {
		Problems problems = new Problems();
		List<FileProblem> wrong = List.of();
		problems.required("note", note, "rules.note");
		if (file == null || file.isEmpty()) {
			problems.add("file", "rules.noFile");
		}
		else {
			try {
				byte[] content = file.getInputStream().readNBytes(Drafts.LARGEST + 1);
				FileCheck check = this.drafts.check(content, me);
				wrong = check.problems();
				if (!wrong.isEmpty()) {
					Refusal invalid = Refusal.unacceptable("rules.invalid", wrong.size()).with("field", "file");
					problems.add(invalid);
				}
				if (!problems.any()) {
					Draft draft = this.drafts.keep(content, note, me);
					done(flash, "done.rules.kept");
					return "redirect:/board/rules/drafts/" + draft.id();
				}
			}
			catch (Refusal refusal) {
				requireAllowed(refusal);
				problems.add(refusal);
			}
		}
		response.setStatus(problems.status().value());
		return this.pages.inForce(note, problems, wrong, me, model);
	}

	@GetMapping("/drafts/{id}")
	String draft(@PathVariable UUID id, @RequestParam(defaultValue = "OPEN") Replay.Population of,
			@RequestParam(required = false) Replay.@Nullable Effect effect, @RequestParam(defaultValue = "0") int page,
			@SignedIn Person me, Model model) {
		this.pages.draft(this.drafts.get(id, me), of, effect, new Page.Request(page, Pages.SIZE), me, model);
		return "rules-draft";
	}

	/** Asked for while the draft is being replayed. */
	@GetMapping("/drafts/{id}/replay")
	String replay(@PathVariable UUID id, @SignedIn Person me, Model model, HttpServletResponse response) {
		Draft draft = this.drafts.get(id, me);
		if (draft.state() != Draft.State.REPLAYING) {
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("draft", draft);
		return "rules-parts :: replaying";
	}

	@GetMapping("/drafts/{id}/file")
	ResponseEntity<byte[]> draftFile(@PathVariable UUID id, @SignedIn Person me) {
		return given(this.drafts.get(id, me).file(), this.drafts.content(id, me));
	}

	@PostMapping("/drafts/{id}/force")
	String force(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean migrate, @SignedIn Person me,
			RedirectAttributes flash) {
		try {
			Draft draft = this.drafts.force(id, migrate, me);
			done(flash, "done.rules.forced", draft.file());
		}
		catch (Refusal refusal) {
			requireAllowed(refusal);
			Told.refused(flash, refusal);
		}
		return "redirect:/board/rules/drafts/" + id;
	}

	@PostMapping("/drafts/{id}/discard")
	String discard(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		try {
			this.drafts.discard(id, me);
			done(flash, "done.rules.discarded");
			return "redirect:/board/rules";
		}
		catch (Refusal refusal) {
			requireAllowed(refusal);
			Told.refused(flash, refusal);
			return "redirect:/board/rules/drafts/" + id;
		}
	}

	private static ResponseEntity<byte[]> given(String file, byte[] content) {
		return ResponseEntity.status(HttpStatus.OK)
			.contentType(MediaType.APPLICATION_XML)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

	/** Who may not, and what is not there, has a page of its own. */
	static void requireAllowed(Refusal refusal) {
		if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN || refusal.refusalCause() == Refusal.Cause.UNKNOWN) {
			throw refusal;
		}
	}

	private static void done(RedirectAttributes flash, String key, Object... arguments) {
		flash.addFlashAttribute("message", Sentence.of("rules", key, arguments).in(LocaleContextHolder.getLocale()));
	}

	static boolean administers(Person person) {
		return person.is(Role.ADMIN);
	}

}
