-- What was sent to the IND, and the bundle that was frozen with it. Rows are added and read, never changed or taken away:
-- the grants say so. Only the key of a sealed bundle may be sealed anew.

create table filing (
    id          uuid primary key,
    case_id     uuid        not null references case_file (id),
    relative_id uuid        not null,
    position    bigint      generated always as identity,
    filed_on    date        not null,
    means       text        not null check (means in ('ONLINE', 'POST', 'LAWYER', 'IN_PERSON')),
    account_id  uuid        not null references account (id),
    recorded_at timestamptz not null,
    -- the application that this adds to; null for the application itself
    supplements uuid,
    -- the review that called it ready; null when it was filed without
    review_id   uuid,
    -- the edition of the rules it was prepared under
    rules_route text        not null,
    rules_name  text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bigint      not null check (bytes > 0),
    pages       integer     not null check (pages > 0),
    unique (case_id, id),
    unique (case_id, relative_id, id),
    foreign key (case_id, relative_id) references application (case_id, relative_id),
    foreign key (case_id, relative_id, supplements) references filing (case_id, relative_id, id),
    foreign key (case_id, review_id) references review (case_id, id),
    check (supplements <> id),
    constraint sent_before_recorded check (filed_on <= (recorded_at at time zone 'Europe/Amsterdam')::date)
);
create index filing_of_case on filing (case_id, recorded_at);
alter table filing enable row level security;
create policy sight on filing for select using (may_see_case(case_id));
create policy own_hand on filing for insert with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on filing to ${app};

-- The papers in a bundle, in order.
create table filing_paper (
    filing_id   uuid    not null,
    case_id     uuid    not null references case_file (id),
    position    integer not null check (position >= 0),
    document_id uuid    not null,
    primary key (filing_id, position),
    foreign key (case_id, filing_id) references filing (case_id, id),
    foreign key (case_id, document_id) references document (case_id, id)
);
alter table filing_paper enable row level security;
create policy sight on filing_paper for select using (may_see_case(case_id));
create policy own_hand on filing_paper for insert with check (may_see_case(case_id));
grant select, insert on filing_paper to ${app};

-- What was not in a bundle: explained, or to follow.
create table filing_open (
    filing_id   uuid   not null,
    case_id     uuid   not null references case_file (id),
    position    bigint generated always as identity,
    requirement text   not null check (requirement ~ '^[a-z][a-z0-9-]*$'),
    kind        text   not null check (kind in ('EXPLAINED', 'FOLLOWS')),
    primary key (filing_id, requirement),
    foreign key (case_id, filing_id) references filing (case_id, id)
);
alter table filing_open enable row level security;
create policy sight on filing_open for select using (may_see_case(case_id));
create policy own_hand on filing_open for insert with check (may_see_case(case_id));
grant select, insert on filing_open to ${app};

-- Where a bundle lies sealed.
create table filing_original (
    -- the filing, and what its bundle was sealed as
    id       uuid  primary key,
    case_id  uuid  not null references case_file (id),
    object   uuid  not null unique,
    key_id   text  not null references house_key (id),
    data_key bytea not null,
    foreign key (case_id, id) references filing (case_id, id)
);
alter table filing_original enable row level security;
create policy sight on filing_original for select using (may_see_case(case_id));
create policy own_hand on filing_original for insert with check (may_see_case(case_id));
create policy sealed_anew on filing_original for update using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert on filing_original to ${app};
grant update (key_id, data_key) on filing_original to ${app};
