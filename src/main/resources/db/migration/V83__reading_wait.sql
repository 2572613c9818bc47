-- How long a paper waits for a reader. The line is made of papers of all families, so this reads as the owner; it tells
-- a count of pages and a pace, and nothing about whose they are.
create index on document (read_at desc) where read_at is not null;

create function reading_wait(paper uuid, out pages_before bigint, out seconds_per_page double precision)
    language sql stable security definer set search_path = ''
begin atomic
    select
        (select coalesce(sum(d.pages), 0)
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

revoke execute on function reading_wait(uuid) from public;
grant execute on function reading_wait(uuid) to ${app};
