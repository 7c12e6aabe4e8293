-- Lists of all claims begin with those due first.
create index claim_due on claim (due_at, number desc);

-- Since when somebody did nothing on a claim they have a task on. As a table, so that it becomes part of what asks for it.
drop function untouched_since(uuid, text, timestamptz);
create function untouched(claim uuid, holder text, taken timestamptz) returns table (since timestamptz) language sql stable as $$
    select greatest(taken, (select max(at) from audit_record where subject = claim and actor = holder),
        (select max(ended_at) from claim_wait where claim_id = claim))
$$;
