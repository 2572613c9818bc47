-- Who speaks for a family now, and what was handed to a lawyer. Rows are added and read, never changed or taken away:
-- the grants say so.

-- Dated facts: who holds the pen, and what came of legal aid. One entered wrongly is superseded by a later one.
create table representation (
    id          uuid        primary key,
    case_id     uuid        not null references case_file (id),
    position    bigint      generated always as identity,
    kind        text        not null check (kind in ('PEN', 'LEGAL_AID')),
    -- who holds the pen, or how legal aid stands
    word        text        not null check (word in ('SPONSOR', 'VOLUNTEER', 'LAWYER')
                                            or word in ('NONE', 'ASKED', 'GRANTED')),
    name        text        not null check (length(name) <= 200),
    contact     text        not null check (length(contact) <= 200),
    -- the number under which legal aid was granted; empty otherwise
    number      text        not null check (length(number) <= 200),
    since       date        not null,
    why         text        not null check (length(why) <= 2000),
    account_id  uuid        not null references account (id),
    recorded_at timestamptz not null,
    supersedes  uuid        check (supersedes <> id),
    unique (case_id, id),
    foreign key (case_id, supersedes) references representation (case_id, id),
    unique (supersedes),
    check ((kind = 'PEN') = (word in ('SPONSOR', 'VOLUNTEER', 'LAWYER')))
);
create index representation_of on representation (case_id, position);
alter table representation enable row level security;
create policy sight on representation for select using (may_see_case(case_id));
create policy own_hand on representation for insert
    with check (may_see_case(case_id) and account_id = acting_account() and acts_as_helper());
grant select, insert on representation to ${app};

-- What was chosen for a lawyer, when and by whom. The archive itself is made anew from it each time.
create table lawyer_handover (
    id         uuid        primary key,
    case_id    uuid        not null references case_file (id),
    lawyer     text        not null check (length(btrim(lawyer)) between 1 and 200),
    relatives  uuid[]      not null check (cardinality(relatives) > 0),
    documents  uuid[]      not null,
    account_id uuid        not null references account (id),
    made_at    timestamptz not null,
    unique (case_id, id)
);
create index lawyer_handover_of on lawyer_handover (case_id, made_at desc);
alter table lawyer_handover enable row level security;
create policy sight on lawyer_handover for select using (may_see_case(case_id) and acts_as_helper());
create policy own_hand on lawyer_handover for insert
    with check (may_see_case(case_id) and account_id = acting_account() and acts_as_helper());
grant select, insert on lawyer_handover to ${app};
