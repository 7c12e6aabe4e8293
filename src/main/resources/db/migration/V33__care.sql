-- Days on which somebody is not there; nobody gives them anything by itself then.
create table absence (
    id           uuid primary key,
    username     text not null references person,
    absent_from  date not null,
    absent_until date not null,
    noted_by     text not null references person,
    noted_at     timestamptz not null,
    check (absent_from <= absent_until)
);
create index on absence (username, absent_until);

-- Tasks that were looked after because nobody moved them, and what came of it. A task is in care once at a time.
create table task_care (
    id        bigint generated always as identity primary key,
    task_id   uuid not null references task,
    way       text not null check (way in ('UNTOUCHED', 'UNTAKEN')),
    holder    text references person,
    begun_at  timestamptz not null,
    asked     boolean not null default false,
    answer_by timestamptz,
    ended_at  timestamptz,
    outcome   text check (outcome in ('ANSWERED', 'TOUCHED', 'RETURNED', 'LET_GO', 'GIVEN', 'TOLD', 'LEFT')),
    check ((way = 'UNTOUCHED') = (holder is not null)),
    check (begun_at <= ended_at),
    check ((ended_at is null) = (outcome is null))
);
create unique index task_care_open on task_care (task_id) where ended_at is null;
create index on task_care (task_id, ended_at);

-- Since when nobody has done anything: since the holder's last act on the claim, since they took the task, or since
-- the claim last waited for something.
create function untouched_since(claim uuid, holder text, taken timestamptz) returns timestamptz language sql stable as $$
    select greatest(taken, (select max(at) from audit_record where subject = claim and actor = holder),
        (select max(ended_at) from claim_wait where claim_id = claim))
$$;

create index on task_holding (username, held_from);

-- How long a task was in the hands of who completed it, in milliseconds; null where nobody took it before.
create function in_hand(task uuid, who text, up_to timestamptz) returns bigint language sql stable as $$
    select round(sum(extract(epoch from coalesce(held_until, greatest(up_to, held_from)) - held_from)) * 1000)::bigint
    from task_holding h where h.task_id = task and h.username = who
        and h.claim_id = (select claim_id from task t where t.id = in_hand.task)
$$;
alter table task add column in_hand bigint;
update task set in_hand = in_hand(id, completed_by, completed_at) where completed_at is not null;
drop index task_completed;
create index task_completed on task (completed_at) include (kind, step, completed_by, in_hand) where completed_at is not null;

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('ADDRESSED', 'ANSWERED', 'RETURNED', 'GIVEN',
    'FALLS_SHORT', 'NOT_DELIVERED', 'DOCUMENT_CORRECTED', 'RELIED_ON_CORRECTED', 'ESCALATED', 'SETTLED', 'STILL_WORKING',
    'BACK_IN_POOL', 'NOBODY_MAY'));
-- Not only who is given a task is told of one.
alter table notice drop constraint if exists notice_check2;
alter table notice add constraint notice_of_task check (
    task_id is not null or kind not in ('GIVEN', 'STILL_WORKING', 'BACK_IN_POOL', 'NOBODY_MAY'));
