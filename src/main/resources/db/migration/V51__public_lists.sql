-- Findings are found by any part of their statement, and corrections without going through all versions.
create index finding_statement on finding_version using gin (lower(statement) gin_trgm_ops);
create index finding_correction on finding_version (published_at desc) where version > 1;

-- Every version knows when the first was published, so that the findings of a day are found together with when any of
-- them was published last.
alter table finding_version add column first_published_at timestamptz;
alter table finding_version disable trigger user;
update finding_version f set first_published_at = first.published_at
from finding_version first where f.version > 1 and first.claim_id = f.claim_id and first.version = 1;
alter table finding_version enable trigger user;

create function note_first_publication() returns trigger language plpgsql as $$
begin
    new.first_published_at := (select published_at from finding_version where claim_id = new.claim_id and version = 1);
    return new;
end $$;
create trigger finding_version_notes_the_first before insert on finding_version
    for each row when (new.version > 1) execute function note_first_publication();

create index finding_day on finding_version
    (((coalesce(first_published_at, published_at) at time zone 'UTC')::date), published_at) include (claim_id);
