-- A large newsroom after three years: on top of the archive, enough closed claims for 100,000, and every open one
-- twenty-four times more, with its process. Foreign keys and triggers rest meanwhile: what is written agrees as it is.

set local session_replication_role = replica;

insert into person (username, display_name, password_hash, roles, active, created_at)
select 'desk' || i, 'Reporter ' || i, 'none', array[case when i % 4 = 0 then 'EDITOR' else 'FACT_CHECKER' end], i % 20 > 0, now()
from generate_series(1, 40) i;
insert into desk (id, name, created_by, created_at)
select md5('desk' || i)::uuid, 'Desk ' || i, 'admin', now() from generate_series(1, 8) i;
insert into desk_person (desk_id, username) select md5('desk' || (1 + i % 8))::uuid, 'desk' || i from generate_series(1, 40) i;
insert into desk_person (desk_id, username) select md5('desk' || i)::uuid, 'manager' from generate_series(1, 3) i;

insert into document (id, title, text, sha256, status, publisher, language, media_type, imported_by, imported_at, desk_id)
select md5('document' || d)::uuid, 'Dossier ' || d, repeat('What was said on that day, and who said it. ', 60), 'large-' || d, 'TRIAGED',
    'The River Post', 'en', 'text/plain', 'checker', now() - d * interval '10 hours', case when d % 10 < 8 then md5('desk' || (1 + d % 10))::uuid end
from generate_series(1, 2600) d;
update document set desk_id = md5('desk' || (1 + abs(hashtext(sha256)) % 8))::uuid where desk_id is null and abs(hashtext(sha256)) % 5 > 0;

create temporary table past on commit drop as
select md5('claim' || n)::uuid as id, n, md5('document' || (1 + n % 2600))::uuid as document,
    case when n % 40 = 0 then 'SPIKED' when n % 41 = 0 then 'WITHDRAWN' else 'PUBLISHED' end as stage,
    now() - n * interval '17 minutes' - interval '6 days' as at, interval '1 hour' * (20 + n * 7 % 100) as took, n % 10 = 0 as returned
from generate_series(1, 93200) n;

