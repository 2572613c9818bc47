-- Under which rules each relative's application is prepared: what was asked, in plain words, so that a change of the law or
-- of an origin can be shown to this family and accepted by a person. Never changed: the last one counts.

create table prepared_under (
    id          bigint      generated always as identity primary key,
    case_id     uuid        not null references case_file (id),
    relative_id uuid        not null,
    edition     text        not null check (edition <> ''),
    record      jsonb       not null,
    accepted    boolean     not null,
    account_id  uuid        not null references account (id),
    recorded_at timestamptz not null default now(),
    foreign key (case_id, relative_id) references person (case_id, id)
);
create index prepared_under_latest on prepared_under (case_id, relative_id, id desc);
alter table prepared_under enable row level security;
create policy sight on prepared_under for select using (may_see_case(case_id));
create policy own_hand on prepared_under for insert
    with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on prepared_under to ${app};
