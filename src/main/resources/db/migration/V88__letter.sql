-- Letters of the IND as a person confirmed them: what they say, about whom, until when, and what they ask. A letter that was
-- confirmed wrongly is taken back and may be confirmed anew; what was said of it stays.

create table letter (
    id            uuid        primary key,
    case_id       uuid        not null references case_file (id),
    document_id   uuid        not null,
    purport       text        not null check (purport ~ '^[A-Z_]+$'),
    dated         date        not null,
    term_until    date,
    -- whether the letter prints this day; else it was counted from its date
    term_printed  boolean     not null,
    v_numbers     text[]      not null,
    confirmed_by  uuid        not null references account (id),
    confirmed_at  timestamptz not null,
    taken_back_by uuid        references account (id),
    taken_back_at timestamptz,
    unique (case_id, id),
    foreign key (case_id, document_id) references document (case_id, id),
    check ((taken_back_at is null) = (taken_back_by is null))
);
create unique index letter_now on letter (case_id, document_id) where taken_back_at is null;
alter table letter enable row level security;
create policy sight on letter for select using (may_see_case(case_id));
create policy own_hand on letter for insert
    with check (may_see_case(case_id) and confirmed_by = acting_account() and taken_back_at is null);
create policy own_second_thought on letter for update
    using (may_see_case(case_id) and taken_back_at is null)
    with check (may_see_case(case_id) and taken_back_by = acting_account());
grant select, insert on letter to ${app};
grant update (taken_back_by, taken_back_at) on letter to ${app};

-- Whom a letter concerns, and what it says about each of them.
create table letter_relative (
    letter_id    uuid    not null,
    case_id      uuid    not null references case_file (id),
    position     integer not null check (position >= 0),
    person_id    uuid    not null,
    purport      text    not null check (purport ~ '^[A-Z_]+$'),
    -- the fact it added to their road, if it added one
    milestone_id uuid,
    primary key (letter_id, person_id),
    foreign key (case_id, letter_id) references letter (case_id, id),
    foreign key (case_id, person_id, milestone_id) references milestone (case_id, person_id, id),
    foreign key (case_id, person_id) references person (case_id, id)
);
alter table letter_relative enable row level security;
create policy sight on letter_relative for select using (may_see_case(case_id));
create policy own_hand on letter_relative for insert with check (may_see_case(case_id));
grant select, insert on letter_relative to ${app};

-- What a letter asks, point by point.
create table asked_item (
    id          uuid    primary key,
    letter_id   uuid    not null,
    case_id     uuid    not null references case_file (id),
    position    integer not null check (position >= 0),
    words       text    not null check (btrim(words) <> ''),
    -- its place on the letter, in pixels of the page's picture; all null when a person wrote it
    page        integer check (page > 0),
    box         integer[] check (array_length(box, 1) = 4),
    person_id   uuid,
    requirement text    check (requirement ~ '^[a-z][a-z0-9-]*$'),
    kinds       text[]  not null,
    unique (case_id, id),
    unique (letter_id, position),
    foreign key (case_id, letter_id) references letter (case_id, id),
    foreign key (case_id, person_id) references person (case_id, id),
    check ((page is null) = (box is null))
);
alter table asked_item enable row level security;
create policy sight on asked_item for select using (may_see_case(case_id));
create policy own_hand on asked_item for insert with check (may_see_case(case_id));
grant select, insert on asked_item to ${app};

-- How a point is answered. Never changed: the last answer counts.
create table asked_answer (
    id          bigint      generated always as identity primary key,
    item_id     uuid        not null,
    case_id     uuid        not null references case_file (id),
    answer      text        not null check (answer in ('OPEN', 'ENCLOSED', 'EXPLAINED', 'EXTENSION')),
    words       text        not null check (length(words) <= 8000),
    papers      uuid[]      not null,
    account_id  uuid        not null references account (id),
    answered_at timestamptz not null,
    foreign key (case_id, item_id) references asked_item (case_id, id),
    check ((answer = 'ENCLOSED') = (cardinality(papers) > 0))
);
create index asked_answer_of on asked_answer (item_id, id);
alter table asked_answer enable row level security;
create policy sight on asked_answer for select using (may_see_case(case_id));
create policy own_hand on asked_answer for insert
    with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on asked_answer to ${app};
