-- What people said about findings: an explanation, or a question to somebody who knows. A finding itself is derived anew
-- each time and kept nowhere; it is named by what it is about. A remark is never changed: a later one stands beside it.

create table finding_remark (
    id          bigint      generated always as identity primary key,
    case_id     uuid        not null references case_file (id),
    finding     text        not null check (length(finding) between 1 and 300),
    kind        text        not null check (kind in ('EXPLAINED', 'ASKED')),
    words       text        not null check (btrim(words) <> '' and length(words) <= 4000),
    account_id  uuid        not null references account (id),
    recorded_at timestamptz not null
);
create index finding_remark_case on finding_remark (case_id, id);
alter table finding_remark enable row level security;
create policy sight on finding_remark for select using (may_see_case(case_id));
create policy own_hand on finding_remark for insert
    with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on finding_remark to ${app};
