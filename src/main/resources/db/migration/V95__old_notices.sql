-- What somebody was told is removed in the end, by the house alone.
create policy house_removes on notice for delete
    using (may_see_case(case_id) and acting_account() = '00000000-0000-0000-0000-000000000001');
grant delete on notice to ${app};
create index notice_age on notice (made_at);
