package org.twosource.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** Sets the process engine up on the newsroom's database and transactions. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	/** What all tables and diagrams in force are deployed under, together. */
	static final String DEPLOYMENT = "twosource";

	@Bean
	@DependsOnDatabaseInitialization
	ProcessEngineFactoryBean processEngine(DataSource dataSource, PlatformTransactionManager transactions,
			List<ProcessPart> parts, List<BpmnParseListener> listeners, List<IncidentHandler> incidents,
			List<CommandInterceptor> interceptors, EngineStart start,
			@Value("${twosource.engine.retries:PT2S,PT10S,PT1M}") String retries) {
		SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
		engine.setDataSource(dataSource);
		engine.setTransactionManager(transactions);
		engine.setDatabaseSchemaUpdate("false");
		engine.setDatabaseTablePrefix("camunda.");
		engine.setDatabaseSchema("camunda");
		engine.setDbIdentityUsed(false);
		engine.setCmmnEnabled(false);
		engine.setStandaloneTasksEnabled(false);
		engine.setJavaSerializationFormatEnabled(false);
		engine.setEnableExpressionsInStoredQueries(false);
		engine.setEnableExpressionsInAdhocQueries(false);
		engine.setMetricsEnabled(false);
		engine.setTaskMetricsEnabled(false);
		engine.setIdGenerator(new StrongUuidGenerator());
		// What happened is in our own tables, in the same transaction; the level stays
		// named, so that nodes of earlier versions, which wrote the engine's own, start
		// beside this one.
		engine.setHistory("activity");
		engine.setEnableDefaultDbHistoryEventHandler(false);
		engine.setHistoryRemovalTimeStrategy("none");
		engine.setHistoryCleanupStrategy("endTimeBased");
		engine.setHistoryTimeToLive("P365D");
		engine.setHistoryCleanupBatchWindowStartTime("02:00");
		engine.setHistoryCleanupBatchWindowEndTime("04:00");
		engine.setFailedJobRetryTimeCycle(retries);
		engine.setDmnEngineConfiguration(tables());
		engine.setJobExecutor(new WatchedJobs());
		engine.setJobExecutorActivate(false);
		engine.setJobExecutorDeploymentAware(true);
		engine.setJobExecutorPreferTimerJobs(true);
		engine.setJobExecutorAcquireByDueDate(true);
		engine.setCustomPreBPMNParseListeners(listeners);
		engine.setCustomIncidentHandlers(incidents);
		engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
		engine.setBeans(named(parts));
		engine.setDeploymentName(DEPLOYMENT);
		ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean() {
			@Override
			public ProcessEngine getObject() throws Exception {
				return start.withRules((files) -> {
					engine.setDeploymentResources(named(files));
					return super.getObject();
				});
			}
		};
		factory.setProcessEngineConfiguration(engine);
		return factory;
	}

	@Bean
	RuntimeService runtimeService(ProcessEngine engine) {
		return engine.getRuntimeService();
	}

	@Bean
	TaskService taskService(ProcessEngine engine) {
		return engine.getTaskService();
	}

	@Bean
	RepositoryService repositoryService(ProcessEngine engine) {
		return engine.getRepositoryService();
	}

	@Bean
	ManagementService managementService(ProcessEngine engine) {
		return engine.getManagementService();
	}

	@Bean
	ExternalTaskService externalTaskService(ProcessEngine engine) {
		return engine.getExternalTaskService();
	}

	@Bean
	DecisionService decisionService(ProcessEngine engine) {
		return engine.getDecisionService();
	}

	private static DefaultDmnEngineConfiguration tables() {
		DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
		tables.setFeelEngineFactory(ReadyFeel::new);
		return tables;
	}

	private static Map<Object, Object> named(List<ProcessPart> parts) {
		Map<Object, Object> beans = new HashMap<>();
		for (ProcessPart part : parts) {
			String name = part.getClass().getSimpleName();
			beans.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), part);
		}
		return beans;
	}

	private static Resource[] named(Map<String, byte[]> files) {
		return files.entrySet()
			.stream()
			.map((file) -> new NamedFile(file.getKey(), file.getValue()))
			.toArray(Resource[]::new);
	}

	/** A file the engine deploys under its own name, wherever it comes from. */
	private static final class NamedFile extends ByteArrayResource {

		private final String name;

		NamedFile(String name, byte[] content) {
			super(content);
			this.name = name;
		}

		/** What the engine takes for the name. */
		@Override
		public String getDescription() {
			return this.name;
		}

		@Override
		public boolean equals(Object other) {
			return super.equals(other) && other instanceof NamedFile file && this.name.equals(file.name);
		}

		@Override
		public int hashCode() {
			return this.name.hashCode();
		}

	}

}
