-- How many claims stand at each stage, of each set of desks, is kept beside every statement that changes it, as
-- differences that are added up by whoever asks: no two writers wait for each other. What has piled up is put together
-- now and then by whoever comes along.
create table claim_tally (
    stage text not null,
    desks uuid[] not null,
    claims bigint not null,
    overdue bigint not null,
    stale bigint not null
);

create function put_claim_tally_together() returns void language sql as $$
    with taken as (
        delete from claim_tally t using (select ctid from claim_tally for update skip locked) free
        where t.ctid = free.ctid returning t.*)
    insert into claim_tally
    select stage, desks, sum(claims), sum(overdue), sum(stale) from taken group by stage, desks
    having sum(claims) <> 0 or sum(overdue) <> 0 or sum(stale) <> 0
$$;

create function tally_claims() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into claim_tally
        select stage, desks, count(*), count(*) filter (where overdue), count(stale_since) from later group by stage, desks;
    elsif tg_op = 'DELETE' then
        insert into claim_tally
        select stage, desks, -count(*), -count(*) filter (where overdue), -count(stale_since) from earlier group by stage, desks;
    else
        insert into claim_tally
        select stage, desks, sum(n), coalesce(sum(n) filter (where overdue), 0), coalesce(sum(n) filter (where stale_since is not null), 0)
        from (select 1 as n, stage, desks, overdue, stale_since from later
            union all select -1, stage, desks, overdue, stale_since from earlier) difference
        group by stage, desks
        having sum(n) <> 0 or sum(n) filter (where overdue) <> 0 or sum(n) filter (where stale_since is not null) <> 0;
    end if;
    if random() < 0.005 then
        perform put_claim_tally_together();
    end if;
    return null;
end $$;

create trigger claim_is_tallied after insert on claim
    referencing new table as later for each statement execute function tally_claims();
create trigger claim_is_tallied_anew after update on claim
    referencing old table as earlier new table as later for each statement execute function tally_claims();
create trigger claim_is_tallied_no_more after delete on claim
    referencing old table as earlier for each statement execute function tally_claims();

insert into claim_tally
select stage, desks, count(*), count(*) filter (where overdue), count(stale_since) from claim group by stage, desks;

-- Since when the first of those at a stage stands there is the first that the index leads to.
create index claim_stage_since on claim (stage, stage_since) include (desks);
drop index claim_standing;
