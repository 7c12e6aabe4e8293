package org.twosource.search;

/** What can be searched for, in the order in which it is shown. */
public enum Section {

	/** Claims, by statement, number and rationale. */
	CLAIMS,
	/** Documents, by title and text. */
	DOCUMENTS,
	/** Evidence, by source, quotation, file name and link. */
	EVIDENCE,
	/** Published findings, by the newest version's statement and rationale. */
	FINDINGS

}
