-- How people steer a claim: how urgent it is, that it is paused and until when, and that somebody called the managers.
alter table claim add column priority text not null default 'NORMAL' check (priority in ('URGENT', 'NORMAL', 'LOW'));
alter table claim add column paused_at timestamptz;
alter table claim add column paused_until timestamptz;
alter table claim add column paused_by text references person;
alter table claim add column pause_reason text;
alter table claim add check (num_nulls(paused_at, paused_until, paused_by, pause_reason) in (0, 4));
alter table claim add check (paused_at < paused_until);
alter table claim add column escalated_at timestamptz;
alter table claim add column escalated_by text references person;
alter table claim add column escalation_reason text;
alter table claim add check (num_nulls(escalated_at, escalated_by, escalation_reason) in (0, 3));
create index claim_escalated on claim (escalated_at) where escalated_at is not null;

-- Tasks are listed by priority, then by the day they are due, by harm and by the instant. The priority is a copy that
-- the database keeps true, like the harm.
alter table task add column priority text not null default 'NORMAL';
alter table task add column priority_rank int generated always as
    (case priority when 'URGENT' then 1 when 'NORMAL' then 2 else 3 end) stored;

create or replace function task_takes_harm() returns trigger language plpgsql as $$
begin
    select harm, priority into new.harm, new.priority from claim where id = new.claim_id;
    return new;
end $$;

create function priority_reaches_tasks() returns trigger language plpgsql as $$
begin
    update task set priority = new.priority where claim_id = new.id;
    return null;
end $$;
create trigger priority_reaches_tasks after update of priority on claim
    for each row when (old.priority is distinct from new.priority) execute function priority_reaches_tasks();

drop index task_open;
drop index task_held;
create index task_open on task (priority_rank, due_day, harm_rank, due_at, id)
    where completed_at is null and cancelled_at is null;
create index task_held on task (assignee, priority_rank, due_day, harm_rank, due_at, id)
    where completed_at is null and cancelled_at is null;

-- People are told that a claim was escalated, and what came of it; whatever else they are told of by now stays.
do $$
declare known text;
begin
    select substring(pg_get_constraintdef(oid) from 'CHECK \((.*)\)$') into known from pg_constraint
    where conrelid = 'notice'::regclass and conname = 'notice_kind_check';
    alter table notice drop constraint notice_kind_check;
    execute format('alter table notice add constraint notice_kind_check check ((%s) or kind in (%L, %L))',
        known, 'ESCALATED', 'SETTLED');
end $$;
