-- Stays carry what figures are narrowed by, and when their claim was accepted, as copies that the database keeps true:
-- figures over a period are then read from its stays alone, never from the archive of claims.
alter table stage_stay add column kind text;
alter table stage_stay add column desks uuid[];
alter table stage_stay add column accepted_at timestamptz;
-- Whether the claim had never been at this stage before.
alter table stage_stay add column first_time boolean;

update stage_stay s set kind = c.kind, desks = c.desks, accepted_at = c.accepted_at,
    first_time = not exists (select from stage_stay b where b.claim_id = s.claim_id and b.stage = s.stage and b.id < s.id)
from claim c where c.id = s.claim_id;

alter table stage_stay alter column kind set not null;
alter table stage_stay alter column desks set not null;
alter table stage_stay alter column accepted_at set not null;
alter table stage_stay alter column first_time set not null;

create function stay_takes_copies() returns trigger language plpgsql as $$
begin
    select kind, desks, accepted_at into new.kind, new.desks, new.accepted_at from claim where id = new.claim_id;
    new.first_time = not exists (select from stage_stay where claim_id = new.claim_id and stage = new.stage);
    return new;
end $$;
create trigger stay_takes_copies before insert on stage_stay for each row execute function stay_takes_copies();

create function claim_reaches_stays() returns trigger language plpgsql as $$
begin
    update stage_stay set kind = new.kind, desks = new.desks where claim_id = new.id;
    return null;
end $$;
create trigger claim_reaches_stays after update of kind, desks on claim
    for each row when (old.kind <> new.kind or old.desks <> new.desks) execute function claim_reaches_stays();

-- The figures of a period are read from the index alone.
drop index stage_stay_entered_at_idx;
drop index stage_stay_left_at_idx;
create index stage_stay_entered on stage_stay (entered_at) include (stage, came_from, first_time, kind, desks);
create index stage_stay_left on stage_stay (left_at) include (stage, entered_at, overdue_at, kind, desks)
    where left_at is not null;

-- What stands somewhere on its way now.
create index stage_stay_standing on stage_stay (entered_at)
    where left_at is null and stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');

-- What came, and what left for good.
create index stage_stay_accepted on stage_stay (entered_at) where came_from is null;
create index stage_stay_closed on stage_stay (entered_at) where stage in ('PUBLISHED', 'SPIKED', 'WITHDRAWN');

-- What went back to an earlier stage.
create index stage_stay_went_back on stage_stay (left_at)
    where left_for = 'COLLECTION' or left_for = 'CORROBORATION' and stage <> 'COLLECTION';

-- What editors returned.
create index decision_returned on decision (claim_id, decided_at) where answer = 'RETURN';

-- The newest documents, to narrow figures to.
create index on document (imported_at desc, id);
