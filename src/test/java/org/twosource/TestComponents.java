package org.twosource;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * What tests share, for every test, so that all of them run in the same application and
 * it is started once.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(useDefaultFilters = false, includeFilters = @ComponentScan.Filter(TestComponent.class),
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TestComponents {

}
