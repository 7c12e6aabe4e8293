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
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** Sets the process engine up on the newsroom's database and transactions. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	@Bean
	@DependsOnDatabaseInitialization
	ProcessEngineFactoryBean processEngine(DataSource dataSource, PlatformTransactionManager transactions,
			List<ProcessPart> parts, List<BpmnParseListener> listeners, List<IncidentHandler> incidents,
			@Value("classpath:bpmn/*") Resource[] diagrams,
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
		engine.setIdGenerator(new StrongUuidGenerator());
		engine.setHistory("activity");
		engine.setHistoryTimeToLive("P365D");
		engine.setHistoryCleanupBatchWindowStartTime("02:00");
		engine.setHistoryCleanupBatchWindowEndTime("04:00");
		engine.setFailedJobRetryTimeCycle(retries);
		engine.setJobExecutorActivate(false);
		engine.setJobExecutorDeploymentAware(true);
		engine.setJobExecutorPreferTimerJobs(true);
		engine.setJobExecutorAcquireByDueDate(true);
		engine.setCustomPreBPMNParseListeners(listeners);
		engine.setCustomIncidentHandlers(incidents);
		engine.setBeans(named(parts));
		engine.setDeploymentName("twosource");
		engine.setDeploymentResources(diagrams);
		ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
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

	private static Map<Object, Object> named(List<ProcessPart> parts) {
		Map<Object, Object> beans = new HashMap<>();
		for (ProcessPart part : parts) {
			String name = part.getClass().getSimpleName();
			beans.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), part);
		}
		return beans;
	}

}
