-- Papers: what arrived, where its sealed original lies, how its reading went, and what a person said about it.

-- The house keys that papers may be sealed under, by fingerprint; never a key itself. More than one only while keys
-- are being changed.
create table house_key (
    id    text primary key check (id ~ '^[0-9a-f]{16}$'),
    since timestamptz not null
);
grant select, insert, delete on house_key to ${app};

create table document (
    id                uuid primary key,
    case_id           uuid        not null references case_file (id),
    received_at       timestamptz not null,
    received_by       uuid        not null references account (id),
    sha256            text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type        text        not null check (media_type in ('JPEG', 'PNG', 'WEBP', 'TIFF', 'PDF')),
    bytes             bigint      not null check (bytes between 1 and 26214400),
    pages             integer     not null check (pages between 1 and 60),
    -- what the sender said it was for: hints, not facts
    offered_for       uuid,
    requirement       text        check (requirement <> ''),
    -- the sealed original and its key, itself sealed under a house key
    object            uuid        not null unique,
    key_id            text        not null references house_key (id),
    data_key          bytea       not null,
    -- how its reading went, since it arrived or since somebody asked to read it again
    attempts          integer     not null default 0 check (attempts >= 0),
    began_at          timestamptz,
    lost_at           timestamptz,
    read_at           timestamptz,
    unreadable_at     timestamptz,
    unreadable_reason text,
    quarantined_at    timestamptz,
    -- what the machine read, sealed under the paper's own key
    reading           bytea,
    unique (case_id, sha256),
    unique (case_id, id),
    foreign key (case_id, offered_for) references person (case_id, id),
    check (num_nonnulls(read_at, unreadable_at, quarantined_at) <= 1),
    check ((unreadable_at is null) = (unreadable_reason is null)),
    check (read_at is null or reading is not null)
);
create index document_of_case on document (case_id, received_at desc);
create index document_key on document (key_id);
alter table document enable row level security;
create policy sight on document for select using (may_see_case(case_id));
create policy own_hand on document for insert
    with check (may_see_case(case_id) and received_by = acting_account());
create policy reading on document for update using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert on document to ${app};
-- what was received never changes
grant update (key_id, data_key, attempts, began_at, lost_at, read_at, unreadable_at, unreadable_reason, quarantined_at,
    reading) on document to ${app};

-- What a person said a paper is, in which language it is, and what it translates. Never changed: the last one counts.
create table document_statement (
    id             bigint      generated always as identity primary key,
    case_id        uuid        not null,
    document_id    uuid        not null,
    kind           text        check (kind ~ '^[A-Z][A-Z0-9_]+$'),
    language       text        check (language ~ '^[a-z]{2,3}$'),
    is_translation boolean,
    translates     uuid,
    account_id     uuid        not null references account (id),
    said_at        timestamptz not null,
    foreign key (case_id, document_id) references document (case_id, id),
    foreign key (case_id, translates) references document (case_id, id),
    check (num_nonnulls(kind, language, is_translation) = 1),
    check ((translates is not null) = coalesce(is_translation, false)),
    check (translates <> document_id)
);
create index document_statement_of on document_statement (case_id, document_id, id);

-- Whom a paper concerns.
create table document_person (
    id           bigint      generated always as identity primary key,
    case_id      uuid        not null,
    document_id  uuid        not null,
    person_id    uuid        not null,
    account_id   uuid        not null references account (id),
    said_at      timestamptz not null,
    taken_off_at timestamptz,
    taken_off_by uuid        references account (id),
    foreign key (case_id, document_id) references document (case_id, id),
    foreign key (case_id, person_id) references person (case_id, id),
    check ((taken_off_at is null) = (taken_off_by is null))
);
create unique index document_person_now on document_person (case_id, document_id, person_id) where taken_off_at is null;

-- What a person answered to a field. Never changed: the last answer for a field and person counts.
create table document_field (
    id             bigint      generated always as identity primary key,
    case_id        uuid        not null,
    document_id    uuid        not null,
    field          text        not null check (field ~ '^[a-z][a-z0-9-]*$'),
    person_id      uuid,
    answer         text        not null check (answer in ('TEXT', 'DATE', 'NOT_ON_THIS_PAPER')),
    value          text        check (btrim(value) <> ''),
    date_calendar  text        check (date_calendar in ('GREGORIAN', 'HIJRI', 'SOLAR_HIJRI', 'ETHIOPIAN')),
    date_year      integer,
    date_month     integer     check (date_month between 1 and 13),
    date_day       integer     check (date_day between 1 and 31),
    date_raw       text,
    corrected      boolean     not null,
    account_id     uuid        not null references account (id),
    said_at        timestamptz not null,
    foreign key (case_id, document_id) references document (case_id, id),
    foreign key (case_id, person_id) references person (case_id, id),
    check ((answer = 'TEXT') = (value is not null)),
    check (num_nonnulls(date_calendar, date_year, date_raw) = case answer when 'DATE' then 3 else 0 end),
    check (date_month is null or date_year is not null),
    check (date_day is null or date_month is not null)
);
create index document_field_of on document_field (case_id, document_id, id);

-- When a paper was taken out of the preparation, and put back. Its original stays.
create table document_set_aside (
    id            bigint      generated always as identity primary key,
    case_id       uuid        not null,
    document_id   uuid        not null,
    reason        text        not null,
    account_id    uuid        not null references account (id),
    set_aside_at  timestamptz not null,
    taken_back_at timestamptz,
    taken_back_by uuid        references account (id),
    foreign key (case_id, document_id) references document (case_id, id),
    check ((taken_back_at is null) = (taken_back_by is null))
);
create unique index document_set_aside_now on document_set_aside (case_id, document_id) where taken_back_at is null;

alter table document_statement enable row level security;
create policy sight on document_statement for select using (may_see_case(case_id));
create policy own_hand on document_statement for insert
    with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on document_statement to ${app};

alter table document_field enable row level security;
create policy sight on document_field for select using (may_see_case(case_id));
create policy own_hand on document_field for insert
    with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on document_field to ${app};

alter table document_person enable row level security;
create policy sight on document_person for select using (may_see_case(case_id));
create policy own_hand on document_person for insert
    with check (may_see_case(case_id) and account_id = acting_account());
create policy taken_off on document_person for update
    using (may_see_case(case_id)) with check (may_see_case(case_id) and taken_off_by = acting_account());
grant select, insert on document_person to ${app};
grant update (taken_off_at, taken_off_by) on document_person to ${app};

alter table document_set_aside enable row level security;
create policy sight on document_set_aside for select using (may_see_case(case_id));
create policy own_hand on document_set_aside for insert
    with check (may_see_case(case_id) and account_id = acting_account());
create policy taken_back on document_set_aside for update
    using (may_see_case(case_id)) with check (may_see_case(case_id) and taken_back_by = acting_account());
grant select, insert on document_set_aside to ${app};
grant update (taken_back_at, taken_back_by) on document_set_aside to ${app};
