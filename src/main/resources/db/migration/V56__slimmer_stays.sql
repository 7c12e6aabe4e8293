-- Since days are added up, figures read the stays of a day or two at a time: indexes need not hold all that is read.
drop index stage_stay_entered;
create index stage_stay_entered on stage_stay (entered_at);
drop index stage_stay_left;
create index stage_stay_left on stage_stay (left_at) include (stage, entered_at, outside, paused) where left_at is not null;
