package org.twosource;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The journeys through a real browser, one after the other. The build begins with it and
 * runs all other tests beside it, among them the {@link ManagersJourneysTest managers'
 * journeys}, so that both processes have as much to do.
 */
@Suite
@SelectPackages("org.twosource.journey")
@IncludeClassNamePatterns(".*Test")
@ExcludeClassNamePatterns(ManagersJourneysTest.CLASSES)
class AllJourneysTest {

}
