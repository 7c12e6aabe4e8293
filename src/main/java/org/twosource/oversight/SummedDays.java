package org.twosource.oversight;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moved on each day that is over, added up once. A claim may still change desks or
 * kind; then the days it moved on are forgotten and added up anew.
 */
@Component
class SummedDays {

	private static final String SUM = """
			with fresh as (
			    insert into summed_day
			    select d::date from generate_series(:from::timestamp, :to::timestamp, interval '1 day') d
			    where (d + interval '25 hours') at time zone 'UTC' < now()
			        and not exists (select from summed_day where day = d::date)
			    returning day)
			insert into day_movement
			""" + Movement
		.each("""
				select day::timestamp at time zone 'UTC' as since, (day::timestamp + interval '1 day') at time zone 'UTC' as until
				from fresh""")
		.replace("and sliced", "");

	private final JdbcClient jdbc;

	SummedDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds up those days that are over for an hour, so that nobody is still at work on
	 * them, and are not added up yet; none while somebody else does so, or changes them.
	 */
	@Transactional
	public void sum(LocalDate from, LocalDate to) {
		boolean alone = this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('summed_day'))")
			.query(Boolean.class)
			.single();
		if (alone) {
			this.jdbc.sql(SUM).param("from", from).param("to", to).update();
		}
	}

}
