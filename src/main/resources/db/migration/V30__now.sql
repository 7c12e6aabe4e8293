-- What a manager looks at first: the claims that are open, and what they wait for.

create index claim_open on claim (stage_since) where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');
create index claim_open_accepted on claim (accepted_at) where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');
create index claim_overdue on claim (due_at) where overdue;
-- How many stand at each stage is read from here alone, however many were published in the years before.
create index claim_standing on claim (stage, desks) include (overdue, stale_since, stage_since);
create index claim_accepted on claim (accepted_at);
create index decision_return on decision (decided_at) where answer = 'RETURN';
create index task_completed on task (completed_at) where completed_at is not null;

-- An open claim is paused, or waits for somebody outside, or its clock runs and it falls due. Nobody holds it when it has
-- tasks, none of them in anybody's hands, and there is something to do.
create view open_claim as
select c.id, c.number, c.stage, c.stage_since, c.harm, c.desks, c.accepted_at, c.due_at, c.overdue,
    paused.began_at as paused_since, paused.claim_id is not null as paused,
    c.waiting and paused.claim_id is null as waiting,
    case when not c.overdue and not c.waiting and paused.claim_id is null then c.due_at end as falls_due,
    not c.waiting and paused.claim_id is null
        and exists (select from task t where t.claim_id = c.id and t.completed_at is null and t.cancelled_at is null)
        and not exists (select from task t where t.claim_id = c.id and t.completed_at is null and t.cancelled_at is null
            and t.assignee is not null) as unheld
from claim c
left join claim_wait paused on paused.claim_id = c.id and paused.ended_at is null and paused.kind = 'PAUSED'
where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');
