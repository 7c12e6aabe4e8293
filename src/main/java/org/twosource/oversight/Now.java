package org.twosource.oversight;

import java.util.List;

import org.twosource.Page;
import org.twosource.verification.Incident;

/**
 * What a manager has to know in the morning. Each list has the most urgent first, and
 * says how many there are in all.
 *
 * @param stages every stage, in the order claims pass them
 * @param incidents automatic steps that failed, oldest first, a hundred at the most
 * @param lists the claims to look at
 */
public record Now(List<Overview.StageCount> stages, Page<Incident> incidents, Lists lists) {

	/**
	 * The claims to look at.
	 *
	 * @param overdue those whose time has run out, those due first on top
	 * @param dueToday those that fall due before this day in UTC is over
	 * @param unheldHighHarm those that could do much harm and that nobody holds
	 * @param waiting those that wait for somebody outside, those expected first on top
	 * @param paused those that a manager paused, those paused first on top
	 * @param oldest open ones, those accepted first on top
	 * @param longest open ones, those that have stood longest at their stage on top
	 */
	public record Lists(Page<StandingClaim> overdue, Page<StandingClaim> dueToday, Page<StandingClaim> unheldHighHarm,
			Page<StandingClaim> waiting, Page<StandingClaim> paused, Page<StandingClaim> oldest,
			Page<StandingClaim> longest) {

	}

}
