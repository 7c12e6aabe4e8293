-- Which documents readers may read with their marks, by whose decision, and what was taken back again.
create table published_document (
    id                uuid primary key,
    document_id       uuid not null references document,
    published_by      text not null,
    published_at      timestamptz not null,
    taken_back_by     text,
    taken_back_at     timestamptz,
    taken_back_reason text,
    check (num_nonnulls(taken_back_by, taken_back_at, taken_back_reason) in (0, 3))
);
create unique index published_document_once on published_document (document_id) where taken_back_at is null;
create index published_document_of on published_document (document_id, published_at);
create index published_document_newest on published_document (published_at desc) where taken_back_at is null;

-- All that ever changes is that it is taken back, once.
create trigger published_document_is_kept before delete or truncate on published_document
    for each statement execute function refuse_change();
create trigger published_document_is_taken_back_once before update on published_document
    for each row when (old.taken_back_at is not null or new.taken_back_at is null
        or (new.id, new.document_id, new.published_by, new.published_at)
           is distinct from (old.id, old.document_id, old.published_by, old.published_at))
    execute function refuse_change();
