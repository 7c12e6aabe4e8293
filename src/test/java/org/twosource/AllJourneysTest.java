package org.twosource;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Every journey through a real browser, one after the other: two browsers at once would
 * slow each other down. The build begins with it and runs all other tests beside it.
 */
@Suite
@SelectPackages("org.twosource.journey")
@IncludeClassNamePatterns(".*Test")
class AllJourneysTest {

}
