-- Local accounts: second factors, links that work once, and the devices people sign in on.

-- A code from an app (RFC 6238). It counts from when its owner has shown that the app makes the right ones.
create table second_factor (
    username     text primary key references person,
    secret       bytea not null,
    salt         text,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    -- The time step whose code was entered last: neither it nor an earlier one counts again.
    last_step    bigint not null default 0,
    wrong        int not null default 0,
    wrong_since  timestamptz
);

create table recovery_code (
    username text not null references second_factor on delete cascade,
    hash     text not null,
    used_at  timestamptz,
    primary key (username, hash)
);

-- By which somebody chooses a password: who is invited, and who has forgotten theirs.
create table account_link (
    id         uuid primary key,
    username   text not null references person,
    purpose    text not null check (purpose in ('INVITATION', 'RESET')),
    mail       text,
    made_by    text references person,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    used_at    timestamptz
);
create index on account_link (username, made_at desc);

-- What a link ends with is made when it is given out, so that it is in the mail alone.
create table account_link_secret (
    hash    text primary key,
    link_id uuid not null references account_link on delete cascade
);
create index on account_link_secret (link_id);

-- Devices on which somebody has signed in. Guesses made elsewhere do not close the door to them.
create table known_device (
    hash     text not null,
    username text not null references person,
    used_at  timestamptz not null,
    primary key (hash, username)
);
create index on known_device (used_at);

-- Mails with such a link.
alter table alert_mail drop constraint alert_mail_purpose_check;
alter table alert_mail add constraint alert_mail_purpose_check
    check (purpose in ('ALERT', 'DIGEST', 'TEST', 'INVITATION', 'RESET'));
alter table alert_mail add column link_id uuid references account_link on delete set null;
create index on alert_mail (link_id) where link_id is not null;
create index person_mail on person (lower(mail)) where mail is not null;
