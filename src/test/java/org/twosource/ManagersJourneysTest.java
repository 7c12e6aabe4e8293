package org.twosource;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What managers do in a real browser, one journey after the other. */
@Suite
@SelectPackages("org.twosource.journey")
@IncludeClassNamePatterns(ManagersJourneysTest.CLASSES)
class ManagersJourneysTest {

	static final String CLASSES = ".*\\.(Flow|Progress|Staff|Steering)Test";

}
