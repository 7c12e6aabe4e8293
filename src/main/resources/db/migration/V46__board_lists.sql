-- What a manager should look at is led to by an index each, however many claims are open.
create index claim_falls_due on claim (due_at, number)
    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and not overdue and not waiting;
create index claim_waiting on claim (due_at, number)
    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and waiting;
create index claim_paused on claim_wait (began_at) include (claim_id) where ended_at is null and kind = 'PAUSED';
create index task_unheld_high_harm on task (claim_id)
    where completed_at is null and cancelled_at is null and assignee is null and harm = 'HIGH';
