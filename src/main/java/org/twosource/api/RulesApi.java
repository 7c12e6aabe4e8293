package org.twosource.api;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.rules.Draft;
import org.twosource.rules.Drafts;
import org.twosource.rules.Replay;
import org.twosource.rules.Replays;
import org.twosource.rules.RuleHistory;
import org.twosource.verification.FileCheck;
import org.twosource.verification.FileProblem;
import org.twosource.verification.Migrations;

/** Decision tables and process diagrams: what is in force, drafts, and migrations. */
@RestController
@RequestMapping("/api/rules")
class RulesApi {

	private final RuleHistory history;

	private final Drafts drafts;

	private final Replays replays;

	private final Migrations migrations;

	RulesApi(RuleHistory history, Drafts drafts, Replays replays, Migrations migrations) {
		this.history = history;
		this.drafts = drafts;
		this.replays = replays;
		this.migrations = migrations;
	}

	/** A file in force. */
	record FileView(String file, int version, Instant since, @Nullable String by, @Nullable String note) {

		static FileView of(RuleHistory.Version one) {
			return new FileView(one.file(), one.version(), one.since(), one.by(), one.note());
		}

	}

	/** Why a file is not taken. */
	record ProblemView(@Nullable Integer row, @Nullable String rule, @Nullable String column, String reason) {

		static ProblemView of(FileProblem one, Locale language) {
			return new ProblemView(one.row(), one.rule(), one.column(), one.reason().in(language));
		}

	}

	/** A draft and what it would change. */
	record DraftView(UUID id, String file, String note, String by, Instant at, Draft.State state, int total, int looked,
			@Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable Integer version,
			List<Replay.Count> counts, List<Replay.Requirement> requirements) {

	}

	/** Whether what runs is to be moved. */
	record ForceForm(boolean migrate) {

	}

	/** What is to be moved, by the key of the process; claims where none is given. */
	record MigrationForm(@Nullable String process, boolean dryRun) {

	}

	/** A migration and the first processes that could not be moved. */
	record MigrationView(Migrations.Migration migration, List<Migrations.Stayed> stayed) {

	}

	@GetMapping
	List<FileView> inForce(@SignedIn Person person) {
		return this.history.inForce(person).stream().map(FileView::of).toList();
	}

	@PostMapping(path = "/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<DraftView> keep(@RequestParam MultipartFile file,
			@RequestParam(required = false) @Nullable String note, @SignedIn Person person) throws IOException {
		byte[] content = file.getInputStream().readNBytes(Drafts.LARGEST + 1);
		FileCheck check = this.drafts.check(content, person);
		if (!check.problems().isEmpty()) {
			Locale language = LocaleContextHolder.getLocale();
			throw Refusal.unacceptable("rules.invalid", check.problems().size())
				.with("problems", check.problems().stream().map((one) -> ProblemView.of(one, language)).toList());
		}
		Draft draft = this.drafts.keep(content, note, person);
		return ResponseEntity.created(URI.create("/api/rules/drafts/" + draft.id())).body(view(draft));
	}

	@GetMapping("/drafts/{id}")
	DraftView get(@PathVariable UUID id, @SignedIn Person person) {
		return view(this.drafts.get(id, person));
	}

	@GetMapping("/drafts/{id}/claims")
	Page<Replay.Line> claims(@PathVariable UUID id, @RequestParam(defaultValue = "OPEN") Replay.Population population,
			@RequestParam(required = false) Replay.@Nullable Effect effect, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size, @SignedIn Person person) {
		this.drafts.get(id, person);
		return this.replays.lines(id, population, effect, new Page.Request(page, size), person);
	}

	@PostMapping("/drafts/{id}/force")
	DraftView force(@PathVariable UUID id, @RequestBody ForceForm form, @SignedIn Person person) {
		return view(this.drafts.force(id, form.migrate(), person));
	}

	@DeleteMapping("/drafts/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void discard(@PathVariable UUID id, @SignedIn Person person) {
		this.drafts.discard(id, person);
	}

	@PostMapping("/migrations")
	ResponseEntity<MigrationView> migrate(@RequestBody MigrationForm form, @SignedIn Person person) {
		String process = (form.process() != null) ? form.process() : "claim-verification";
		UUID id = this.migrations.ask(process, form.dryRun(), person);
		return ResponseEntity.accepted().location(URI.create("/api/rules/migrations/" + id)).body(migration(id));
	}

	@GetMapping("/migrations/{id}")
	MigrationView migration(@PathVariable UUID id, @SignedIn Person person) {
		Drafts.requireReader(person);
		return migration(id);
	}

	private MigrationView migration(UUID id) {
		return new MigrationView(this.migrations.get(id), this.migrations.stayed(id, new Page.Request(0, 200)).items());
	}

	private DraftView view(Draft draft) {
		Replay replay = this.replays.of(draft.id());
		return new DraftView(draft.id(), draft.file(), draft.note(), draft.keptBy(), draft.keptAt(), draft.state(),
				draft.total(), draft.looked(), draft.decidedBy(), draft.decidedAt(), draft.version(), replay.counts(),
				replay.requirements());
	}

}
