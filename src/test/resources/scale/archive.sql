-- An archive as a desk has after some years: 2,000 claims of which nine in ten are closed, ten items of evidence
-- each, made in 40 documents. Closed claims only: those still open are made through the application.

insert into document (id, title, text, sha256, status, publisher, language, media_type, imported_by, imported_at)
select gen_random_uuid(), 'Report ' || d || ' on the river district',
    (select string_agg('Paragraph ' || p || ': officials said that ' || (p * 7 % 90) || ' people were moved from the river district in ' || (1990 + p % 30) || '.', E'\n\n')
     from generate_series(1, 60) p where d > 0),
    'archive-' || d, 'TRIAGED', 'The River Post', 'en', 'text/plain', 'checker', now() - d * interval '9 days'
from generate_series(1, 40) d;

insert into source (id, name, type, reliability, created_by, created_at)
select gen_random_uuid(), 'Archive source ' || s, (array['OUTLET', 'AGENCY', 'OFFICIAL_BODY', 'PERSON', 'DATASET'])[1 + s % 5],
    (array['A', 'B', 'C', 'D'])[1 + s % 4], 'checker', now()
from generate_series(1, 300) s;

create temporary table made on commit drop as
select gen_random_uuid() as id, n, nextval('claim_number') as number,
    'In ' || (1990 + n % 30) || ' about ' || (n * 13 % 900 + 1) || ' ' || (array['people', 'families', 'miners', 'villagers', 'workers', 'students', 'soldiers'])[1 + n % 7] ||
        ' ' || (array['were moved', 'fled', 'were arrested', 'lost their houses', 'went on strike'])[1 + n % 5] || ' ' || (array['in', 'from', 'near'])[1 + n % 3] ||
        ' district ' || (n % 77) || ' of the river country' as statement,
    (array['EVENT', 'STATISTIC', 'CASUALTY', 'CONDUCT'])[1 + n % 4] as kind,
    (array['Two registers kept apart from each other agree.', 'The court file and a letter of that week say the same.', 'Photographs show it; nobody disputes them.',
        'Witnesses from both villages tell it alike.', 'The ministry published the list a year later.', 'Its opponents concede it.'])[1 + n % 6] as rationale,
    case when n % 40 = 0 then 'SPIKED' when n % 41 = 0 then 'WITHDRAWN' else 'PUBLISHED' end as stage,
    now() - n * interval '4 hours' as at
from generate_series(1, 1800) n;

insert into claim (id, number, statement, kind, hedge, harm, figure_low, figure_best, figure_unit, figure_scope, stage, stage_since, verdict,
    confidence, rationale, accepted_by, accepted_at)
select id, number, statement, kind, 'REPORTED', (array['LOW', 'MODERATE', 'HIGH'])[1 + n % 3],
    case when kind in ('STATISTIC', 'CASUALTY') then n * 13 % 900 end, case when kind in ('STATISTIC', 'CASUALTY') then n * 13 % 900 + 1 end,
    case when kind in ('STATISTIC', 'CASUALTY') then 'people moved' end, case when kind in ('STATISTIC', 'CASUALTY') then 'all' end,
    stage, at + interval '5 days', 'CONFIRMED', 'MODERATE', rationale, 'checker', at
from made;

insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix, outlet)
select gen_random_uuid(), m.id, d.id, (m.n / 40) * 30, (m.n / 40) * 30 + 20, substr(d.text, (m.n / 40) * 30 + 1, 20), '', '', 'The River Post'
from made m join (select id, text, row_number() over (order by id) as place from document where sha256 like 'archive-%') d on d.place = 1 + m.n % 40;

insert into evidence (id, claim_id, source_id, url, quote, stance, credibility, published_at, retrieved_at, derives_source, figure_low,
    figure_best, figure_unit, figure_scope, figure_as_of, collected_by, collected_at)
