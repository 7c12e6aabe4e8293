-- When somebody last did something on a claim is the last entry they have here, however many there are.
create index audit_record_touched on audit_record (subject, actor, at);

-- How long claims stayed, and what the time went on, is read from the index alone.
drop index stage_stay_left;
create index stage_stay_left on stage_stay (left_at)
    include (stage, entered_at, left_for, overdue_at, untaken, in_hand, outside, paused, automatic, kind, desks)
    where left_at is not null;
