package org.twosource.verification;

import java.util.Date;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the diagram that looks after tasks asks for; its expressions reach public types
 * only.
 */
@Component
public class TaskCare implements ProcessPart {

	private final ObjectProvider<NeglectRound> round;

	private final ObjectProvider<HolderCare> holders;

	private final ObjectProvider<OwnerCare> owners;

	private final CareBook book;

	/**
	 * Readies it.
	 * @param round asks the engine, which is not there before its parts are
	 * @param holders likewise
	 * @param owners likewise
	 */
	TaskCare(ObjectProvider<NeglectRound> round, ObjectProvider<HolderCare> holders, ObjectProvider<OwnerCare> owners,
			CareBook book) {
		this.round = round;
		this.holders = holders;
		this.owners = owners;
		this.book = book;
	}

	/** Takes neglected tasks into care. */
	public void look(DelegateExecution execution) {
		this.round.getObject().look();
	}

	/** Finds out whether the holder can be asked, and until when they may answer. */
	public void beginToWait(DelegateExecution execution) {
		HolderCare care = this.holders.getObject();
		HolderCare.Holder holder = care.holder(task(execution));
		execution.setVariable("holder", holder.name());
		if (holder != HolderCare.Holder.NONE) {
			execution.setVariable("answerBy", Date.from(care.answerBy(task(execution))));
		}
	}

	/** Asks the holder. */
	public void ask(DelegateExecution execution) {
		this.holders.getObject().ask(task(execution));
	}

	/** Whether the task moved since, or may lie. */
	public boolean isTouched(DelegateExecution execution) {
		return this.holders.getObject().isTouched(task(execution));
	}

	/** Takes the task back. */
	public void returnToPool(DelegateExecution execution) {
		this.holders.getObject().returnToPool(task(execution));
	}

	/** Looks for somebody to give the task to. */
	public void findOwner(DelegateExecution execution) {
		OwnerCare.Search search = this.owners.getObject().search(task(execution));
		execution.setVariable("found", search.found().name());
		execution.setVariable("owner", search.owner());
	}

	/** Gives the task to whoever was found. */
	public void give(DelegateExecution execution) {
		this.owners.getObject().give(task(execution), (String) execution.getVariable("owner"));
	}

	/** Tells managers that nobody may do the task. */
	public void tell(DelegateExecution execution) {
		this.owners.getObject().tell(task(execution));
	}

	/** Notes what came of it. */
	public void settle(DelegateExecution execution, String outcome) {
		this.book.end(task(execution), CareBook.Outcome.valueOf(outcome));
	}

	private static UUID task(DelegateExecution execution) {
		return UUID.fromString(execution.getProcessBusinessKey());
	}

}
