-- Beside each place where a document makes a claim that is open: when the document came in and whose it is, as copies
-- that the database keeps true. The newest documents of which something is open are found from there, whatever else
-- there is; documents of no desk have the nil UUID.
alter table mention add column open_imported_at timestamptz;
alter table mention add column open_desk_id uuid;

create function is_open(stage text) returns boolean language sql immutable as $$
    select stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
$$;

create function mention_takes_opening() returns trigger language plpgsql as $$
begin
    select d.imported_at, coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000')
    into new.open_imported_at, new.open_desk_id from claim c, document d
    where c.id = new.claim_id and is_open(c.stage) and d.id = new.document_id;
    return new;
end $$;
create trigger mention_takes_opening before insert or update of claim_id, document_id on mention
    for each row execute function mention_takes_opening();

create function stage_reaches_mentions() returns trigger language plpgsql as $$
begin
    update mention m set open_imported_at = case when is_open(new.stage) then d.imported_at end,
        open_desk_id = case when is_open(new.stage) then coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000') end
    from document d where m.claim_id = new.id and d.id = m.document_id;
    return null;
end $$;
create trigger stage_reaches_mentions after update of stage on claim
    for each row when (is_open(old.stage) <> is_open(new.stage)) execute function stage_reaches_mentions();

create function desk_reaches_mentions() returns trigger language plpgsql as $$
begin
    update mention set open_desk_id = coalesce(new.desk_id, '00000000-0000-0000-0000-000000000000')
    where document_id = new.id and open_imported_at is not null;
    return null;
end $$;
create trigger desk_reaches_mentions after update of desk_id on document
    for each row when (old.desk_id is distinct from new.desk_id) execute function desk_reaches_mentions();

update mention m set open_imported_at = d.imported_at,
    open_desk_id = coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000')
from claim c, document d
where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and m.claim_id = c.id and d.id = m.document_id;

create index mention_open on mention (open_imported_at desc, document_id) include (open_desk_id, claim_id)
    where open_imported_at is not null;
create index document_triaged on document (imported_at desc, id) include (desk_id) where status = 'TRIAGED';
create index document_unfinished_open on document (imported_at desc, id) include (desk_id) where status <> 'TRIAGED';
create index task_review_open on task (claim_id)
    where kind = 'REVIEW_CHALLENGE' and completed_at is null and cancelled_at is null;
