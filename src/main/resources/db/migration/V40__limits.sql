-- How much is left of limits that all nodes count together: failed sign-ins, challenges by readers. Written by bucket4j.
-- The id is a hash, so that neither names nor addresses are kept.
create table shared_limit (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index on shared_limit (expires_at);

-- Which version of the program made each deployment of the engine. A node takes up the jobs of those that its own
-- version makes while it runs, or one that was there before it.
create table program_deployment (
    deployment text primary key,
    program    text not null
);
create index on program_deployment (program);

insert into program_deployment (deployment, program)
select distinct on (deployment) deployment, program from rules_draft
where state = 'IN_FORCE' and deployment is not null and program is not null;
