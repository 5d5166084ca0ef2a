import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { auditEntries } from '../database/audit-entries.ts';
import { type Change, Changes } from '../database/changes.ts';
import type { Capability, RawInput } from './capability.ts';
import type { Context } from './context.ts';
import { DeniedError, InvalidError } from './errors.ts';
import { words } from './fields.ts';
import type { Reply } from './reply.ts';

/** What came of running a capability. */
export interface Performed {
  /** The input as it ran, defaults filled in. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly reply: Reply;
  /** Each row it changed. */
  readonly changes: readonly Change[];
  /** The audit entry, by which it can be undone; null where nothing was written. */
  readonly auditId: string | null;
}

/** Thrown to roll a rehearsal back; never leaves this file. */
class Rehearsed extends Error {
  readonly performed: Performed;
  constructor(performed: Performed) {
    super('rehearsed');
    this.performed = performed;
  }
}

/**
 * The one way in which a capability runs: authorise, validate, run with its audit entry in a savepoint of the request's
 * transaction, render. An error leaves the transaction as it was before.
 *
 * @param rehearse runs it and takes everything back, so that the answer tells what would happen
 * @throws {DeniedError} `role` where the actor's role may not
 * @throws {InvalidError} `input` or `missing` where a value is impossible or absent; and what the capability throws
 */
export async function performCapability(
  capability: Capability,
  rawInput: RawInput,
  context: Omit<Context, 'changes'>,
  rehearse = false,
): Promise<Performed> {
  authorise(capability, context);
  const reading = { ...context, changes: new Changes(context.db, context.workspace.id) };
  const complete = { ...capability.defaults?.(context), ...rawInput };
  const prepared = capability.prepare ? await capability.prepare(reading, complete) : complete;
  const input = validate(capability, prepared);
  try {
    return await context.db.transaction(async (savepoint) => {
      const changes = new Changes(savepoint, context.workspace.id);
      const inner: Context = { ...context, db: savepoint, changes };
      const result = await capability.run(inner, input as never);
      const auditId = await audit(capability, input, inner);
      const performed = {
        input,
        reply: capability.render(result as never, context),
        changes: changes.list,
        auditId,
      };
      if (rehearse) throw new Rehearsed(performed);
      return performed;
    });
  } catch (error) {
    if (error instanceof Rehearsed) return { ...error.performed, changes: [], auditId: null };
    throw error;
  }
}

/** @throws {DeniedError} where the actor's role may not use the capability */
export function authorise(capability: Capability, { actor }: Pick<Context, 'actor'>): void {
  if (capability.roles.includes(actor.role)) return;
  const least = capability.roles[0] ?? 'admin';
  throw new DeniedError(
    'role',
    `This needs the role of ${least}, and you are a ${actor.role}. Ask an admin of your workspace if you need it.`,
  );
}

/** The input with its defaults. @throws {InvalidError} naming the first field that is wrong */
export function validate(
  capability: Capability,
  rawInput: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const parsed = capability.schema.safeParse(rawInput);
  if (!parsed.success) throw wrongInput(parsed.error);
  for (const group of capability.needsOneOf) {
    if (group.some((name) => parsed.data[name] !== undefined)) continue;
    const list = group.map((name) => words(name).toLowerCase());
    throw new InvalidError('missing', `Say at least one of: ${list.join(', ')}.`, group[0]);
  }
  return parsed.data;
}

function wrongInput(error: z.ZodError): InvalidError {
  const issue = error.issues[0];
  const field = issue?.path[0] === undefined ? undefined : String(issue.path[0]);
  if (issue?.code === 'unrecognized_keys') {
    return new InvalidError('input', `There is no field called ${issue.keys.join(', ')} here.`);
  }
  const label = field === undefined ? '' : `${words(field)}: `;
  return new InvalidError('input', `${label}${issue?.message ?? 'That is not valid.'}`, field);
}

async function audit(
  capability: Capability,
  input: Readonly<Record<string, unknown>>,
  { db, changes, workspace, actor, now, conversation }: Context,
): Promise<string | null> {
  if (changes.list.length === 0) return null;
  const id = uuid();
  await db.insert(auditEntries).values({
    workspaceId: workspace.id,
    id,
    at: now,
    memberId: actor.id,
    capability: capability.name,
    conversation,
    input: { ...input },
    changes: changes.list,
  });
  return id;
}
