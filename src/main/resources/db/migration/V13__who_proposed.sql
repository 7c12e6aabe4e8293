-- Who proposed a candidate: the extractor, a language model, or a person at triage.
alter table candidate
    add proposed_by text,
    add model text;
update candidate
set proposed_by = case when signals = '{"added at triage"}' then 'PERSON' else 'EXTRACTOR' end;
alter table candidate
    alter proposed_by set not null,
    add check (proposed_by in ('EXTRACTOR', 'MODEL', 'PERSON')),
    add check ((proposed_by = 'MODEL') = (model is not null));
