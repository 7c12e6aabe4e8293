-- When a claim was settled: it came to a stage where nothing more is to be done, from one where something was.
-- Reopened and settled again, it was settled twice; a finding that is retracted was settled before.
create view claim_settled as
select claim_id, stage, entered_at as at from stage_stay
where stage in ('PUBLISHED', 'SPIKED', 'WITHDRAWN')
    and (came_from is null or came_from not in ('PUBLISHED', 'SPIKED', 'WITHDRAWN'));

create index stage_stay_late on stage_stay (coalesce(left_at, 'infinity')) where overdue_at is not null;
create index on decision (decided_at);
create index claim_wait_outside on claim_wait (coalesce(ended_at, 'infinity')) where kind = 'OUTSIDE';
create index policy_versions on policy (table_version, decided_at);

-- The documents whose last open claim was settled between two instants, with when: at the end nothing they make was open.
create function documents_settled(since timestamptz, up_to timestamptz)
    returns table (id uuid, title text, publisher text, desk_id uuid, at timestamptz)
    language sql stable as $$
    select d.id, d.title, d.publisher, d.desk_id, ended.at
    from (select m.document_id, max(s.at) as at from claim_settled s join mention m on m.claim_id = s.claim_id
          where s.at >= since and s.at < up_to group by m.document_id) ended
    join document d on d.id = ended.document_id
    where d.status = 'TRIAGED' and not exists (
        select from mention m join stage_stay s on s.claim_id = m.claim_id
        where m.document_id = d.id and s.entered_at < up_to and (s.left_at is null or s.left_at >= up_to)
            and s.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF'))
$$;
