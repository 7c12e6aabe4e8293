package org.twosource;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Notes the SQL statements that this thread has sent. */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener {

	private final ThreadLocal<List<String>> noting = new ThreadLocal<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource database) ? ProxyDataSourceBuilder.create(database).listener(this).build()
				: bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		List<String> sent = this.noting.get();
		if (sent != null) {
			queries.forEach((query) -> sent.add(query.getQuery()));
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// Only what was sent counts.
	}

	/** What is sent while something is done. */
	public List<String> during(Runnable something) {
		List<String> sent = new ArrayList<>();
		this.noting.set(sent);
		try {
			something.run();
		}
		finally {
			this.noting.remove();
		}
		return sent;
	}

}
