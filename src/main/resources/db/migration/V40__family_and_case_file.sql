-- One family's case file: its people, their names in order, their ties, the permit, and what was answered about them.
-- Every row belongs to a case file and is seen by those who may see it.

create table case_file (
    id             uuid primary key,
    number_year    integer     not null check (number_year between 1000 and 9999),
    number_in_year integer     not null check (number_in_year > 0),
    origin         text        not null check (origin ~ '^[A-Z]{2}$'),
    opened_on      date        not null,
    -- null while nobody found out
    permit_kind    text        check (permit_kind in ('REFUGEE', 'SUBSIDIARY')),
    decided_on     date,
    made_known_on  date,
    -- counts the changes of the row itself, not of what belongs to it
    version        integer     not null default 1,
    recorded_at    timestamptz not null default now(),
    unique (number_year, number_in_year)
);
alter table case_file enable row level security;
create policy sight on case_file using (may_see_case(id)) with check (may_see_case(id));
grant select, insert on case_file to ${app};
grant update (permit_kind, decided_on, made_known_on, version) on case_file to ${app};

-- A case file is given its office and its first person just before its own row, in the same transaction.
alter table case_office
    add constraint case_office_of_a_file foreign key (case_id) references case_file (id) deferrable initially deferred;
alter table case_access
    add constraint case_access_to_a_file foreign key (case_id) references case_file (id) deferrable initially deferred;

-- The last number given in a year. It says nothing about any case file.
create table case_number (
    year integer primary key,
    last integer not null check (last > 0)
);
grant select, insert, update on case_number to ${app};

create table person (
    id             uuid primary key,
    case_id        uuid        not null references case_file (id),
    -- order in which people were added
    position       bigint      generated always as identity,
    is_sponsor     boolean     not null,
    sex            text        not null check (sex in ('FEMALE', 'MALE', 'X', 'UNKNOWN')),
    -- the birth date as given: its calendar, as many parts as are known, the text itself
    birth_calendar text        check (birth_calendar in ('GREGORIAN', 'HIJRI', 'SOLAR_HIJRI', 'ETHIOPIAN')),
    birth_year     integer,
    birth_month    integer     check (birth_month between 1 and 13),
    birth_day      integer     check (birth_day between 1 and 31),
    birth_raw      text,
    country        text        check (country ~ '^[A-Z]{2}$'),
    place          text        check (place <> ''),
    nationality    text        check (nationality ~ '^[A-Z]{2}$'),
    v_number       text        check (v_number ~ '^[0-9]{10}$'),
    version        integer     not null default 1,
    recorded_at    timestamptz not null default now(),
    unique (case_id, id),
    check (num_nulls(birth_calendar, birth_year, birth_raw) in (0, 3)),
    check (birth_month is null or birth_year is not null),
    check (birth_day is null or birth_month is not null),
    check (place is null or country is not null)
);
create unique index person_one_sponsor on person (case_id) where is_sponsor;
create unique index person_v_number_in_case on person (case_id, v_number) where v_number is not null;
create index person_v_number on person (v_number) where v_number is not null;
alter table person enable row level security;
create policy sight on person using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert on person to ${app};
grant update (sex, birth_calendar, birth_year, birth_month, birth_day, birth_raw, country, place, nationality, v_number,
    version) on person to ${app};

-- How a relative is related to the sponsor.
create table relationship (
    relative_id    uuid primary key,
    case_id        uuid        not null references case_file (id),
    kind           text        not null check (kind in ('SPOUSE', 'PARTNER', 'CHILD', 'STEP_CHILD', 'FOSTER_CHILD', 'PARENT',
                                                        'SIBLING', 'OTHER')),
    adopted        boolean,
    tie            text        check (tie <> ''),
    since_calendar text        check (since_calendar in ('GREGORIAN', 'HIJRI', 'SOLAR_HIJRI', 'ETHIOPIAN')),
    since_year     integer,
    since_month    integer     check (since_month between 1 and 13),
    since_day      integer     check (since_day between 1 and 31),
    since_raw      text,
    recorded_at    timestamptz not null default now(),
    foreign key (case_id, relative_id) references person (case_id, id),
    check ((kind = 'CHILD') = (adopted is not null)),
    check ((kind = 'OTHER') = (tie is not null)),
    check (kind in ('SPOUSE', 'PARTNER') or since_calendar is null),
    check (num_nulls(since_calendar, since_year, since_raw) in (0, 3)),
    check (since_month is null or since_year is not null),
    check (since_day is null or since_month is not null)
);
alter table relationship enable row level security;
create policy sight on relationship using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert, update, delete on relationship to ${app};

-- The two parents of a child: a person of the file, or somebody outside it.
create table parent (
    child_id  uuid    not null references relationship (relative_id) on delete cascade,
    which     integer not null check (which in (1, 2)),
    case_id   uuid    not null references case_file (id),
    person_id uuid,
    fate      text    check (fate in ('ALIVE', 'DEAD', 'MISSING', 'UNKNOWN')),
    primary key (child_id, which),
    foreign key (case_id, person_id) references person (case_id, id),
    check (num_nonnulls(person_id, fate) = 1),
    check (person_id <> child_id)
);
alter table parent enable row level security;
create policy sight on parent using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert, update, delete on parent to ${app};

