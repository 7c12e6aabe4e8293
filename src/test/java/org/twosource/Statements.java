package org.twosource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes the SQL statements that this thread has sent, and how often the database had to
 * keep what it wrote.
 */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener, MethodExecutionListener {

	private static final Pattern WRITING = Pattern.compile("\\b(?:insert|update|delete|merge|truncate)\\b",
			Pattern.CASE_INSENSITIVE);

	private final ThreadLocal<Noted> noting = new ThreadLocal<>();

	/** What was sent, and how many commits there were of transactions that wrote. */
	public static final class Noted {

		private final List<String> sent = new ArrayList<>();

		private int commits;

		private boolean written;

		/** The statements, in order. */
		public List<String> sent() {
			return this.sent;
		}

		/** How often the database had to wait for its disk. */
		public int commits() {
			return this.commits;
		}

	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource database) ? of(database) : bean;
	}

	/** The same database, with what is sent there noted. */
	public DataSource of(DataSource database) {
		return ProxyDataSourceBuilder.create(database).listener(this).methodListener(this).build();
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		Noted noted = this.noting.get();
		if (noted != null) {
			queries.forEach((query) -> noted.sent.add(query.getQuery()));
			// Holding a row is written down, too.
			if (queries.stream().anyMatch((query) -> WRITING.matcher(query.getQuery()).find())) {
				wrote(noted, execution);
			}
		}
	}

	private static void wrote(Noted noted, ExecutionInfo execution) {
		try {
			if (execution.getStatement().getConnection().getAutoCommit()) {
				noted.commits++;
			}
			else {
				noted.written = true;
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// Only what was sent counts.
	}

	@Override
	public void beforeMethod(MethodExecutionContext context) {
		// What was done counts.
	}

	@Override
	public void afterMethod(MethodExecutionContext context) {
		Noted noted = this.noting.get();
		if (noted != null && context.getTarget() instanceof Connection) {
			String method = context.getMethod().getName();
			if (method.equals("commit") && noted.written) {
				noted.commits++;
			}
			if (method.equals("commit") || method.equals("rollback")) {
				noted.written = false;
			}
		}
	}

	/** What is sent while something is done. */
	public List<String> during(Runnable something) {
		return noted(something).sent();
	}

	/** What is sent while something is done, and how often it is committed. */
	public Noted noted(Runnable something) {
		Noted noted = new Noted();
		this.noting.set(noted);
		try {
			something.run();
		}
		finally {
			this.noting.remove();
		}
		return noted;
	}

}