insert into claim (id, statement, kind, hedge, harm, stage, stage_since, verdict, confidence, rationale, desks, accepted_by, accepted_at)
select p.id, 'On day ' || n || ' about ' || (n * 13 % 900 + 1) || ' people left the district', (array['EVENT', 'STATISTIC', 'CASUALTY', 'CONDUCT'])[1 + n % 4],
    'REPORTED', (array['LOW', 'MODERATE', 'HIGH'])[1 + n % 3], stage, at + took, 'CONFIRMED', 'MODERATE', 'Two registers agree.',
    array[coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000')], 'desk' || (1 + n % 40), at
from past p join document d on d.id = p.document;

insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
select md5('mention' || n)::uuid, id, document, 10, 30, 'was said on that day', '', '' from past;

insert into policy (id, claim_id, independent_origins, least_reliability, primary_source, request_comment, second_checker, sign_offs,
    collection_days, comment_days, corroboration_days, sign_off_days, facts, rules, table_version, decided_at)
select md5('policy' || n)::uuid, id, 2, 'C', false, false, true, 1, 5, 3, 3, 2, '{}', '[]', 1, at from past;

create temporary table step on commit drop as
select p.id, p.n, s.*, case when p.returned then 0.5 else 1 end * p.took as took, p.at + case when s.again then 0.5 else 0 end * p.took as at,
    p.returned and not s.again and s.place = 3 as goes_back, md5('step' || p.n || s.place || s.again)::uuid as task,
    'desk' || (1 + (p.n + s.place * 7) % 40) as who
from past p join (values (1, 'COLLECT_EVIDENCE', 'CollectEvidence', 'COLLECTION', 0.0, 0.5, false), (2, 'CORROBORATE', 'Corroborate', 'CORROBORATION', 0.5, 0.8, false),
    (3, 'SIGN_OFF', 'SignOff', 'SIGN_OFF', 0.8, 1.0, false), (1, 'COLLECT_EVIDENCE', 'CollectEvidence', 'COLLECTION', 0.0, 0.5, true),
    (2, 'CORROBORATE', 'Corroborate', 'CORROBORATION', 0.5, 0.8, true), (3, 'SIGN_OFF', 'SignOff', 'SIGN_OFF', 0.8, 1.0, true))
    as s (place, kind, step, stage, since, until, again) on p.returned or not s.again;

insert into task (id, kind, step, claim_id, round, stage, created_at, due_at, assignee, taken_at, completed_by, completed_at, harm, in_hand)
select task, kind, step, id, task, stage, at + since * took, at + since * took + interval '4 days', who, at + (since + (until - since) / 2) * took, who,
    at + until * took, (array['LOW', 'MODERATE', 'HIGH'])[1 + n % 3], extract(epoch from (until - since) / 2 * took) * 1000
from step;
insert into task_holding (task_id, claim_id, username, held_from, held_until)
select task, id, who, at + (since + (until - since) / 2) * took, at + until * took from step;
insert into stage_stay (claim_id, stage, came_from, entered_at, left_at, left_for, untaken, in_hand, outside, paused, automatic,
    kind, desks, accepted_at, first_time)
select step.id, step.stage, case place when 1 then case when again then 'SIGN_OFF' end when 2 then 'COLLECTION' else 'CORROBORATION' end, at + since * took, at + until * took,
    case place when 1 then 'CORROBORATION' when 2 then 'SIGN_OFF' else case when goes_back then 'COLLECTION' else 'PUBLISHED' end end,
    extract(epoch from (until - since) / 2 * took) * 1000, extract(epoch from (until - since) / 2 * took) * 1000, 0, 0, 0,
    c.kind, c.desks, c.accepted_at, not again
from step join claim c on c.id = step.id;
insert into stage_stay (claim_id, stage, came_from, entered_at, kind, desks, accepted_at, first_time)
select past.id, past.stage, 'SIGN_OFF', at + took, c.kind, c.desks, c.accepted_at, true from past join claim c on c.id = past.id;
insert into claim_wait (claim_id, kind, began_at, expected_at, ended_at)
select id, 'OUTSIDE', at + 0.1 * took, at + 0.4 * took, at + 0.3 * took from past where n % 9 = 0;
insert into assessment (id, claim_id, task_id, verdict, confidence, rationale, outcome, assessed_by, assessed_at)
select md5('assessment' || task)::uuid, id, task, 'CONFIRMED', 'MODERATE', 'Two registers agree.', 'CONCLUDED', who, at + until * took from step where place = 2;
insert into decision (id, claim_id, task_id, round, answer, return_to, reason, signed_hash, decided_by, decided_at)
select md5('decision' || task)::uuid, id, task, task, case when goes_back then 'RETURN' else 'APPROVE' end, case when goes_back then 'COLLECTION' end,
    case when goes_back then 'A second source is missing' end, 'large', who, at + until * took from step where place = 3;
insert into participation (claim_id, username, duty, since)
select id, who, (array['COLLECTED', 'CORROBORATED', 'SIGNED'])[place], at from step where not again;
insert into finding_version (claim_id, version, statement, verdict, confidence, content, signed_hash, signed_by, published_at)
select id, 1, 'On day ' || n || ' people left the district', 'CONFIRMED', 'MODERATE', '{"format": 1}', 'large', array['desk4'], at + took
from past where stage = 'PUBLISHED';

-- The open claims and their processes, again and again, each somewhat older than the one before.
create function pg_temp.copied(id text, n int) returns text language sql immutable strict as $$
    select case when position(':' in id) > 0 then split_part(id, ':', 1) || ':' || md5(split_part(id, ':', 2) || n)::uuid
        else md5(id || n)::uuid::text end
$$;

create temporary table pattern on commit drop as select c.id, e.proc_inst_id_ as process from claim c
    join camunda.act_ru_execution e on e.business_key_ = c.id::text and e.parent_id_ is null
    where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');

create function pg_temp.multiply(place text, name text, which text, copies int) returns void language plpgsql as $$
declare
    made text;
    read text;
begin
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position), string_agg(case
        when column_name = 'number' then 'nextval(''claim_number'')'
        when data_type = 'uuid' and column_name in ('id', 'claim_id', 'task_id', 'round', 'derives_evidence') then format('pg_temp.copied(s.%I::text, n)::uuid', column_name)
        when column_name in ('id_', 'proc_inst_id_', 'root_proc_inst_id_', 'execution_id_', 'parent_id_', 'act_inst_id_', 'parent_act_inst_id_', 'process_instance_id_',
            'task_id_', 'var_scope_', 'business_key_') then format('pg_temp.copied(s.%I, n)', column_name)
        when data_type like 'timestamp%' then format('s.%I - n * interval ''7 hours''', column_name)
        else format('s.%I', column_name) end, ', ' order by ordinal_position)
    into made, read
    from information_schema.columns
    where table_schema = place and table_name = name and is_identity = 'NO' and is_generated = 'NEVER';
    execute format('insert into %I.%I (%s) select %s from %I.%I s cross join generate_series(1, %s) n where %s',
        place, name, made, read, place, name, copies, which);
