-- What the road costs, in hundredths of the currency it was paid in and never converted; and what was asked of funds.
-- Nothing is changed: an expense is corrected by one that supersedes it, a request goes on by its next step.

create table expense (
    id          uuid        primary key,
    case_id     uuid        not null references case_file (id),
    person_id   uuid        not null,
    -- the order in which we learned them
    position    bigint      generated always as identity,
    kind        text        not null check (kind in (
        'LEGALISATION', 'TRANSLATION', 'TRAVEL', 'DOCUMENTS', 'DNA_TRAVEL', 'OTHER')),
    cents       bigint      not null check (cents between 1 and 10000000000),
    currency    text        not null check (currency ~ '^[A-Z]{3}$'),
    certain     text        not null check (certain in ('ESTIMATED', 'PAID')),
    payer       text        not null check (payer in ('FAMILY', 'MUNICIPALITY', 'FUND', 'OTHER')),
    on_day      date        not null,
    -- the paper that shows it
    receipt_id  uuid,
    words       text        not null check (length(words) <= 500),
    -- says that the superseded expense never was
    untrue      boolean     not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null references account (id),
    supersedes  uuid,
    unique (case_id, person_id, id),
    foreign key (case_id, person_id) references person (case_id, id),
    -- a correction stays with the same relative, and an expense is corrected once: then its correction is
    foreign key (case_id, person_id, supersedes) references expense (case_id, person_id, id),
    unique (supersedes),
    check (not untrue or supersedes is not null),
    check (supersedes <> id)
);
create index expense_case on expense (case_id, position);
alter table expense enable row level security;
create policy sight on expense for select using (may_see_case(case_id));
create policy own_hand on expense for insert
    with check (may_see_case(case_id) and recorded_by = acting_account());
grant select, insert on expense to ${app};

create table fund_request_step (
    id          bigint      generated always as identity primary key,
    request_id  uuid        not null,
    case_id     uuid        not null references case_file (id),
    -- its name in the rule files
    fund        text        not null check (fund ~ '^[a-z][a-z0-9-]*$' and length(fund) <= 80),
    cents       bigint      not null check (cents between 1 and 10000000000),
    currency    text        not null check (currency ~ '^[A-Z]{3}$'),
    state       text        not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'PAID', 'WITHDRAWN')),
    on_day      date        not null,
    -- the fund's conditions that somebody ticked as met
    conditions  text[]      not null,
    words       text        not null check (length(words) <= 500),
    recorded_at timestamptz not null,
    recorded_by uuid        not null references account (id)
);
create index fund_request_step_case on fund_request_step (case_id, id);
alter table fund_request_step enable row level security;
create policy sight on fund_request_step for select using (may_see_case(case_id));
create policy own_hand on fund_request_step for insert
    with check (may_see_case(case_id) and recorded_by = acting_account());
grant select, insert on fund_request_step to ${app};
