-- The dated facts of every relative's road, from opening to arrival. Facts are added and never changed: a correction is
-- a new fact that supersedes an earlier one.

create table milestone (
    id          uuid        primary key,
    case_id     uuid        not null references case_file (id),
    person_id   uuid        not null,
    -- the order in which we learned them
    position    bigint      generated always as identity,
    kind        text        not null check (kind in (
        'OPENED', 'FILED', 'RECEIPT', 'COMPLETION_REQUESTED', 'COMPLETED', 'INVITED', 'NOTICE_OF_DEFAULT', 'GRANTED',
        'REFUSED', 'OBJECTION_FILED', 'OBJECTION_REFUSED', 'APPEAL_FILED', 'APPOINTMENT', 'VISA_COLLECTED', 'DEPARTED',
        'ARRIVED', 'REPORTED', 'REGISTERED', 'WITHDRAWN', 'TAKEN_BACK')),
    happened_on date        not null,
    means       text        check (means in ('ONLINE', 'POST', 'LAWYER', 'IN_PERSON')),
    -- the last day as the letter prints it
    term_until  date,
    -- the letter that shows it; papers come in a later migration, so no foreign key here
    document_id uuid,
    note        text        not null default '',
    -- when we learned it, and from whom
    recorded_at timestamptz not null,
    recorded_by uuid        not null references account (id),
    supersedes  uuid,
    unique (case_id, person_id, id),
    foreign key (case_id, person_id) references person (case_id, id),
    -- a correction stays on the same road, and a fact is corrected once: then its correction is
    foreign key (case_id, person_id, supersedes) references milestone (case_id, person_id, id),
    unique (supersedes),
    check (kind <> 'TAKEN_BACK' or supersedes is not null),
    check (supersedes <> id)
);
create index milestone_case on milestone (case_id, position);
alter table milestone enable row level security;
create policy sight on milestone for select using (may_see_case(case_id));
-- who signs in signs with their own name
create policy own_hand on milestone for insert
    with check (may_see_case(case_id) and recorded_by = acting_account());
grant select, insert on milestone to ${app};
