-- What can be searched for, kept up by the database itself so that it never lags behind what it speaks of.

-- Russian as PostgreSQL has it stems words in Cyrillic letters as Russian and words in Latin letters as English.
create text search configuration newsroom (copy = pg_catalog.russian);

-- One row for each claim, item of evidence and finding, and for each passage of a document.
create table search_entry (
    subject  uuid not null,
    section  text not null check (section in ('CLAIMS', 'DOCUMENTS', 'EVIDENCE', 'FINDINGS')),
    start_at int not null default 0 check (start_at >= 0),
    title    text not null,
    body     text not null,
    at       timestamptz not null,
    words    tsvector not null generated always as (
        setweight(to_tsvector('newsroom', title), 'A') || setweight(to_tsvector('newsroom', body), 'B')) stored,
    primary key (subject, section, start_at)
);
create index on search_entry using gin (words);

-- Every word there is, so that parts of words and misspelt ones find it. Words are added without a lock on any of
-- them: two people who bring in the same new word at the same moment may leave it twice, which does no harm.
create table search_word (
    word text not null
);
create index on search_word (word text_pattern_ops);
create index on search_word using gin (word gin_trgm_ops);

-- Planned once, maybe while there are few words yet: it looks each word up in the plain
-- index, however many there come to be.
create function keep_search_words() returns trigger language plpgsql
    set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    insert into search_word (word)
    select distinct w.word
      from added a cross join lateral unnest(tsvector_to_array(to_tsvector('simple', a.title || ' ' || a.body))) w (word)
     where length(w.word) between 2 and 100
       and not exists (select from search_word known where known.word = w.word);
    return null;
end $$;
create trigger search_entry_adds_its_words after insert on search_entry
    referencing new table as added for each statement execute function keep_search_words();
create trigger search_entry_adds_its_new_words after update on search_entry
    referencing new table as added for each statement execute function keep_search_words();

create function enter_for_search(subject uuid, section text, title text, body text, at timestamptz) returns void
language sql as $$
    insert into search_entry (subject, section, title, body, at) values (subject, section, title, coalesce(body, ''), at)
    on conflict (subject, section, start_at) do update
    set title = excluded.title, body = excluded.body, at = excluded.at
$$;

create function enter_claim_for_search() returns trigger language plpgsql as $$
begin
    perform enter_for_search(new.id, 'CLAIMS', new.statement, new.rationale, new.accepted_at);
    return null;
end $$;
create trigger claim_is_searched after insert or update of statement, rationale on claim
    for each row execute function enter_claim_for_search();

create function enter_evidence_for_search() returns trigger language plpgsql as $$
begin
    perform enter_for_search(new.id, 'EVIDENCE', (select name from source where id = new.source_id),
        concat_ws(chr(10), new.quote, new.attachment_name, new.url), new.collected_at);
    return null;
end $$;
create trigger evidence_is_searched after insert on evidence
    for each row execute function enter_evidence_for_search();

create function rename_source_for_search() returns trigger language plpgsql as $$
begin
    update search_entry e set title = new.name
      from evidence v where v.source_id = new.id and e.subject = v.id and e.section = 'EVIDENCE';
    return null;
end $$;
create trigger source_is_searched after update of name on source
    for each row when (old.name <> new.name) execute function rename_source_for_search();

create function enter_finding_for_search() returns trigger language plpgsql as $$
begin
    perform enter_for_search(new.claim_id, 'FINDINGS', new.statement, new.content ->> 'rationale', new.published_at);
    return null;
end $$;
create trigger finding_is_searched after insert on finding_version
    for each row execute function enter_finding_for_search();

-- What was there before. Documents are cut into passages by the next step, V9.1.
insert into search_entry (subject, section, title, body, at)
select id, 'CLAIMS', statement, coalesce(rationale, ''), accepted_at from claim
union all
select v.id, 'EVIDENCE', s.name, concat_ws(chr(10), v.quote, v.attachment_name, v.url), v.collected_at
  from evidence v join source s on s.id = v.source_id
union all
select claim_id, 'FINDINGS', statement, coalesce(content ->> 'rationale', ''), published_at
  from (select distinct on (claim_id) * from finding_version order by claim_id, version desc) newest;
