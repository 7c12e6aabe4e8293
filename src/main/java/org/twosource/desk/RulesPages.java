package org.twosource.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.methodology.Cells;
import org.twosource.rules.Draft;
import org.twosource.rules.Drafts;
import org.twosource.rules.Replay;
import org.twosource.rules.Replays;
import org.twosource.rules.RuleHistory;
import org.twosource.verification.FileProblem;
import org.twosource.verification.Migrations;
import org.twosource.verification.RuleTable;

/** Puts together the pages about rules. */
@Component
class RulesPages {

	private static final int MIGRATIONS = 10;

	private final RuleHistory history;

	private final Drafts drafts;

	private final Replays replays;

	private final Migrations migrations;

	private final Cells cells;

	private final ReplayWords words;

	RulesPages(RuleHistory history, Drafts drafts, Replays replays, Migrations migrations, Cells cells,
			ReplayWords words) {
		this.history = history;
		this.drafts = drafts;
		this.replays = replays;
		this.migrations = migrations;
		this.cells = cells;
		this.words = words;
	}

	String inForce(@Nullable String note, Problems problems, List<FileProblem> wrong, Person me, Model model) {
		List<RuleHistory.Version> files = this.history.inForce(me);
		Map<RuleHistory.Version, RuleTable> tables = new LinkedHashMap<>();
		files.stream()
			.filter(RuleHistory.Version::table)
			.forEach((one) -> tables.put(one, this.history.table(one.file(), one.version())));
		model.addAttribute("files", files);
		model.addAttribute("tables", tables);
		model.addAttribute("drafts", this.drafts.open(me));
		model.addAttribute("migrations", this.migrations.list(MIGRATIONS));
		model.addAttribute("behind", this.migrations.behind("claim-verification"));
		model.addAttribute("note", note);
		model.addAttribute("problems", problems);
		model.addAttribute("wrong", wrong);
		return words(me, model, "rules");
	}

	String file(List<RuleHistory.Version> versions, Person me, Model model) {
		RuleHistory.Version newest = versions.get(0);
		model.addAttribute("file", newest);
		model.addAttribute("versions", versions);
		if (newest.table()) {
			model.addAttribute("table", this.history.table(newest.file(), newest.version()));
		}
		else {
			model.addAttribute("behind", this.migrations.behind(newest.key()));
		}
		return words(me, model, "rules-file");
	}

	void draft(Draft draft, Replay.Population of, Replay.@Nullable Effect effect, Page.Request page, Person me,
			Model model) {
		Page<Replay.Line> lines = this.replays.lines(draft.id(), of, effect, page, me);
		model.addAttribute("draft", draft);
		model.addAttribute("changes", this.history.changes(draft, me));
		model.addAttribute("replay", this.replays.of(draft.id()));
		model.addAttribute("lines", lines);
		model.addAttribute("pages", Pages.of(page.page(), lines));
		model.addAttribute("of", of);
		model.addAttribute("effect", effect);
		model.addAttribute("table", draft.file().endsWith(".dmn"));
		model.addAttribute("process", this.drafts.process(draft.file()));
		words(me, model, "rules-draft");
	}

	private String words(Person me, Model model, String page) {
		model.addAttribute("cells", this.cells);
		model.addAttribute("changed", this.words);
		model.addAttribute("administers", RulesController.administers(me));
		return page;
	}

}
