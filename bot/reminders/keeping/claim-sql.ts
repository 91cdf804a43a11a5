// Taking what is due, in one statement: found, locked, leased and written into the ledger, or not at all.
//
// A batch is shared out among the tenants that have something due, and those served longest ago come first: one with a
// hundred thousand due keeps nobody else waiting. Within a tenant it goes in due order. The walk over tenants is by the
// index alone: a few look-ups a tenant, whatever they hold. A row that another process is just taking is passed over. While a row is
// leased it is not due until its lease ends: after a crash it comes back.

/** $1 now, $2 end of the lease, $3 owner, $4 most. */
export const CLAIM = `
with recursive tenants (tenant) as (
  (select tenant from reminder where next_try_at is not null order by tenant limit 1)
  union all
  select (select r.tenant from reminder r where r.next_try_at is not null and r.tenant > t.tenant order by r.tenant limit 1)
  from tenants t where t.tenant is not null
),
waiting (tenant, served, share) as (
  select t.tenant, l.free_at, ceil($4::numeric / count(*) over ())::integer
  from tenants t left join reminder_lane l on l.lane = 'tenant:' || t.tenant
  where t.tenant is not null and (l.free_at is null or l.free_at <= $1::timestamptz + interval '1 second')
    and exists (select 1 from reminder r where r.tenant = t.tenant and r.next_try_at <= $1)
),
due as (
  select found.id from waiting w cross join lateral (
    select r.id, r.next_try_at from reminder r
    where r.tenant = w.tenant and r.next_try_at <= $1
    order by r.next_try_at limit w.share
    for update skip locked
  ) found
  order by w.served nulls first, found.next_try_at limit $4
),
taken as (
  update reminder r set lease_owner = $3, lease_until = $2, next_try_at = $2, attempt = r.attempt + 1
  from due where r.id = due.id and r.due_at is not null
  returning r.*, r.id || '@' || (extract(epoch from r.due_at) * 1000)::bigint as key
),
written as (
  insert into reminder_delivery (key, reminder_id, person_id, due_at, attempt, started_at, outcome)
  select key, id, person_id, due_at, attempt, $1, 'sending' from taken
  on conflict (key) do update set attempt = excluded.attempt, started_at = excluded.started_at,
    outcome = case when reminder_delivery.outcome = 'sent' then 'sent' else 'sending' end
)
select taken.*, d.outcome as before, p.quiet_from, p.quiet_to, p.days, p.paused, p.paused_until
from taken
left join reminder_delivery d on d.key = taken.key
left join reminder_person p on p.person_id = taken.person_id
order by taken.planned_at, taken.id`;
