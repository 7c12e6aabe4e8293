-- How each item of evidence came in. Items from before have no row: it was not noted then.
create table provenance (
    evidence_id   uuid primary key references evidence,
    tool          text not null check (tool in ('PAGE', 'API')),
    token         text,
    program       text,
    obtained_from text
);
create trigger provenance_is_kept before update or delete or truncate on provenance
    for each statement execute function refuse_change();
