package org.twosource.custody;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.publication.Newsroom;
import tools.jackson.databind.json.JsonMapper;

/** Makes evidence packages. */
@Component
public class Packages {

	private final CaseFiles caseFiles;

	private final DossierPages pages;

	private final ExportRecord record;

	private final Newsroom newsroom;

	private final JsonMapper json;

	Packages(CaseFiles caseFiles, DossierPages pages, ExportRecord record, Newsroom newsroom, JsonMapper json) {
		this.caseFiles = caseFiles;
		this.pages = pages;
		this.record = record;
		this.newsroom = newsroom;
		this.json = json;
	}

	/**
	 * The evidence on a claim as it stands now, ready to leave. That it leaves, and that
	 * each of its files is opened, is recorded before this returns.
	 * @param confidential whether confidential items go along, which only an editor may
	 * ask for, and which holds for those the editor may see
	 * @throws Refusal when the person may not, or there is no such claim
	 */
	public EvidencePackage of(UUID claimId, boolean confidential, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR, Role.MANAGER)) {
			throw Refusal.forbidden("package.mayTake");
		}
		if (confidential && !by.is(Role.EDITOR)) {
			throw Refusal.forbidden("package.confidential").with("field", "confidential");
		}
		CaseFile file = this.caseFiles.of(claimId, confidential, by);
		Map<String, String> texts = Map.of("dossier.html", this.pages.dossier(file), "dossier.json",
				written(DossierJson.of(file)), "prov.json",
				written(ProvTrail.of(file, this.newsroom.name(), this.newsroom.url())));
		return new EvidencePackage(file, this.newsroom.name(), this.pages.readMe(file), texts, this.record.begun(file),
				this.record);
	}

	private String written(Map<String, Object> value) {
		return this.json.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
	}

}
