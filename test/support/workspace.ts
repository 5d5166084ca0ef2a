import pino from 'pino';
import { v7 as uuid } from 'uuid';
import type { Capability } from '../../src/capability/capability.ts';
import type { Actor, Context, Workspace } from '../../src/capability/context.ts';
import { type Performed, performCapability } from '../../src/capability/perform.ts';
import type { Role } from '../../src/capability/roles.ts';
import { dayOf } from '../../src/crm/days.ts';
import { members } from '../../src/crm/team/tables.ts';
import { createWorkspace } from '../../src/crm/team/workspaces.ts';
import { Changes } from '../../src/database/changes.ts';
import { type Database, openDatabase } from '../../src/database/connection.ts';
import { inWorkspace } from '../../src/database/transaction.ts';
import { createTestDatabase } from './database.ts';

/** Tuesday, 10:00 in New York: the moment of the table in docs/understanding.md. */
export const testNow = new Date('2026-03-03T15:00:00Z');

/** A workspace of its own in a database of its own, with a manager and two reps, and a clock that stands still. */
export interface TestWorkspace {
  readonly database: Database;
  readonly workspace: Workspace;
  readonly manager: Actor;
  readonly rep: Actor;
  readonly otherRep: Actor;
  readonly viewer: Actor;
  readonly admin: Actor;
  /** Runs `work` with a context in a committed transaction. */
  within<Result>(work: (context: Context) => Promise<Result>, options?: RunOptions): Promise<Result>;
  /** Runs a capability through the one pipeline. */
  perform(capability: Capability, input: Record<string, unknown>, options?: RunOptions): Promise<Performed>;
  close(): Promise<void>;
}

/** Who runs, when and where; the manager at `testNow` in "test" unless said. */
export interface RunOptions {
  readonly as?: Actor;
  readonly now?: Date;
  readonly conversation?: string;
}

/** Makes a test workspace; call `close` when done. */
export async function createTestWorkspace(): Promise<TestWorkspace> {
  const { url, drop } = await createTestDatabase();
  const database = openDatabase(url, { max: 4 });
  const workspace = await createWorkspace(database, {
    name: 'Test',
    timeZone: 'America/New_York',
    currency: 'USD',
    locale: 'en-US',
    now: testNow,
  });
  const member = (name: string, role: Role) => createMember(database, workspace, name, role);
  const manager = await member('Mia Marsh', 'manager');
  const rep = await member('Rob Reyes', 'rep');
  const otherRep = await member('Olga Orlov', 'rep');
  const viewer = await member('Vic Vale', 'viewer');
  const admin = await member('Ada Adler', 'admin');
  const logger = pino({ level: 'silent' });

  const within: TestWorkspace['within'] = (work, { as = manager, now = testNow, conversation = 'test' } = {}) =>
    inWorkspace(database, workspace.id, (db) =>
      work({
        db,
        changes: new Changes(db, workspace.id),
        workspace,
        actor: as,
        now,
        today: dayOf(now, as.timeZone),
        conversation,
        channel: null,
        logger,
      }),
    );
  return {
    database,
    workspace,
    manager,
    rep,
    otherRep,
    viewer,
    admin,
    within,
    perform: (capability, input, options) =>
      within((context) => performCapability(capability, input, context), options),
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

async function createMember(database: Database, workspace: Workspace, name: string, role: Role): Promise<Actor> {
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.com`;
  const actor: Actor = { id: uuid(), name, email, role, timeZone: workspace.timeZone };
  await inWorkspace(database, workspace.id, (db) =>
    db.insert(members).values({ workspaceId: workspace.id, ...actor, createdAt: testNow }),
  );
  return actor;
}
