package org.twosource.desk;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.twosource.Csv;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.extraction.Kind;
import org.twosource.oversight.Flow;
import org.twosource.oversight.FlowTable;
import org.twosource.oversight.Flows;
import org.twosource.oversight.Slice;

/** How claims flow through the newsroom, on the manager's board. */
@Controller
@RequestMapping("/board/flow")
class FlowController {

	private final Flows flows;

	private final People people;

	FlowController(Flows flows, People people) {
		this.flows = flows;
		this.people = people;
	}

	@GetMapping
	String page(Slice.Asked asked, @SignedIn Person me, Model model, HttpServletResponse response) {
		FlowAddress address = new FlowAddress(asked);
		try {
			model.addAttribute("flow", this.flows.of(asked, me));
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() != Refusal.Cause.UNACCEPTABLE) {
				throw refusal;
			}
			Problems problems = new Problems();
			problems.add(refusal);
			response.setStatus(problems.status().value());
			model.addAttribute("problems", problems);
			address = new FlowAddress(
					new Slice.Asked(asked.kind(), asked.document(), asked.person(), asked.desk(), null, null, null));
			model.addAttribute("flow", this.flows.of(address.asked(), me));
		}
		model.addAttribute("address", address);
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("desks", this.flows.desks(me));
		model.addAttribute("documents", this.flows.documents(asked.document(), me));
		model.addAttribute("people", this.people.all());
		return "flow";
	}

	@GetMapping(path = "/figures.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Flow json(Slice.Asked asked, @SignedIn Person me) {
		return this.flows.of(asked, me);
	}

	@GetMapping("/{table}.csv")
	ResponseEntity<String> csv(@PathVariable String table, Slice.Asked asked, @SignedIn Person me) {
		FlowTable which = FlowTable.named(table);
		ContentDisposition saved = ContentDisposition.attachment()
			.filename(which.fileName() + ".csv", StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Csv.MEDIA_TYPE))
			.header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
			.body(this.flows.csv(which, asked, me));
	}

}
