package org.twosource.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.verification.Diagrams;
import org.twosource.verification.Incidents;

/** The manager's figures, of what the manager oversees. */
@Component
public class Oversight {

	private static final int LISTED = 100;

	private final StandingClaims claims;

	private final Traffic traffic;

	private final Incidents incidents;

	private final Diagrams diagrams;

	private final Desks desks;

	private final Clock clock;

	Oversight(StandingClaims claims, Traffic traffic, Incidents incidents, Diagrams diagrams, Desks desks,
			Clock clock) {
		this.claims = claims;
		this.traffic = traffic;
		this.incidents = incidents;
		this.diagrams = diagrams;
		this.desks = desks;
		this.clock = clock;
	}

	/**
	 * Where everything stands now.
	 * @param desk the only desk that is meant, or null for all that the person oversees
	 * @throws Refusal unless the person is a manager, and oversees that desk
	 */
	@Transactional(readOnly = true)
	public Overview now(Person person, @Nullable UUID desk) {
		UUID[] overseen = overseen(person, desk);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		Now.Lists lists = this.claims.lists(overseen, LISTED);
		return new Overview(this.claims.stages(overseen), this.traffic.throughput(today, overseen),
				this.traffic.cycleTime(today, overseen), this.traffic.people(today, overseen),
				this.incidents.open(overseen).items(), lists.overdue().items(), lists.dueToday(),
				lists.unheldHighHarm(), lists.waiting(), lists.paused(), lists.oldest(), lists.longest(),
				this.diagrams.steps(overseen));
	}

	/**
	 * What a manager has to know in the morning.
	 * @param desk the only desk that is meant, or null for all that the person oversees
	 * @param most how many claims of each list at the most
	 * @throws Refusal unless the person is a manager, and oversees that desk
	 */
	@Transactional(readOnly = true)
	public Now morning(Person person, @Nullable UUID desk, int most) {
		UUID[] overseen = overseen(person, desk);
		return new Now(this.claims.stages(overseen), this.incidents.open(overseen), this.claims.lists(overseen, most));
	}

	private UUID @Nullable [] overseen(Person person, @Nullable UUID desk) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("oversight.maySee");
		}
		return this.desks.overseenBy(person, desk);
	}

}
