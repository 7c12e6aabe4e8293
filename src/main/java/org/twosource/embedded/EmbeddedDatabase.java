package org.twosource.embedded;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded server when no other is configured, and stops it after all that use
 * it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoOtherServer.class)
class EmbeddedDatabase {

	@Bean
	@ConditionalOnMissingBean(JdbcConnectionDetails.class)
	EmbeddedServer embeddedServer(@Value("${twosource.embedded.data-dir}") Path folder) {
		return EmbeddedServer.start(folder, Map.of());
	}

	static class NoOtherServer implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

}
