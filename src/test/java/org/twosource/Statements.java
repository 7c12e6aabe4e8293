package org.twosource;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Notes the SQL statements that this thread has sent. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements implements BeanPostProcessor, QueryExecutionListener {

	private final ThreadLocal<List<String>> sent = ThreadLocal.withInitial(ArrayList::new);

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource database) ? ProxyDataSourceBuilder.create(database).listener(this).build()
				: bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.forEach((query) -> this.sent.get().add(query.getQuery()));
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// Only what was sent counts.
	}

	/** What is sent while something is done. */
	public List<String> during(Runnable something) {
		this.sent.get().clear();
		something.run();
		return List.copyOf(this.sent.get());
	}

}
