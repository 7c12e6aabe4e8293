-- A capture of a link that only hidden items have is hidden with them, but for who asked for it.
create or replace function hidden_from(viewer text) returns table (subject uuid) language sql stable as $$
    with kept as materialized (
        select c.subject from confidential c
         where not exists (select from confidant p where p.subject = c.subject and p.username = viewer)),
    hidden as materialized (
        select subject from kept union select e.id from evidence e join kept on e.source_id = kept.subject)
    select subject from hidden
    union all
    select c.id from hidden h join evidence_link l on l.evidence_id = h.subject join capture c on c.normal = l.normal
     where c.asked_by <> viewer
       and not exists (select from evidence_link o where o.normal = l.normal
           and o.evidence_id not in (select subject from hidden))
$$;
