-- The rule of sight costs the house nothing any more. It looks at every case file again and again, and the rule was
-- asked anew for each row it read.

-- That the house is one account, known by its number, and never shut: so the number alone tells that it asks.
alter table account add constraint account_house
    check ((role = 'HOUSE') = (id = '00000000-0000-0000-0000-000000000001') and (role <> 'HOUSE' or disabled_at is null));

-- As before. Without a setting of its own it becomes part of each question instead of a call a row; its names were
-- bound when it was made.
create or replace function acting_account() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.user_id', true), '')::uuid;

-- The one rule of sight for people, as it was: those who were put on the case file, and the supervisors of its office.
-- It reads as the owner, so that it needs no sight to decide about sight.
create function person_sees_case(the_case uuid) returns boolean
    language sql stable parallel safe security definer set search_path = ''
    return exists (
        select from public.account a
        where a.id = public.acting_account()
          and a.disabled_at is null
          and (a.role not in ('ADMINISTRATOR', 'HOUSE')
               and exists (select from public.case_access c where c.case_id = the_case and c.account_id = a.id)
            or a.role = 'SUPERVISOR'
               and exists (select from public.case_office o where o.case_id = the_case and o.office_id = a.office_id)));
revoke execute on function person_sees_case(uuid) from public;
grant execute on function person_sees_case(uuid) to ${app};

-- The house sees every case file; whether it is the house that asks can be told without looking anything up.
create or replace function may_see_case(the_case uuid) returns boolean
    language sql stable parallel safe
    return acting_account() is not distinct from '00000000-0000-0000-0000-000000000001' or person_sees_case(the_case);

-- What is read of many case files at once, found by the case file.
create index relationship_case on relationship (case_id);
create index parent_case on parent (case_id);
create index attempt_case on attempt (case_id);
