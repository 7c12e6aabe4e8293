-- The collector's own assessment, given before the second checker's. Nobody but its author reads it before a
-- comparison with the second one is kept: whoever reads this table elsewhere has to ask for that first.
create table first_assessment (
    id          uuid primary key,
    claim_id    uuid not null references claim,
    task_id     uuid not null unique references task,
    verdict     text not null check (verdict in ('CONFIRMED', 'PARTLY_CONFIRMED', 'UNVERIFIED', 'DISPUTED', 'FALSE')),
    confidence  text not null check (confidence in ('HIGH', 'MODERATE', 'LOW')),
    rationale   text not null,
    figure      jsonb,
    assessed_by text not null references person,
    assessed_at timestamptz not null,
    constraint first_assessment_figure_order check (
        (figure ->> 'low')::numeric <= (figure ->> 'best')::numeric
        and (figure ->> 'best')::numeric <= (figure ->> 'high')::numeric
        and (figure ->> 'low')::numeric <= (figure ->> 'high')::numeric)
);
create index on first_assessment (claim_id, assessed_at desc);
create trigger first_assessment_is_kept before update or delete or truncate on first_assessment
    for each statement execute function refuse_change();

-- A first and a second assessment laid side by side, once both were in.
create table comparison (
    first_id    uuid primary key references first_assessment,
    second_id   uuid not null unique references assessment,
    differs     text[] not null check (differs <@ array['VERDICT', 'CONFIDENCE', 'FIGURE']),
    agreed      boolean not null check (agreed = not (differs && array['VERDICT', 'FIGURE'])),
    compared_at timestamptz not null
);
create trigger comparison_is_kept before update or delete or truncate on comparison
    for each statement execute function refuse_change();

-- The assessment in which a disagreement was settled.
create table settlement (
    first_id      uuid primary key references comparison,
    assessment_id uuid not null unique references assessment
);
create trigger settlement_is_kept before update or delete or truncate on settlement
    for each statement execute function refuse_change();

-- What the collector wrote to the corroborator.
alter table task add column note text;
update task t set note = r.details ->> 'note'
  from audit_record r
 where r.subject = t.claim_id and r.act = 'evidence collected' and r.details ->> 'taskId' = t.id::text;

-- Tasks are listed by the day they are due, then by harm, then by the instant. The harm is a copy that the
-- database keeps true, so that one index serves the order.
alter table task add column harm text;
update task t set harm = c.harm from claim c where c.id = t.claim_id;
alter table task alter column harm set not null;
alter table task add column due_day date generated always as ((due_at at time zone 'UTC')::date) stored;
alter table task add column harm_rank int generated always as
    (case harm when 'HIGH' then 1 when 'MODERATE' then 2 else 3 end) stored;

create function task_takes_harm() returns trigger language plpgsql as $$
begin
    select harm into new.harm from claim where id = new.claim_id;
    return new;
end $$;
create trigger task_takes_harm before insert on task for each row execute function task_takes_harm();

create function harm_reaches_tasks() returns trigger language plpgsql as $$
begin
    update task set harm = new.harm where claim_id = new.id;
    return null;
end $$;
create trigger harm_reaches_tasks after update of harm on claim
    for each row when (old.harm is distinct from new.harm) execute function harm_reaches_tasks();

drop index task_open;
drop index task_held;
create index task_open on task (due_day, harm_rank, due_at, id) where completed_at is null and cancelled_at is null;
create index task_held on task (assignee, due_day, harm_rank, due_at, id)
    where completed_at is null and cancelled_at is null;
