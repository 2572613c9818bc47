-- From when on a family no longer needs what is kept of it. Never changed: the last one counts.

create table erasure_wish (
    position   bigint      generated always as identity primary key,
    case_id    uuid        not null references case_file (id),
    keep_until date        not null,
    said_by    uuid        not null references account (id),
    said_at    timestamptz not null
);
create index erasure_wish_of_case on erasure_wish (case_id, position desc);
alter table erasure_wish enable row level security;
create policy sight on erasure_wish for select using (may_see_case(case_id));
create policy own_hand on erasure_wish for insert
    with check (may_see_case(case_id) and said_by = acting_account());
grant select, insert on erasure_wish to ${app};
