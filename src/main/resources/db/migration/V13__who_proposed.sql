-- Who proposed a candidate: the extractor, a language model, or a person at triage. The default serves nodes that do
-- not know of it yet.
alter table candidate
    add proposed_by text not null default 'EXTRACTOR' check (proposed_by in ('EXTRACTOR', 'MODEL', 'PERSON')),
    add model text,
    add check ((proposed_by = 'MODEL') = (model is not null));
update candidate set proposed_by = 'PERSON' where signals = '{"added at triage"}';
