package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Brings a few running processes to the version in force, or tries to. Each is moved in a
 * transaction of its own; one that cannot be stays where it is, with the reason.
 */
@Component
class MigrateProcesses implements JavaDelegate, ProcessPart {

	private final ObjectProvider<Migrations> migrations;

	/**
	 * Readies it.
	 * @param migrations ask the engine, which is not there before its parts are
	 */
	MigrateProcesses(ObjectProvider<Migrations> migrations) {
		this.migrations = migrations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID id = UUID.fromString((String) execution.getVariable("migration"));
		execution.setVariable("moreProcesses", this.migrations.getObject().moveAFew(id));
	}

}
