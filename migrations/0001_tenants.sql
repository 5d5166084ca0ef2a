-- Two roles that own nothing. The app runs every request as rapport_app, confined to one workspace by row-level security;
-- rapport_dispatcher sees the directory of workspaces and the queues of all of them, so that an event finds its workspace.
do $$
begin
  create role rapport_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$
begin
  create role rapport_dispatcher nologin nosuperuser nocreatedb nocreaterole nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
-- Roles belong to the whole server, where two migrations of two databases may grant at once.
do $$
begin
  perform pg_advisory_xact_lock(hashtext('rapport roles'));
  execute format('grant rapport_app, rapport_dispatcher to %I', current_user);
end $$;
--> statement-breakpoint
-- The workspace that the transaction is in; null outside of one, which matches no row.
create function current_workspace() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('rapport.workspace_id', true), '')::uuid $$;
--> statement-breakpoint
-- Every table with tenants' rows is protected by a call of this, in the migration that makes the table.
create procedure protect_tenant_table(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s to rapport_app using (workspace_id = (select current_workspace())) '
    'with check (workspace_id = (select current_workspace()))', target);
  execute format('grant select, insert, update, delete on %s to rapport_app', target);
end $$;
--> statement-breakpoint
do $$
declare target regclass;
begin
  for target in
    select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  loop
    call protect_tenant_table(target);
  end loop;
end $$;
--> statement-breakpoint
-- The audit trail only grows: nobody rewrites what happened. Undoing marks the entry, no more.
revoke update, delete on audit_entries from rapport_app;
--> statement-breakpoint
grant update (undone_at) on audit_entries to rapport_app;
--> statement-breakpoint
grant usage on all sequences in schema public to rapport_app;
--> statement-breakpoint
create policy dispatcher on workspaces to rapport_dispatcher using (true);
--> statement-breakpoint
create policy dispatcher on inbox to rapport_dispatcher using (true);
--> statement-breakpoint
create policy dispatcher on outbox to rapport_dispatcher using (true);
--> statement-breakpoint
grant select on workspaces, inbox, outbox to rapport_dispatcher;
--> statement-breakpoint
grant insert, update on inbox, outbox to rapport_dispatcher;
--> statement-breakpoint
grant usage on all sequences in schema public to rapport_dispatcher;
