-- Answers to letters of the IND, as they were sent. Rows are added and read, never changed; only the key of a sealed answer
-- may be sealed anew.

create table reply (
    id          uuid        primary key,
    case_id     uuid        not null references case_file (id),
    letter_id   uuid        not null,
    sent_on     date        not null,
    means       text        not null check (means in ('ONLINE', 'POST', 'LAWYER', 'IN_PERSON')),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pages       integer     not null check (pages > 0),
    account_id  uuid        not null references account (id),
    recorded_at timestamptz not null,
    unique (case_id, id),
    foreign key (case_id, letter_id) references letter (case_id, id)
);
create index reply_of on reply (letter_id, recorded_at);
alter table reply enable row level security;
create policy sight on reply for select using (may_see_case(case_id));
create policy own_hand on reply for insert with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on reply to ${app};

-- Where an answer lies sealed.
create table reply_original (
    -- the answer, and what it was sealed as
    id       uuid  primary key,
    case_id  uuid  not null references case_file (id),
    object   uuid  not null unique,
    key_id   text  not null references house_key (id),
    data_key bytea not null,
    foreign key (case_id, id) references reply (case_id, id)
);
alter table reply_original enable row level security;
create policy sight on reply_original for select using (may_see_case(case_id));
create policy own_hand on reply_original for insert with check (may_see_case(case_id));
create policy sealed_anew on reply_original for update using (may_see_case(case_id)) with check (may_see_case(case_id));
grant select, insert on reply_original to ${app};
grant update (key_id, data_key) on reply_original to ${app};
