package org.twosource.source;

/** What sort of origin a source is. */
public enum SourceType {

	/** A newspaper, broadcaster or site. */
	OUTLET,
	/** A news agency whose reports others repeat. */
	AGENCY,
	/** A ministry, court, police force, international organisation. */
	OFFICIAL_BODY,
	/** A named person. */
	PERSON,
	/** Someone who was there. */
	WITNESS,
	/** A document, such as a court file. */
	DOCUMENT,
	/** A collection of data. */
	DATASET

}
