-- The second pair of eyes: what was handed over, what was said about it, and how it ended. And who prepared, which the
-- database remembers by itself, so that nobody concludes their own preparation whatever the application does.

create table review (
    id             uuid primary key,
    case_id        uuid        not null references case_file (id),
    handed_over_by uuid        not null references account (id),
    handed_over_at timestamptz not null,
    note           text        not null,
    outcome        text        check (outcome in ('READY_TO_FILE', 'RETURNED')),
    concluded_by   uuid        references account (id),
    concluded_at   timestamptz,
    words          text,
    unique (case_id, id),
    check (num_nulls(outcome, concluded_by, concluded_at, words) in (0, 4)),
    constraint never_ones_own_hand_over check (concluded_by <> handed_over_by)
);
create unique index review_open on review (case_id) where concluded_at is null;
create index review_of_case on review (case_id, handed_over_at desc);
alter table review enable row level security;
create policy sight on review for select using (may_see_case(case_id));
create policy own_hand on review for insert
    with check (may_see_case(case_id) and handed_over_by = acting_account() and concluded_at is null);
create policy own_conclusion on review for update
    using (may_see_case(case_id) and concluded_at is null)
    with check (may_see_case(case_id) and concluded_by = acting_account());
grant select, insert on review to ${app};
grant update (outcome, concluded_by, concluded_at, words) on review to ${app};

-- What a supervisor said about one requirement of one relative. Never changed: the last one counts.
create table review_verdict (
    id          bigint      generated always as identity primary key,
    review_id   uuid        not null,
    case_id     uuid        not null references case_file (id),
    relative_id uuid        not null,
    requirement text        not null check (requirement ~ '^[a-z][a-z0-9-]*$'),
    judgement   text        not null check (judgement in ('ACCEPTED', 'RETURNED', 'NOTED')),
    words       text        not null,
    account_id  uuid        not null references account (id),
    said_at     timestamptz not null,
    foreign key (case_id, review_id) references review (case_id, id),
    foreign key (case_id, relative_id) references person (case_id, id),
    check (judgement = 'ACCEPTED' or btrim(words) <> '')
);
create index review_verdict_of on review_verdict (review_id, id);
alter table review_verdict enable row level security;
create policy sight on review_verdict for select using (may_see_case(case_id));
create policy own_hand on review_verdict for insert
    with check (may_see_case(case_id) and account_id = acting_account());
grant select, insert on review_verdict to ${app};

-- Who changed the family, the answers or the papers of a case file. Written by the triggers below and by nobody else.
create table preparation (
    case_id    uuid        not null references case_file (id),
    account_id uuid        not null references account (id),
    last_at    timestamptz not null,
    -- the review that called it ready; null while nobody has
    covered_by uuid,
    foreign key (case_id, covered_by) references review (case_id, id)
);
create unique index preparation_since_ready on preparation (case_id, account_id) where covered_by is null;
alter table preparation enable row level security;
create policy sight on preparation for select using (may_see_case(case_id));
grant select on preparation to ${app};

-- The house itself reads papers and is no preparer.
create function remember_preparer() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into public.preparation (case_id, account_id, last_at)
    select new.case_id, a.id, now() from public.account a
    where a.id = public.acting_account() and a.role <> 'HOUSE'
    on conflict (case_id, account_id) where covered_by is null do update set last_at = excluded.last_at;
    return new;
end $$;

-- As above, for the case file itself.
create function remember_opener() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into public.preparation (case_id, account_id, last_at)
    select new.id, a.id, now() from public.account a
    where a.id = public.acting_account() and a.role <> 'HOUSE'
    on conflict (case_id, account_id) where covered_by is null do update set last_at = excluded.last_at;
    return new;
end $$;

create trigger prepared after insert or update on case_file for each row execute function remember_opener();
create trigger prepared after insert or update on person for each row execute function remember_preparer();
create trigger prepared after insert or update on relationship for each row execute function remember_preparer();
create trigger prepared after insert or update on parent for each row execute function remember_preparer();
create trigger prepared after insert on name_part for each row execute function remember_preparer();
create trigger prepared after insert or update on application for each row execute function remember_preparer();
create trigger prepared after insert on circumstance_answer for each row execute function remember_preparer();
create trigger prepared after insert or update on explanation for each row execute function remember_preparer();
create trigger prepared after insert on document for each row execute function remember_preparer();
create trigger prepared after insert on document_statement for each row execute function remember_preparer();
create trigger prepared after insert or update on document_person for each row execute function remember_preparer();
create trigger prepared after insert on document_field for each row execute function remember_preparer();
create trigger prepared after insert or update on document_set_aside for each row execute function remember_preparer();
create trigger prepared after insert on review for each row execute function remember_preparer();

create function refuse_own_preparation(the_case uuid, person uuid) returns void
    language plpgsql stable security definer set search_path = ''
as $$
begin
    if not exists (select from public.account a where a.id = person and a.role = 'SUPERVISOR') then
        raise exception 'only a supervisor reviews case file %', the_case using errcode = 'check_violation';
    end if;
    if exists (select from public.preparation p
               where p.case_id = the_case and p.account_id = person and p.covered_by is null) then
        raise exception 'nobody reviews their own preparation of case file %', the_case using errcode = 'check_violation';
    end if;
end $$;

create function hold_four_eyes() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    if tg_table_name = 'review_verdict' then
        perform public.refuse_own_preparation(new.case_id, new.account_id);
        if not exists (select from public.review r where r.id = new.review_id and r.concluded_at is null) then
            raise exception 'review % is concluded', new.review_id using errcode = 'check_violation';
        end if;
    elsif new.concluded_by is not null then
        perform public.refuse_own_preparation(new.case_id, new.concluded_by);
    end if;
    return new;
end $$;
create trigger four_eyes before update on review for each row execute function hold_four_eyes();
create trigger four_eyes before insert on review_verdict for each row execute function hold_four_eyes();

-- Called ready: what was prepared until now has been seen by a second pair of eyes.
create function cover_preparation() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    update public.preparation set covered_by = new.id where case_id = new.case_id and covered_by is null;
    return new;
end $$;
create trigger ready after update on review for each row when (new.outcome = 'READY_TO_FILE')
    execute function cover_preparation();

revoke execute on function remember_preparer(), remember_opener(), refuse_own_preparation(uuid, uuid), hold_four_eyes(),
    cover_preparation() from public;
