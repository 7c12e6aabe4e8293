-- Desks: people and documents belong to them, and claims to those of the documents that make them.
create table desk (
    id         uuid primary key,
    name       text not null check (char_length(name) between 1 and 100),
    created_by text not null references person,
    created_at timestamptz not null
);
create unique index desk_name on desk (lower(name));

create table desk_person (
    desk_id  uuid not null references desk,
    username text not null references person,
    primary key (desk_id, username)
);
create index on desk_person (username);

-- A document of no desk is everybody's.
alter table document add column desk_id uuid references desk;
create index on document (desk_id) where desk_id is not null;

-- The desks of the documents that make a claim; the nil UUID stands for everybody, also where no document makes it.
alter table claim add column desks uuid[] not null default '{00000000-0000-0000-0000-000000000000}';

create function desks_of(claim uuid) returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000')),
        '{00000000-0000-0000-0000-000000000000}')
    from mention m join document d on d.id = m.document_id
    where m.claim_id = desks_of.claim
$$;

create function keep_desks_of_mention() returns trigger language plpgsql as $$
begin
    update claim set desks = desks_of(id)
    where id = any(case tg_op when 'INSERT' then array[new.claim_id] when 'DELETE' then array[old.claim_id]
            else array[old.claim_id, new.claim_id] end)
        and desks <> desks_of(id);
    return null;
end $$;
create trigger mention_keeps_desks after insert or update of claim_id, document_id or delete on mention
    for each row execute function keep_desks_of_mention();

create function keep_desks_of_document() returns trigger language plpgsql as $$
begin
    update claim set desks = desks_of(id) where id in (select claim_id from mention where document_id = new.id);
    return null;
end $$;
create trigger document_keeps_desks after update of desk_id on document
    for each row when (old.desk_id is distinct from new.desk_id) execute function keep_desks_of_document();

-- Who held a task, and until when.
create table task_holding (
    id         bigint generated always as identity primary key,
    task_id    uuid not null references task,
    claim_id   uuid not null references claim,
    username   text not null references person,
    held_from  timestamptz not null,
    held_until timestamptz,
    check (held_from <= held_until)
);
create unique index task_holding_open on task_holding (task_id) where held_until is null;
create index on task_holding (claim_id, held_from);
create index on task_holding (username, held_until);

-- When a claim waited for somebody outside, or was paused, with its clock standing still.
create table claim_wait (
    id          bigint generated always as identity primary key,
    claim_id    uuid not null references claim,
    kind        text not null check (kind in ('OUTSIDE', 'PAUSED')),
    reason      text,
    paused_by   text references person,
    began_at    timestamptz not null,
    expected_at timestamptz,
    ended_at    timestamptz,
    check (began_at <= ended_at),
    check ((kind = 'PAUSED') = (reason is not null and paused_by is not null))
);
create unique index claim_wait_open on claim_wait (claim_id) where ended_at is null;
create index on claim_wait (claim_id, began_at);

-- Each stay of a claim at a stage; once it left, with how the time there was spent, in milliseconds: waiting for
-- somebody to take a task, in somebody's hands, waiting for somebody outside, paused, and with no task open.
create table stage_stay (
    id         bigint generated always as identity primary key,
    claim_id   uuid not null references claim,
    stage      text not null check (stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF', 'PUBLISHED', 'SPIKED', 'WITHDRAWN')),
    came_from  text,
    entered_at timestamptz not null,
    left_at    timestamptz,
    left_for   text,
    overdue_at timestamptz,
    untaken    bigint,
    in_hand    bigint,
    outside    bigint,
    paused     bigint,
    automatic  bigint,
    check (entered_at <= left_at),
    check ((left_at is null) = (left_for is null)),
    check ((left_at is null) = (untaken is null))
);
create unique index stage_stay_open on stage_stay (claim_id) where left_at is null;
create index on stage_stay (claim_id, entered_at);
create index on stage_stay (entered_at);
create index on stage_stay (left_at) where left_at is not null;

create function milliseconds(spans tstzmultirange) returns bigint language sql immutable as $$
    select coalesce(round(sum(extract(epoch from upper(span) - lower(span)) * 1000)), 0)::bigint from unnest(spans) span
$$;

-- How a claim's time between two instants was spent. Nothing counts twice: what waits outside or is paused is in
-- nobody's hands, and what somebody has in hand waits for nobody.
create function time_spent(claim uuid, since timestamptz, up_to timestamptz)
    returns table (untaken bigint, in_hand bigint, outside bigint, paused bigint, automatic bigint)
    language sql stable as $$
    with whole as (select tstzmultirange(tstzrange(since, up_to)) as span),
    waits as (
        select coalesce(range_agg(tstzrange(began_at, coalesce(ended_at, up_to))) filter (where kind = 'OUTSIDE'), '{}') * whole.span as outside,
            coalesce(range_agg(tstzrange(began_at, coalesce(ended_at, up_to))) filter (where kind = 'PAUSED'), '{}') * whole.span as paused
        from whole left join claim_wait on claim_id = claim and began_at < up_to and coalesce(ended_at, up_to) > since
        group by whole.span),
    still as (select outside, paused - outside as paused, outside + paused as either from waits),
    held as (
        select coalesce(range_agg(tstzrange(held_from, coalesce(held_until, up_to))), '{}') as span
        from task_holding where claim_id = claim and held_from < up_to and coalesce(held_until, up_to) > since),
    due as (
        select coalesce(range_agg(tstzrange(created_at, coalesce(completed_at, cancelled_at, up_to))), '{}') as span
        from task where claim_id = claim and created_at < up_to and coalesce(completed_at, cancelled_at, up_to) > since),
    parts as (
        select whole.span as whole, still.*, held.span * whole.span - still.either as in_hand,
            due.span * whole.span - still.either - held.span as untaken
        from whole, still, held, due)
    select milliseconds(untaken), milliseconds(in_hand), milliseconds(outside), milliseconds(paused),
        milliseconds(whole - either - in_hand - untaken)
    from parts
$$;

-- What is known of the time before: stays from the record, holdings from the tasks as they are.
insert into task_holding (task_id, claim_id, username, held_from, held_until)
select id, claim_id, assignee, coalesce(taken_at, completed_at, created_at), coalesce(completed_at, cancelled_at)
from task where assignee is not null and coalesce(taken_at, completed_at, created_at) <= coalesce(completed_at, cancelled_at, 'infinity');

insert into claim_wait (claim_id, kind, began_at, ended_at)
select subject, 'OUTSIDE', at, (select min(later.at) from audit_record later
    where later.subject = a.subject and later.act = 'stage entered' and later.seq > a.seq)
from audit_record a where act = 'waiting for a reply';

with entered as (
    select c.id as claim_id, 'COLLECTION' as stage, c.accepted_at as at, 0 as seq from claim c
    union all
    select subject, details ->> 'to', at, seq from audit_record
    where act = 'stage entered' and details ->> 'to' is distinct from details ->> 'from'
        and exists (select from claim where id = subject)),
stays as (
    select claim_id, stage, at, lag(stage) over places as came_from, lead(at) over places as left_at,
        lead(stage) over places as left_for
    from entered window places as (partition by claim_id order by seq))
insert into stage_stay (claim_id, stage, came_from, entered_at, left_at, left_for, untaken, in_hand, outside, paused, automatic)
select s.claim_id, s.stage, s.came_from, s.at, s.left_at, s.left_for, t.*
from stays s left join lateral (select * from time_spent(s.claim_id, s.at, s.left_at) where s.left_at is not null) t on true;
