-- Offices, the people who can sign in, and who may see which case file.
--
-- The owner of these tables runs the migrations and the functions marked "security definer"; the application signs in
-- as another role, ${app}, which owns nothing and is held by every policy.

create table office (
    id         uuid primary key,
    name       text        not null check (length(btrim(name)) between 1 and 120),
    created_at timestamptz not null
);
create unique index office_name on office (lower(name));
grant select, insert on office to ${app};

create table account (
    id              uuid primary key,
    role            text        not null check (role in ('SPONSOR', 'VOLUNTEER', 'SUPERVISOR', 'ADMINISTRATOR', 'HOUSE')),
    office_id       uuid        not null references office (id),
    login           text        not null check (login = btrim(login) and length(login) between 2 and 120),
    name            text        not null check (length(btrim(name)) between 1 and 120),
    password_hash   text,
    password_set_at timestamptz not null,
    language        text        not null check (language ~ '^[a-z]{2,3}$'),
    created_at      timestamptz not null,
    disabled_at     timestamptz,
    -- the house works queues; nobody signs in as it
    check ((role = 'HOUSE') = (password_hash is null))
);
create unique index account_login on account (lower(login));
create unique index account_one_house on account (role) where role = 'HOUSE';
create index account_office on account (office_id);
-- role, office and login of an account never change: make a new account
grant select, insert on account to ${app};
grant update (name, password_hash, password_set_at, language, disabled_at) on account to ${app};

insert into office (id, name, created_at) values ('00000000-0000-0000-0000-000000000001', 'Weerzien', now());
insert into account (id, role, office_id, login, name, password_hash, password_set_at, language, created_at)
values ('00000000-0000-0000-0000-000000000001', 'HOUSE', '00000000-0000-0000-0000-000000000001',
        'weerzien', 'Weerzien', null, now(), 'nl', now());

-- One row at most: the first office and administrator were made. Nobody may take it away again.
create table set_up (
    once    boolean primary key default true check (once),
    done_at timestamptz not null,
    -- deferred: the row is taken first, so that of two who come at once one waits and finds it
    done_by uuid        not null references account (id) deferrable initially deferred
);
grant select, insert on set_up to ${app};

-- Failed sign-ins, by a hash of what was typed as login, and by a hash of the address it came from. A login nobody has
-- is slowed like any other, so that slowness tells nothing.
create table sign_in_failure (
    subject    bytea primary key,
    failures   integer     not null check (failures >= 0),
    last_at    timestamptz not null,
    wait_until timestamptz not null
);
create index sign_in_failure_age on sign_in_failure (last_at);
grant select, insert, update, delete on sign_in_failure to ${app};

-- No foreign keys to case_file here: it comes in a later migration, and a case file is given its office and first
-- person before its own row may be inserted (a key to it must therefore be deferred to the commit).
create table case_office (
    case_id   uuid primary key,
    office_id uuid        not null references office (id),
    opened_at timestamptz not null,
    opened_by uuid        not null references account (id)
);
create index case_office_office on case_office (office_id);

create table case_access (
    case_id    uuid        not null,
    account_id uuid        not null references account (id),
    granted_at timestamptz not null,
    granted_by uuid        not null references account (id),
    primary key (case_id, account_id)
);
create index case_access_account on case_access (account_id);

-- Who asks, as the application said at the beginning of the transaction; null when it said nothing.
create function acting_account() returns uuid
    language sql stable parallel safe set search_path = ''
    return nullif(current_setting('app.user_id', true), '')::uuid;

-- The one rule of sight: those who were put on the case file, the supervisors of its office, and the house itself.
-- It reads as the owner, so that it needs no sight to decide about sight.
create function may_see_case(the_case uuid) returns boolean
    language sql stable parallel safe security definer set search_path = ''
    return exists (
        select from account a
        where a.id = acting_account()
          and a.disabled_at is null
          and (a.role = 'HOUSE'
            or a.role <> 'ADMINISTRATOR'
               and exists (select from case_access c where c.case_id = the_case and c.account_id = a.id)
            or a.role = 'SUPERVISOR'
               and exists (select from case_office o where o.case_id = the_case and o.office_id = a.office_id)));

-- Gives a new case file its office and its first person, the one who asks. Null if they may not open case files;
-- a unique violation if there is such a case file already.
create function open_case(the_case uuid, moment timestamptz) returns boolean
    language sql volatile security definer set search_path = ''
begin atomic
    insert into case_office (case_id, office_id, opened_at, opened_by)
    select the_case, a.office_id, moment, a.id from account a
    where a.id = acting_account() and a.disabled_at is null and a.role in ('SPONSOR', 'VOLUNTEER', 'SUPERVISOR');
    insert into case_access (case_id, account_id, granted_at, granted_by)
    select o.case_id, o.opened_by, moment, o.opened_by from case_office o
    where o.case_id = the_case and o.opened_by = acting_account()
    returning true;
end;

-- Puts a person of the case file's own office on it. Null if the one who asks may not, or the person cannot be.
create function admit_to_case(the_case uuid, person uuid, moment timestamptz) returns boolean
    language sql volatile security definer set search_path = ''
begin atomic
    insert into case_access (case_id, account_id, granted_at, granted_by)
    select o.case_id, p.id, moment, a.id
    from account a, case_office o join account p on p.office_id = o.office_id
    where a.id = acting_account() and a.role in ('VOLUNTEER', 'SUPERVISOR') and may_see_case(the_case)
      and o.case_id = the_case
      and p.id = person and p.disabled_at is null and p.role in ('SPONSOR', 'VOLUNTEER', 'SUPERVISOR')
    on conflict (case_id, account_id) do update set granted_at = case_access.granted_at
    returning true;
end;

revoke execute on function acting_account(), may_see_case(uuid), open_case(uuid, timestamptz),
    admit_to_case(uuid, uuid, timestamptz) from public;
grant execute on function acting_account(), may_see_case(uuid), open_case(uuid, timestamptz),
    admit_to_case(uuid, uuid, timestamptz) to ${app};

alter table case_office enable row level security;
create policy sight on case_office for select using (may_see_case(case_id));
grant select on case_office to ${app};
alter table case_access enable row level security;
create policy sight on case_access for select using (may_see_case(case_id));
grant select on case_access to ${app};
