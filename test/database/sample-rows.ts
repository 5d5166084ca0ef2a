import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';

/** Statements that put one row into each table of a workspace; a table without one fails the test that walks them all. */
export function sampleRows(workspaceId: string): SQL[] {
  const [member, account, contact, deal, product, digest] = Array.from({ length: 6 }, () => uuid());
  const id = () => uuid();
  return [
    sql`insert into members (workspace_id, id, name, email, role, created_at) values (${workspaceId}, ${member}, 'M', 'm@example.com', 'admin', now())`,
    sql`insert into quotas (workspace_id, id, member_id, starts_on, ends_on, amount, currency) values (${workspaceId}, ${id()}, ${member}, '2026-01-01', '2026-04-01', 1, 'USD')`,
    sql`insert into handle_counters (workspace_id, prefix, last) values (${workspaceId}, 'D', 1)`,
    sql`insert into accounts (workspace_id, id, name, created_at, updated_at) values (${workspaceId}, ${account}, 'A', now(), now())`,
    sql`insert into contacts (workspace_id, id, name, account_id, created_at, updated_at) values (${workspaceId}, ${contact}, 'C', ${account}, now(), now())`,
    sql`insert into products (workspace_id, id, name, created_at, updated_at) values (${workspaceId}, ${product}, 'P', now(), now())`,
    sql`insert into deals (workspace_id, id, number, name, account_id, stage, currency, stage_since, created_at, updated_at) values (${workspaceId}, ${deal}, 1, 'D', ${account}, 'proposal', 'USD', now(), now(), now())`,
    sql`insert into deal_events (workspace_id, id, deal_id, at, kind) values (${workspaceId}, ${id()}, ${deal}, now(), 'created')`,
    sql`insert into activities (workspace_id, id, type, occurred_at, member_id, created_at, updated_at) values (${workspaceId}, ${id()}, 'call', now(), ${member}, now(), now())`,
    sql`insert into tasks (workspace_id, id, number, title, created_at, updated_at) values (${workspaceId}, ${id()}, 1, 'T', now(), now())`,
    sql`insert into notes (workspace_id, id, text, member_id, created_at) values (${workspaceId}, ${id()}, 'N', ${member}, now())`,
    sql`insert into audit_entries (workspace_id, id, at, member_id, capability, conversation, input, changes) values (${workspaceId}, ${id()}, now(), ${member}, 'add_note', 'test', '{}', '[]')`,
    sql`insert into pending_questions (workspace_id, id, conversation, member_id, question, asked_at, expires_at) values (${workspaceId}, ${id()}, 'test', ${member}, '{}', now(), now())`,
    sql`insert into conversation_memory (workspace_id, conversation, member_id, at) values (${workspaceId}, 'test', ${member}, now())`,
    sql`insert into inbox (workspace_id, event_id, conversation, payload, received_at, next_attempt_at) values (${workspaceId}, 'E1', 'test', '{}', now(), now())`,
    sql`insert into outbox (workspace_id, id, destination, method, payload, next_attempt_at, created_at) values (${workspaceId}, ${id()}, 'C1', 'chat.postMessage', '{}', now(), now())`,
    sql`insert into digests (workspace_id, id, number, digest, channel, cron, time_zone, created_by, created_at) values (${workspaceId}, ${digest}, 1, 'pipeline', 'C1', '0 9 * * 1', 'UTC', ${member}, now())`,
    sql`insert into digest_posts (workspace_id, id, digest_id, slot, posted_at) values (${workspaceId}, ${id()}, ${digest}, now(), now())`,
    sql`insert into learned_readings (workspace_id, id, template, capabilities, first_at, last_at) values (${workspaceId}, ${id()}, '{word} with {contact}', '[]', now(), now())`,
    sql`insert into llm_usage (workspace_id, member_id, day) values (${workspaceId}, ${member}, '2026-01-01')`,
  ];
}
