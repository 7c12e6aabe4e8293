-- Since days are added up, what ended is read from the stays of a day or two at a time: the index need not hold it all.
drop index stage_stay_left;
create index stage_stay_left on stage_stay (left_at) include (stage, entered_at, outside, paused) where left_at is not null;

-- What stands somewhere on its way now is counted in the index alone.
drop index stage_stay_standing;
create index stage_stay_standing on stage_stay (entered_at) include (stage, kind, desks)
    where left_at is null and stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF');
