-- Looking at many case files at once. Asking the rule of sight for every row costs more than reading the rows, so a
-- transaction that only reads asks it once for all: which case files may be seen? Transactions that write concern one
-- case file and go on asking about that one. Either way it is the same rule, and nobody sees more.

-- The one rule of sight, turned round: every case file that may_see_case(uuid) says yes to for a person.
create function may_see_case() returns setof uuid
    language sql stable parallel safe security definer set search_path = ''
as $$
    select c.case_id from public.account a join public.case_access c on c.account_id = a.id
    where a.id = public.acting_account() and a.disabled_at is null and a.role not in ('ADMINISTRATOR', 'HOUSE')
    union
    select o.case_id from public.account a join public.case_office o on o.office_id = a.office_id
    where a.id = public.acting_account() and a.disabled_at is null and a.role = 'SUPERVISOR'
$$;

-- Whether to ask once for all. The house needs no asking, see V94.
create function asks_about_many() returns boolean
    language sql stable parallel safe
    return current_setting('transaction_read_only')::boolean
        and acting_account() is distinct from '00000000-0000-0000-0000-000000000001';

revoke execute on function may_see_case(), asks_about_many() from public;
grant execute on function may_see_case(), asks_about_many() to ${app};

do $$
declare
    held record;
begin
    for held in
        select tablename, case tablename when 'case_file' then 'id' else 'case_id' end as key from pg_policies
        where schemaname = current_schema() and policyname = 'sight' and qual in ('may_see_case(id)', 'may_see_case(case_id)')
    loop
        execute format('alter policy sight on %1$I using (case when (select asks_about_many())
            then %2$I in (select may_see_case())
            else may_see_case(%2$I) end)', held.tablename, held.key);
    end loop;
end $$;

-- what is read by case file now, and was read by review or letter
create index review_verdict_of_case on review_verdict (case_id, id);
create index letter_relative_of_case on letter_relative (case_id, letter_id, position);
create index asked_item_of_case on asked_item (case_id, letter_id, position);
