package org.twosource.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.live.Change;

/**
 * Finds out for some claims what a draft would change for them: the open ones first, then
 * those decided in the last quarter. A draft of a diagram is tried on what runs. How far
 * it came is kept with the process.
 */
@Component
class ReplayOnClaims implements JavaDelegate, ProcessPart {

	private static final int A_HUNDRED = 100;

	private static final String OPEN = "OPEN";

	private static final String DECIDED = "DECIDED";

	private final Replays replays;

	private final TableReplay tables;

	private final ObjectProvider<ForcedDeployments> deployments;

	private final ObjectProvider<RunningProcesses> processes;

	private final RuleBundle bundle;

	private final ApplicationEventPublisher events;

	ReplayOnClaims(Replays replays, TableReplay tables, ObjectProvider<ForcedDeployments> deployments,
			ObjectProvider<RunningProcesses> processes, RuleBundle bundle, ApplicationEventPublisher events) {
		this.replays = replays;
		this.tables = tables;
		this.deployments = deployments;
		this.processes = processes;
		this.bundle = bundle;
		this.events = events;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID id = UUID.fromString(execution.getProcessBusinessKey());
		Replays.Draft draft = this.replays.draft(id);
		String cameTo = (String) execution.getVariable("cameTo");
		String next = next(draft, cameTo);
		execution.setVariable("cameTo", next);
		execution.setVariable("moreClaims", next != null);
		if (next == null) {
			this.replays.ready(id);
		}
		this.events.publishEvent(new Change(id));
	}

	private @Nullable String next(Replays.Draft draft, @Nullable String cameTo) {
		if (draft.file().equals(TableShape.PATIENCE.file())) {
			// It asks about tasks and changes nothing about claims.
			return null;
		}
		return draft.file().endsWith(".dmn") ? claims(draft, cameTo) : running(draft, cameTo);
	}

	private @Nullable String claims(Replays.Draft draft, @Nullable String cameTo) {
		boolean weighed = draft.file().equals(TableShape.SUFFICIENCY.file());
		if (cameTo == null) {
			this.replays.total(draft.id(), this.replays.open(null, weighed, Integer.MAX_VALUE).size()
					+ this.replays.decided(draft, null, Integer.MAX_VALUE).size());
		}
		boolean open = cameTo == null || cameTo.startsWith(OPEN);
		UUID after = (cameTo == null || cameTo.endsWith(":")) ? null
				: UUID.fromString(cameTo.substring(cameTo.indexOf(':') + 1));
		List<UUID> claims = open ? this.replays.open(after, weighed, A_HUNDRED)
				: this.replays.decided(draft, after, A_HUNDRED);
		String population = open ? OPEN : DECIDED;
		this.replays.keep(draft.id(), population,
				weighed ? this.tables.lacks(draft.content(), claims) : this.tables.needs(draft.content(), claims));
		if (claims.size() == A_HUNDRED) {
			return population + ":" + claims.get(A_HUNDRED - 1);
		}
		return open ? DECIDED + ":" : null;
	}

	private @Nullable String running(Replays.Draft draft, @Nullable String cameTo) {
		String key = draft.file().substring(0, draft.file().lastIndexOf('.'));
		RunningProcesses running = this.processes.getObject();
		if (cameTo == null) {
			this.replays.total(draft.id(), running.countNotUnder(key, ""));
		}
		List<RunningProcesses.Running> some = running.notUnder(key, "", cameTo, A_HUNDRED);
		List<Replays.Result> results = new ArrayList<>();
		var files = this.bundle.inForce();
		files.put(draft.file(), draft.content());
		this.deployments.getObject().tried(files, (deployed) -> {
			String target = deployed.getDeployedProcessDefinitions()
				.stream()
				.filter((definition) -> definition.getKey().equals(key))
				.map(ProcessDefinition::getId)
				.findFirst()
				.orElseThrow();
			RunningProcesses.Ways ways = running.new Ways(target);
			some.forEach((one) -> {
				List<String> obstacles = ways.bring(one);
				results.add(new Replays.Result(one.subject(), obstacles.isEmpty() ? "MOVES" : "STAYS", obstacles));
			});
		});
		this.replays.keep(draft.id(), OPEN, results);
		return (some.size() == A_HUNDRED) ? some.get(A_HUNDRED - 1).id() : null;
	}

}
