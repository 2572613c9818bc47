-- Who looked at or changed what. Rows are added and read, never changed or taken away: the grants say so.
create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    account_id uuid        not null references account (id),
    case_id    uuid        not null,
    event      text        not null check (event ~ '^[a-z]+\.[A-Za-z]+$'),
    subject    text        not null check (length(subject) <= 200)
);
create index audit_entry_case on audit_entry (case_id, id);

alter table audit_entry enable row level security;
create policy sight on audit_entry for select using (may_see_case(case_id));
-- nobody writes in another's name, or about a case file that they do not see
create policy own_hand on audit_entry for insert
    with check (account_id = acting_account() and may_see_case(case_id));
grant select, insert on audit_entry to ${app};
