package org.twosource.desk;

import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a claim asks the database as often for much evidence as for little. */
@NewsroomTest
@Import({ Newsroom.class, Cases.class, DossierStatementsTests.Counting.class })
class DossierStatementsTests {

	private static final AtomicLong statements = new AtomicLong();

	/** Counts the statements of the thread that looks at a page. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Counting {

		@Bean
		static BeanPostProcessor counting() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					if (!(bean instanceof DataSource source)) {
						return bean;
					}
					return ProxyDataSourceBuilder.create(source).afterQuery((execution, queries) -> {
						if (Thread.currentThread().getName().equals("main")) {
							statements.addAndGet(queries.size());
						}
					}).build();
				}
			};
		}

	}

	@Autowired
	private Cases cases;

	@Test
	void aPageWithFiftyItemsTakesAsManyStatementsAsOneWithFive() {
		String few = claim(5);
		String many = claim(50);
		assertThat(statementsFor("/claims/" + many)).isEqualTo(statementsFor("/claims/" + few)).isLessThan(40);
		assertThat(statementsFor("/claims/" + many + "/now")).isEqualTo(statementsFor("/claims/" + few + "/now"));
	}

	private long statementsFor(String path) {
		this.cases.get(path, "checker", "en");
		long before = statements.get();
		this.cases.get(path, "checker", "en");
		long taken = statements.get() - before;
		assertThat(taken).isPositive();
		return taken;
	}

	private String claim(int items) {
		String claim = this.cases.claim("CASUALTY");
		String first = this.cases.evidence(claim, "Agency " + claim, "SUPPORTS", "");
		for (int item = 1; item < items; item++) {
			this.cases.evidence(claim, "Outlet " + item + claim, (item % 3 == 0) ? "REFUTES" : "SUPPORTS",
					(item % 2 == 0) ? ", \"derivesFrom\": {\"evidenceId\": \"%s\"}".formatted(first) : "");
		}
		return claim;
	}

}
