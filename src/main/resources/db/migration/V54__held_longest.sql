-- What somebody has held longest is found at once, however much they hold.
create index task_held_since_open on task (assignee, (coalesce(taken_at, created_at)), id)
    where completed_at is null and cancelled_at is null and assignee is not null;
