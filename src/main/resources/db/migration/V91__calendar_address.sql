-- The secret address under which somebody's calendar program reads the days that count, and which days it was given.

create table calendar_address (
    account_id uuid        primary key references account (id),
    token      text        not null unique check (token ~ '^[A-Za-z0-9_-]{22}$'),
    made_at    timestamptz not null
);
alter table calendar_address enable row level security;
create policy own on calendar_address using (is_own_account(account_id)) with check (is_own_account(account_id));
grant select, insert, update, delete on calendar_address to ${app};

-- So that a calendar program is told that a day moved: each move counts the entry's revision up. Entries that are gone
-- are kept for the day they come back.
create table calendar_entry (
    account_id uuid        not null references account (id),
    uid        uuid        not null,
    day        date        not null,
    revision   integer     not null check (revision >= 0),
    revised_at timestamptz not null,
    primary key (account_id, uid)
);
alter table calendar_entry enable row level security;
create policy own on calendar_entry using (is_own_account(account_id)) with check (is_own_account(account_id));
grant select, insert, update on calendar_entry to ${app};
