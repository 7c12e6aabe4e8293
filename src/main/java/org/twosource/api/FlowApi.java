package org.twosource.api;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Csv;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.oversight.Flow;
import org.twosource.oversight.FlowTable;
import org.twosource.oversight.Flows;
import org.twosource.oversight.Slice;

/** How claims flow through the newsroom. */
@RestController
@RequestMapping("/api/oversight/flow")
class FlowApi {

	private final Flows flows;

	FlowApi(Flows flows) {
		this.flows = flows;
	}

	@GetMapping
	Flow flow(Slice.Asked asked, @SignedIn Person person) {
		return this.flows.of(asked, person);
	}

	@GetMapping(path = "/{table}.csv")
	ResponseEntity<String> csv(@PathVariable String table, Slice.Asked asked, @SignedIn Person person) {
		String text = this.flows.csv(FlowTable.named(table), asked, person);
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(Csv.MEDIA_TYPE)).body(text);
	}

}
