package org.twosource.api;

import org.springframework.context.i18n.LocaleContextHolder;
import org.twosource.extraction.CitationDefect;

/** A citation defect as programs see it, its problem in words. */
record DefectView(int start, int end, String exact, CitationDefect.Type type, String problem) {

	static DefectView of(CitationDefect defect) {
		return new DefectView(defect.start(), defect.end(), defect.exact(), defect.type(),
				defect.problem().in(LocaleContextHolder.getLocale()));
	}

}
