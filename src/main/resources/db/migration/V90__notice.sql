-- Reminders: who is told of what, once; how people want to be told; and the queue that tells them.

-- One's own row, or any for the house itself, which sends. It reads as the owner, as may_see_case does.
create function is_own_account(the_account uuid) returns boolean
    language sql stable parallel safe security definer set search_path = ''
    return exists (
        select from public.account a
        where a.id = public.acting_account() and a.disabled_at is null
          and (a.id = the_account or a.role = 'HOUSE'));
revoke execute on function is_own_account(uuid) from public;
grant execute on function is_own_account(uuid) to ${app};

create table notice (
    id            uuid        primary key,
    case_id       uuid        not null references case_file (id),
    recipient_id  uuid        not null references account (id),
    -- case, occasion and recipient: what was told once is never told again
    key           text        not null unique,
    occasion      text        not null check (occasion in ('TERM', 'PAPERS', 'SILENCE')),
    term          text,
    person_id     uuid,
    -- the day that counts, or since which something is awaited
    day           date        not null,
    -- days before that day, or which repetition
    number        integer     not null check (number >= 0),
    channel       text        not null check (channel in ('IN_PRODUCT', 'MAIL', 'CALL')),
    made_at       timestamptz not null,
    read_at       timestamptz,
    mailed_at     timestamptz,
    to_call_since timestamptz,
    called_at     timestamptz,
    called_by     uuid        references account (id),
    check ((occasion = 'TERM') = (term is not null)),
    check (num_nulls(called_at, called_by) in (0, 2))
);
create index notice_news on notice (recipient_id, made_at desc);
create index notice_to_call on notice (case_id) where to_call_since is not null and called_at is null and read_at is null;
alter table notice enable row level security;
create policy sight on notice for select using (may_see_case(case_id));
-- made by the house alone
create policy house_hand on notice for insert
    with check (may_see_case(case_id) and acting_account() = '00000000-0000-0000-0000-000000000001');
create policy own_hand on notice for update using (may_see_case(case_id));
grant select, insert on notice to ${app};
grant update (read_at, mailed_at, to_call_since, called_at, called_by) on notice to ${app};

-- How somebody wants to be told; no row: in the product only.
create table notice_preference (
    account_id   uuid        primary key references account (id),
    mail_address text        check (length(mail_address) between 3 and 254),
    by_mail      boolean     not null,
    by_call      boolean     not null,
    -- stands in every e-mail: whoever has it can stop the e-mails, and nothing else
    stop_token   text        not null unique check (stop_token ~ '^[A-Za-z0-9_-]{22}$'),
    changed_at   timestamptz not null,
    check (not by_mail or mail_address is not null)
);
alter table notice_preference enable row level security;
create policy own on notice_preference using (is_own_account(account_id)) with check (is_own_account(account_id));
grant select, insert, update on notice_preference to ${app};

-- A queue of its own, so that nodes that read papers and nodes that remind people do not see each other's jobs as unknown.
create table notice_job (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on notice_job (execution_time);
create index on notice_job (last_heartbeat);
grant select, insert, update, delete on notice_job to ${app};