select gen_random_uuid(), m.id, s.id, 'https://archive.example.org/' || m.n || '/' || e,
    (array['The register counts', 'A letter speaks of', 'The court file names', 'Witnesses saw', 'The ministry admits', 'The hospital took in', 'A photograph shows',
        'The census has', 'The union lists', 'The diary mentions', 'Satellite pictures show', 'The mayor denies'])[1 + (m.n * 5 + e) % 12] || ' ' || (m.n * 13 % 900 + e) || ' ' ||
        (array['people moved', 'persons gone', 'names', 'graves', 'houses burned', 'carts', 'wounded'])[1 + (m.n + e) % 7] || '.', (array['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'REFUTES', 'CONTEXT'])[1 + e % 5],
    1 + e % 4, m.at, m.at + interval '1 day', case when e % 4 = 0 then d.id end,
    m.n * 13 % 900, m.n * 13 % 900 + e, 'people moved', 'all', m.at - e * interval '1 day', 'checker', m.at + e * interval '1 hour'
from made m cross join generate_series(1, 11) e
join (select id, row_number() over (order by id) as place from source where name like 'Archive source %') s on s.place = 1 + (m.n * 7 + e * 11) % 300
join (select id, row_number() over (order by id) as place from source where name like 'Archive source %') d on d.place = 1 + m.n % 300;

insert into policy (id, claim_id, independent_origins, least_reliability, primary_source, request_comment, second_checker, sign_offs,
    collection_days, comment_days, corroboration_days, sign_off_days, facts, rules, table_version, decided_at)
select gen_random_uuid(), id, 2, 'C', false, false, true, 1, 5, 3, 3, 2, '{}', '[{"id": "Casualties", "name": "Casualties", "why": "Figures of the dead are checked twice"}]', 1, at
from made;

insert into task (id, kind, step, claim_id, round, stage, created_at, due_at, assignee, completed_by, completed_at)
select gen_random_uuid(), k.kind, k.step, m.id, gen_random_uuid(), k.stage, m.at + k.days * interval '1 day', m.at + (k.days + 3) * interval '1 day',
    k.who, k.who, m.at + (k.days + 1) * interval '1 day'
from made m cross join (values ('COLLECT_EVIDENCE', 'CollectEvidence', 'COLLECTION', 0, 'checker'), ('CORROBORATE', 'Corroborate', 'CORROBORATION', 2, 'checker2'),
    ('SIGN_OFF', 'SignOff', 'SIGN_OFF', 4, 'editor')) as k (kind, step, stage, days, who);

insert into assessment (id, claim_id, task_id, verdict, confidence, rationale, outcome, assessed_by, assessed_at)
select gen_random_uuid(), t.claim_id, t.id, 'CONFIRMED', 'MODERATE', m.rationale, 'CONCLUDED', 'checker2', t.completed_at
from task t join made m on m.id = t.claim_id where t.kind = 'CORROBORATE';

insert into decision (id, claim_id, task_id, round, answer, signed_hash, decided_by, decided_at)
select gen_random_uuid(), claim_id, id, round, 'APPROVE', 'archive', 'editor', completed_at
from task where kind = 'SIGN_OFF' and claim_id in (select id from made);

insert into participation (claim_id, username, duty, since)
select m.id, d.who, d.duty, m.at from made m cross join (values ('checker', 'COLLECTED'), ('checker2', 'CORROBORATED'), ('editor', 'SIGNED')) as d (who, duty);

insert into finding_version (claim_id, version, statement, verdict, confidence, content, signed_hash, signed_by, published_at)
select m.id, 1, m.statement, 'CONFIRMED', 'MODERATE', jsonb_build_object('format', 1, 'statement', m.statement, 'kind', m.kind, 'hedge', 'REPORTED',
    'verdict', 'CONFIRMED', 'confidence', 'MODERATE', 'rationale', m.rationale, 'mentions', '[]'::jsonb,
    'evidence', '[]'::jsonb, 'origins', '[]'::jsonb, 'policy', '[]'::jsonb, 'comments', '[]'::jsonb, 'signedBy', '["Saule Editor"]'::jsonb),
    'archive', array['editor'], m.at + interval '5 days'
from made m where m.stage = 'PUBLISHED';

insert into audit_record (at, actor, act, subject, details, hash)
select m.at + a * interval '6 hours', 'checker', (array['claim accepted', 'stage entered', 'task taken', 'evidence added', 'evidence added',
    'evidence collected', 'stage entered', 'claim assessed', 'editor decided', 'finding published'])[a], m.id, '{}', 'archive'
from made m cross join generate_series(1, 10) a;
