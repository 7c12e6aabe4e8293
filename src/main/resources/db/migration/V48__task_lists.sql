-- Whose hands a claim went through, and its desks, as copies on its tasks that the database keeps true, like the harm:
-- lists of open tasks are then read from the open tasks alone, never from claims or from all that somebody ever did.
alter table task add column desks uuid[] not null default '{00000000-0000-0000-0000-000000000000}';
-- Who accepted the claim, or collected, corroborated or signed on it; of open tasks only.
alter table task add column hands text[] not null default '{}';
alter table task add column hand_count int not null default 0;

create or replace function task_takes_harm() returns trigger language plpgsql as $$
begin
    select c.harm, c.priority, c.desks,
        array(select c.accepted_by union select p.username from participation p where p.claim_id = c.id)
    into new.harm, new.priority, new.desks, new.hands from claim c where c.id = new.claim_id;
    new.hand_count = cardinality(new.hands);
    return new;
end $$;

create function desks_reach_tasks() returns trigger language plpgsql as $$
begin
    update task set desks = new.desks where claim_id = new.id;
    return null;
end $$;
create trigger desks_reach_tasks after update of desks on claim
    for each row when (old.desks <> new.desks) execute function desks_reach_tasks();

create function participation_reaches_tasks() returns trigger language plpgsql as $$
begin
    update task set hands = hands || new.username, hand_count = hand_count + 1
    where claim_id = new.claim_id and completed_at is null and cancelled_at is null and not hands @> array[new.username];
    return null;
end $$;
create trigger participation_reaches_tasks after insert on participation
    for each row execute function participation_reaches_tasks();

create function task_leaves_hands() returns trigger language plpgsql as $$
begin
    new.hands = '{}';
    new.hand_count = 0;
    return new;
end $$;
create trigger task_leaves_hands before update of completed_at, cancelled_at on task
    for each row when (new.completed_at is not null or new.cancelled_at is not null) execute function task_leaves_hands();

-- Who is erased has nothing more to do.
create function person_leaves_tasks() returns trigger language plpgsql as $$
begin
    update task set hands = array_remove(hands, old.username), hand_count = hand_count - 1
    where completed_at is null and cancelled_at is null and hands @> array[old.username];
    return null;
end $$;
create trigger person_leaves_tasks after delete on person for each row execute function person_leaves_tasks();

update task t set desks = c.desks from claim c
where c.id = t.claim_id and c.desks <> '{00000000-0000-0000-0000-000000000000}';
update task t set hands = array(
    select c.accepted_by from claim c where c.id = t.claim_id
    union select p.username from participation p where p.claim_id = t.claim_id)
where completed_at is null and cancelled_at is null;
update task set hand_count = cardinality(hands) where completed_at is null and cancelled_at is null;

-- Lists of open tasks are narrowed and counted in the index alone.
drop index task_open;
create index task_open on task (priority_rank, due_day, harm_rank, due_at, id)
    include (kind, stage, step, assignee, claim_id, created_at, desks, hand_count)
    where completed_at is null and cancelled_at is null;
create index task_hands_open on task using gin (hands) with (fastupdate = off)
    where completed_at is null and cancelled_at is null;
drop index task_completed;
create index task_completed on task (completed_at) include (kind, step, completed_by, in_hand, desks)
    where completed_at is not null;
drop index task_unheld_high_harm;
create index task_unheld_high_harm_open on task (claim_id) include (stage, desks)
    where completed_at is null and cancelled_at is null and assignee is null and harm = 'HIGH';
create index challenge_own on challenge (challenged_by) include (claim_id) where outcome is null;