end $$;

select pg_temp.multiply('public', 'claim', 's.id in (select id from pattern)', 24);
select pg_temp.multiply('public', name, 's.claim_id in (select id from pattern)', 24)
from unnest(array['mention', 'task', 'task_holding', 'stage_stay', 'claim_wait', 'policy', 'participation', 'evidence', 'assessment']) name;
select pg_temp.multiply('camunda', name, 's.task_id_ in (select id_ from camunda.act_ru_task where proc_inst_id_ in (select process from pattern))', 24)
from unnest(array['act_ru_identitylink']) name;
select pg_temp.multiply('camunda', name, 's.process_instance_id_ in (select process from pattern)', 24) from unnest(array['act_ru_job']) name;
select pg_temp.multiply('camunda', name, 's.proc_inst_id_ in (select process from pattern)', 24)
from unnest(array['act_ru_execution', 'act_ru_task', 'act_ru_event_subscr', 'act_ru_variable', 'act_hi_procinst', 'act_hi_actinst', 'act_hi_taskinst']) name;

analyze claim, mention, document, task, camunda.act_ru_task, claim_wait;

-- Six in ten tasks are held, some claims wait for a reply or are paused, and time has passed.
update task set assignee = 'desk' || (1 + abs(hashtext(id::text)) % 40), taken_at = created_at
where completed_at is null and cancelled_at is null and abs(hashtext(id::text)) % 10 < 6;
insert into task_holding (task_id, claim_id, username, held_from)
select id, claim_id, assignee, taken_at from task where completed_at is null and cancelled_at is null and assignee is not null;
update camunda.act_ru_task t set assignee_ = o.assignee from task o where o.id::text = t.id_ and o.assignee is not null;
update claim c set desks = array[coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000')],
    harm = (array['LOW', 'MODERATE', 'HIGH'])[1 + c.number % 3], overdue = c.due_at < now()
from mention m join document d on d.id = m.document_id
where m.claim_id = c.id and c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');
update stage_stay s set desks = c.desks from claim c where c.id = s.claim_id and s.desks <> c.desks;
update claim set waiting = true, overdue = false, due_at = now() + number % 5 * interval '1 day'
where stage = 'COLLECTION' and number % 8 = 0;
insert into claim_wait (claim_id, kind, began_at, expected_at) select id, 'OUTSIDE', stage_since, due_at from claim where waiting;
insert into comment_request (id, claim_id, asked, asked_by, asked_at) select gen_random_uuid(), id, 'The ministry of the river', 'checker', stage_since from claim where waiting;
insert into claim_wait (claim_id, kind, reason, paused_by, began_at)
select id, 'PAUSED', 'The archive is closed until spring', 'manager', stage_since from claim
where stage in ('CORROBORATION', 'SIGN_OFF') and number % 20 = 0;

delete from claim_tally;
insert into claim_tally
select stage, desks, count(*), count(*) filter (where overdue), count(stale_since) from claim group by stage, desks;

update task t set desks = c.desks,
    hands = array(select c.accepted_by union select p.username from participation p where p.claim_id = c.id)
from claim c where c.id = t.claim_id and t.completed_at is null and t.cancelled_at is null;
update task set hand_count = cardinality(hands) where completed_at is null and cancelled_at is null;
update mention m set open_imported_at = d.imported_at,
    open_desk_id = coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000')
from claim c, document d
where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and m.claim_id = c.id and d.id = m.document_id;
