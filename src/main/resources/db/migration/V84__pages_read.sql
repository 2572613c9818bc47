-- How far a reader is with a paper, so that its people can be told, and those who wait behind it.
alter table document add column pages_read integer not null default 0 check (pages_read >= 0);
grant update (pages_read) on document to ${app};

create or replace function reading_wait(paper uuid, out pages_before bigint, out seconds_per_page double precision)
    language sql stable security definer set search_path = ''
begin atomic
    select
        (select coalesce(sum(case when other.picked then greatest(d.pages - d.pages_read, 0) else d.pages end), 0)
         from scheduled_tasks own
             join scheduled_tasks other on other.task_name = own.task_name
                 and other.task_instance <> own.task_instance
                 and (other.picked or other.execution_time < own.execution_time)
             join document d on d.id::text = other.task_instance
         where own.task_name = 'read-document' and own.task_instance = paper::text),
        (select percentile_cont(0.5) within group (order by recent.pace)
         from (select extract(epoch from d.read_at - d.began_at)::double precision / d.pages as pace
               from document d
               where d.read_at > d.began_at
               order by d.read_at desc
               limit 50) recent);
end;
