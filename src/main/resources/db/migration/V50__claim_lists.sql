-- Lists of claims are narrowed and counted in an index alone, in their order, and only what is shown of them is looked up.
drop index claim_due;
create index claim_due on claim (due_at, number desc) include (id, stage, kind, harm, overdue, desks);
drop index claim_stage_due_at_idx;
create index claim_stage_due on claim (stage, due_at, number desc) include (id, kind, harm, overdue, desks);
create index claim_kind_due on claim (kind, due_at, number desc) include (id, stage, harm, overdue, desks);
create index claim_harm_due on claim (harm, due_at, number desc) include (id, stage, kind, overdue, desks);
create index claim_desks on claim using gin (desks) with (fastupdate = off);
drop index claim_accepted;
create index claim_accepted on claim (accepted_at, number) include (id, stage, kind, harm, overdue, desks);
drop index claim_stage_since;
create index claim_stage_since on claim (stage, stage_since, number) include (id, kind, harm, overdue, desks);
create index claim_since on claim (stage_since, number) include (id, kind, harm, overdue, desks);

-- How often editors returned a claim is counted as they do.
alter table claim add column returned int not null default 0;
create function count_return() returns trigger language plpgsql as $$
begin
    update claim set returned = returned + 1 where id = new.claim_id;
    return null;
end $$;
create trigger return_is_counted after insert on decision
    for each row when (new.answer = 'RETURN') execute function count_return();
update claim c set returned = d.times
from (select claim_id, count(*) as times from decision where answer = 'RETURN' group by claim_id) d
where c.id = d.claim_id;
create index claim_returned_open on claim (returned desc, number) include (desks)
    where returned >= 3 and stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');

-- What was settled when, and how long it had taken, is read from the index alone; and the planner knows that there are
-- far fewer days than stays.
drop index stage_stay_closed;
create index stage_stay_closed on stage_stay (entered_at, id)
    include (stage, came_from, first_time, accepted_at, claim_id, kind, desks) where stage in ('PUBLISHED', 'SPIKED', 'WITHDRAWN');
create statistics stage_stay_entered_days on ((entered_at at time zone 'UTC')::date) from stage_stay;
create statistics stage_stay_left_days on ((left_at at time zone 'UTC')::date) from stage_stay;
analyze stage_stay;

-- What stands elsewhere than at people's tasks, and what is to be done by now, is little of all that runs.
create index execution_elsewhere_open on camunda.act_ru_execution (proc_inst_id_)
    where is_active_ and act_id_ is not null and act_id_ not in ('CollectEvidence', 'Corroborate', 'RecordReply',
        'RequestComment', 'ReviewChallenge', 'SettleDisagreement', 'SignOff');
create index job_due on camunda.act_ru_job (duedate_);

-- What a manager should look at first, likewise.
drop index claim_open;
create index claim_open on claim (stage_since, number) include (id, stage, kind, harm, overdue, desks)
    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');
drop index claim_open_accepted;
create index claim_open_accepted on claim (accepted_at, number) include (id, stage, kind, harm, overdue, desks)
    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');
drop index claim_overdue;
create index claim_overdue on claim (due_at, number) include (id, stage, desks) where overdue;
drop index claim_falls_due;
create index claim_falls_due_open on claim (due_at, number) include (id, desks)
    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and not overdue and not waiting;
drop index claim_waiting;
create index claim_waiting_open on claim (due_at, number) include (id, desks)
    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and waiting;
