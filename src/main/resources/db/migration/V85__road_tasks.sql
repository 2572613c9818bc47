-- What was said of the tasks of a station, for one relative: done, not needed because, or open after all. Never changed:
-- the last one counts.

create table road_task_state (
    id          bigint      generated always as identity primary key,
    case_id     uuid        not null references case_file (id),
    person_id   uuid        not null,
    -- its name in the rule files
    task        text        not null check (task ~ '^[a-z][a-z0-9-]*$' and length(task) <= 80),
    said        text        not null check (said in ('DONE', 'NOT_NEEDED', 'OPEN')),
    done_on     date,
    words       text        not null check (length(words) <= 500),
    recorded_at timestamptz not null,
    recorded_by uuid        not null references account (id),
    foreign key (case_id, person_id) references person (case_id, id),
    check ((said = 'DONE') = (done_on is not null)),
    check (said <> 'NOT_NEEDED' or btrim(words) <> '')
);
create index road_task_state_case on road_task_state (case_id, id);
alter table road_task_state enable row level security;
create policy sight on road_task_state for select using (may_see_case(case_id));
create policy own_hand on road_task_state for insert
    with check (may_see_case(case_id) and recorded_by = acting_account());
grant select, insert on road_task_state to ${app};
