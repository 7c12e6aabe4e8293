package org.twosource.backup;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.twosource.audit.Audit;
import org.twosource.audit.Seals;
import org.twosource.audit.Verification;
import tools.jackson.databind.json.JsonMapper;

/** The record of acts in a database that no application runs on. */
final class RestoredAudit {

	private RestoredAudit() {
	}

	/** What its verification says. */
	static Verification verify(DataSource database) throws Exception {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yml"))
				.forEach((source) -> context.getEnvironment().getPropertySources().addLast(source));
			context.registerBean(DataSource.class, () -> database);
			context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
			context.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database));
			context.registerBean(Clock.class, Clock::systemUTC);
			context.registerBean(JsonMapper.class, JsonMapper::shared);
			context.scan(Audit.class.getPackageName());
			context.refresh();
			return context.getBean(Seals.class).verify(null);
		}
	}

}