-- The words of a name, in order: of a person, or of a parent outside the file.
create table name_part (
    case_id    uuid    not null references case_file (id),
    person_id  uuid,
    child_id   uuid,
    which      integer,
    position   integer not null check (position >= 0),
    role       text    not null check (role in ('GIVEN', 'FATHER', 'GRANDFATHER', 'FAMILY', 'MOTHER', 'UNSAID')),
    latin      text    check (latin <> ''),
    own_script text    check (own_script <> ''),
    foreign key (case_id, person_id) references person (case_id, id),
    foreign key (child_id, which) references parent (child_id, which) on delete cascade,
    unique nulls not distinct (person_id, child_id, which, position),
    check (num_nonnulls(person_id, child_id) = 1),
    check ((child_id is null) = (which is null)),
    check (num_nonnulls(latin, own_script) >= 1)
);
create index name_part_case on name_part (case_id);
alter table name_part enable row level security;
create policy sight on name_part using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert, delete on name_part to ${app};

-- The application for one relative; the filing and its road stand in other rooms.
create table application (
    relative_id      uuid primary key,
    case_id          uuid        not null references case_file (id),
    set_aside_why    text        check (set_aside_why <> ''),
    set_aside_at     timestamptz,
    foreign key (case_id, relative_id) references person (case_id, id),
    unique (case_id, relative_id),
    check ((set_aside_why is null) = (set_aside_at is null))
);
alter table application enable row level security;
create policy sight on application using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert on application to ${app};
grant update (set_aside_why, set_aside_at) on application to ${app};

-- Answers to what a checklist asks. An answer is never changed: a later one takes its place.
create table circumstance_answer (
    id          bigint      generated always as identity primary key,
    case_id     uuid        not null references case_file (id),
    -- whom it is about: the sponsor or a relative
    person_id   uuid        not null,
    fact        text        not null check (fact ~ '^[a-z][a-z-]*$'),
    -- one of the fact's own words, or a day as given; nothing at all for "I do not know" and for one taken back
    choice       text,
    day_calendar text       check (day_calendar in ('GREGORIAN', 'HIJRI', 'SOLAR_HIJRI', 'ETHIOPIAN')),
    day_year     integer,
    day_month    integer    check (day_month between 1 and 13),
    day_day      integer    check (day_day between 1 and 31),
    day_raw      text,
    account_id  uuid        not null references account (id),
    recorded_at timestamptz not null,
    foreign key (case_id, person_id) references person (case_id, id),
    check (choice is null or day_calendar is null),
    check (num_nulls(day_calendar, day_year, day_raw) in (0, 3)),
    check (day_month is null or day_year is not null),
    check (day_day is null or day_month is not null)
);
create index circumstance_answer_latest on circumstance_answer (case_id, person_id, fact, id desc);
alter table circumstance_answer enable row level security;
create policy sight on circumstance_answer for select using (may_see_case(case_id));
create policy own_hand on circumstance_answer for insert
    with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on circumstance_answer to ${app};

-- "I cannot get this". Never changed: a later explanation takes the place of an earlier one.
create table explanation (
    id           uuid primary key,
    case_id      uuid        not null references case_file (id),
    person_id    uuid        not null,
    requirement  text        not null check (requirement <> ''),
    reason       text        not null check (reason in ('NEVER_EXISTED', 'UNSAFE_TO_ASK', 'AUTHORITY_CLOSED', 'TOO_COSTLY',
                                                        'REFUSED', 'LOST', 'OTHER_PARENT_UNREACHABLE', 'OTHER')),
    story        text        not null,
    offered      text        not null,
    account_id   uuid        not null references account (id),
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    foreign key (case_id, person_id) references person (case_id, id),
    unique (case_id, id)
);
create unique index explanation_current on explanation (case_id, person_id, requirement) where withdrawn_at is null;
alter table explanation enable row level security;
create policy sight on explanation for select using (may_see_case(case_id));
create policy own_hand on explanation for insert
    with check (may_see_case(case_id) and account_id = acting_account());
create policy taken_back on explanation for update using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert on explanation to ${app};
grant update (withdrawn_at) on explanation to ${app};

-- What was tried to get the paper, and when.
create table attempt (
    explanation_id uuid    not null,
    case_id        uuid    not null,
    position       integer not null check (position >= 0),
    tried_on       date,
    what           text    not null check (what <> ''),
    primary key (explanation_id, position),
    foreign key (case_id, explanation_id) references explanation (case_id, id)
);
alter table attempt enable row level security;
create policy sight on attempt using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert on attempt to ${app};

-- Whether another case file knows a V-number. It answers yes or no to everybody and shows nothing of that file; it
-- reads as the owner, because those who ask may not see the file.
create function v_number_known_elsewhere(the_number text, the_case uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (
        select from public.person p
        where p.v_number = the_number and p.case_id is distinct from the_case and public.acting_account() is not null);
revoke execute on function v_number_known_elsewhere(text, uuid) from public;
grant execute on function v_number_known_elsewhere(text, uuid) to ${app};
