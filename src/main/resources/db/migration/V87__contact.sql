-- What was said: messages between the sponsor and the people on the case, and the log of calls, visits and letters.
-- Rows are added and read, never changed or taken away: the grants say so.

create table message (
    id         uuid        primary key,
    case_id    uuid        not null references case_file (id),
    -- its place in the conversation; those who write to one case file wait for each other, so places are seen in order
    place      bigint      generated always as identity,
    account_id uuid        not null references account (id),
    written_at timestamptz not null,
    words      text        not null check (length(words) between 1 and 10000),
    -- as the writer says; null when nobody said
    language   text        check (language ~ '^[a-z]{2,3}$'),
    unique (case_id, id)
);
create unique index message_place on message (case_id, place);
alter table message enable row level security;
create policy sight on message for select using (may_see_case(case_id));
create policy own_hand on message for insert with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on message to ${app};

-- Up to which place somebody has read, and when.
create table message_read (
    case_id    uuid        not null references case_file (id),
    account_id uuid        not null references account (id),
    up_to      bigint      not null,
    read_at    timestamptz not null,
    primary key (case_id, account_id, up_to)
);
alter table message_read enable row level security;
create policy sight on message_read for select using (may_see_case(case_id));
create policy own_hand on message_read for insert with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on message_read to ${app};

-- What a person made of a message in another language. It stands beside the message and never in its place.
create table message_translation (
    id            bigint      generated always as identity primary key,
    case_id       uuid        not null references case_file (id),
    message_id    uuid        not null,
    -- who translated, by name: an interpreter need not have an account
    translated_by text        not null check (length(btrim(translated_by)) between 1 and 200),
    words         text        not null check (length(words) between 1 and 10000),
    language      text        check (language ~ '^[a-z]{2,3}$'),
    account_id    uuid        not null references account (id),
    noted_at      timestamptz not null,
    foreign key (case_id, message_id) references message (case_id, id)
);
create index message_translation_of on message_translation (message_id, id);
alter table message_translation enable row level security;
create policy sight on message_translation for select using (may_see_case(case_id));
create policy own_hand on message_translation for insert
    with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on message_translation to ${app};

-- Whether the one who asks helps a family: what helpers note for each other is not shown to the family.
create function acts_as_helper() returns boolean
    language sql stable parallel safe security definer set search_path = ''
    return exists (
        select from public.account a
        where a.id = public.acting_account() and a.disabled_at is null
          and a.role in ('VOLUNTEER', 'SUPERVISOR', 'HOUSE'));
revoke execute on function acts_as_helper() from public;
grant execute on function acts_as_helper() to ${app};

-- The log: one talk, visit or letter. What was noted wrongly is superseded by a later note.
create table contact_note (
    id          uuid        primary key,
    case_id     uuid        not null references case_file (id),
    position    bigint      generated always as identity,
    visibility  text        not null check (visibility in ('FAMILY', 'HELPERS')),
    way         text        not null check (way in ('CALL', 'VISIT', 'LETTER', 'EMAIL', 'CHAT', 'AT_OFFICE')),
    party       text        not null check (party in (
        'SPONSOR', 'RELATIVE', 'IND', 'EMBASSY', 'LAWYER', 'MUNICIPALITY', 'COA', 'OTHER')),
    -- their name or function; may be empty
    whom        text        not null check (length(whom) <= 200),
    happened_on date        not null,
    language    text        check (language ~ '^[a-z]{2,3}$'),
    interpreter text        not null check (interpreter in ('NONE', 'BY_PHONE', 'ON_THE_SPOT', 'FAMILY_MEMBER')),
    said        text        not null check (length(said) between 1 and 10000),
    agreed      text        not null check (length(agreed) <= 10000),
    -- the day by which what was agreed is to be done
    agreed_by   date        check (agreed_by is null or agreed <> ''),
    account_id  uuid        not null references account (id),
    noted_at    timestamptz not null,
    supersedes  uuid        check (supersedes <> id),
    unique (case_id, id),
    foreign key (case_id, supersedes) references contact_note (case_id, id),
    unique (supersedes)
);
create index contact_note_of on contact_note (case_id, position);
alter table contact_note enable row level security;
create policy sight on contact_note for select
    using (may_see_case(case_id) and (visibility = 'FAMILY' or acts_as_helper()));
create policy own_hand on contact_note for insert
    with check (may_see_case(case_id) and account_id = acting_account() and acts_as_helper());
grant select, insert on contact_note to ${app};
