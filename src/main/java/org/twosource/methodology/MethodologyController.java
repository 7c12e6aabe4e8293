package org.twosource.methodology;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twosource.Refusal;
import org.twosource.claim.Confidence;
import org.twosource.claim.Verdict;
import org.twosource.publication.ForReaders;
import org.twosource.publication.Newsroom;
import org.twosource.source.Reliability;
import org.twosource.verification.RuleTable;
import org.twosource.verification.RuleTables;

/** Shows readers by which rules claims are judged, and were judged before. */
@ForReaders
class MethodologyController {

	private final RuleTables tables;

	private final Cells cells;

	private final Newsroom newsroom;

	MethodologyController(RuleTables tables, Cells cells, Newsroom newsroom) {
		this.tables = tables;
		this.cells = cells;
		this.newsroom = newsroom;
	}

	@GetMapping("/methodology")
	String inForce(Model model) {
		List<RuleTable> versions = this.tables.policies();
		return show(versions.get(0), versions, model);
	}

	@GetMapping("/methodology/{version}")
	String version(@PathVariable int version, Model model) {
		List<RuleTable> versions = this.tables.policies();
		RuleTable asked = versions.stream()
			.filter((one) -> one.version() == version)
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("policy.version", version));
		return show(asked, versions, model);
	}

	private String show(RuleTable policy, List<RuleTable> versions, Model model) {
		model.addAttribute("policy", policy);
		model.addAttribute("needs", this.tables.needs(policy.version()));
		model.addAttribute("sufficiency", this.tables.sufficiencyBeside(policy.version()));
		model.addAttribute("editions", Edition.of(versions));
		model.addAttribute("inForce", policy.version() == versions.get(0).version());
		model.addAttribute("cells", this.cells);
		model.addAttribute("verdicts", Verdict.values());
		model.addAttribute("confidences", Confidence.values());
		model.addAttribute("reliabilities", Reliability.values());
		model.addAttribute("url", this.newsroom.url() + "/methodology/" + policy.version());
		return "public/methodology";
	}

}
