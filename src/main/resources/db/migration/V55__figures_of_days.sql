-- What moved on a day that is over, at each stage, by what figures can be narrowed to. A day is added up when somebody
-- first asks for it, and forgotten when anything of it changes after all.
create table summed_day (
    day date primary key
);
create table day_movement (
    day date not null references summed_day on delete cascade,
    stage text not null,
    kind text not null,
    desks uuid[] not null,
    entered bigint not null,
    accepted bigint not null,
    first_time bigint not null,
    -- Of those published for the first time: how many no editor had returned, and the seconds since their acceptance.
    at_once bigint not null,
    taken bytea,
    ended bigint not null,
    overdue bigint not null,
    returned bigint not null,
    changed bigint not null,
    more_evidence bigint not null,
    insufficient bigint not null,
    reopened bigint not null,
    untaken bigint not null,
    in_hand bigint not null,
    outside bigint not null,
    paused bigint not null,
    automatic bigint not null,
    -- The seconds of the stays that ended. Like those taken they are IEEE 754 doubles, one after the other.
    stayed bytea,
    primary key (day, stage, kind, desks)
);

-- Whoever adds up days holds this lock alone, so that no change of a day that is over is overlooked.
create function forget_days() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('summed_day'));
    if tg_op <> 'INSERT' then
        delete from summed_day
        where day in ((old.entered_at at time zone 'UTC')::date, (old.left_at at time zone 'UTC')::date);
    end if;
    if tg_op <> 'DELETE' then
        delete from summed_day
        where day in ((new.entered_at at time zone 'UTC')::date, (new.left_at at time zone 'UTC')::date);
    end if;
    return null;
end $$;

create trigger stay_comes_late after insert on stage_stay
    for each row when (new.entered_at < now() - interval '1 hour') execute function forget_days();
create trigger stay_changes_late after update of kind, desks, stage, entered_at, left_at, left_for on stage_stay
    for each row when (new.left_at < now() - interval '1 hour' or old.left_at < now() - interval '1 hour'
        or old.entered_at < now() - interval '1 hour' and (old.kind <> new.kind or old.desks <> new.desks
            or old.stage <> new.stage or old.entered_at <> new.entered_at))
    execute function forget_days();
create trigger stay_goes after delete on stage_stay for each row execute function forget_days();

-- What was closed and left again is little.
create index stage_stay_left_again on stage_stay (left_at)
    where left_at is not null and stage in ('PUBLISHED', 'SPIKED', 'WITHDRAWN');
