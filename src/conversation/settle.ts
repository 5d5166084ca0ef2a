import { randomUUID } from 'node:crypto';
import { escapeText } from '../capability/blocks.ts';
import type { Capability, RawInput } from '../capability/capability.ts';
import { type ErrorOutcome, RapportError } from '../capability/errors.ts';
import { authorise, type Performed, performCapability } from '../capability/perform.ts';
import { recordsIn } from '../capability/records.ts';
import type { Reply } from '../capability/reply.ts';
import { findUndoable, undoEntry } from '../crm/history/undo-entry.ts';
import { Changes } from '../database/changes.ts';
import type { Reading } from '../language/reading.ts';
import { describeReading } from './describe-reading.ts';
import { finishReply } from './finish.ts';
import { remember, rememberAsked } from './memory.ts';
import type { Answer, Outcome, Result } from './message.ts';
import {
  type Asked,
  askChoice,
  askMissing,
  askToConfirm,
  askUnknown,
  errorReply,
  joinReplies,
  plainReply,
} from './replies.ts';
import { type Parts, type Request, requestOf, type Scene } from './scene.ts';

interface Settled extends Omit<Answer, 'further'> {
  /** True where the conversation waits for the person. */
  readonly waits: boolean;
}

/** Settles requests as they were read. */
export function settleReadings(
  readings: readonly Reading[],
  by: 'rules' | 'llm',
  scene: Scene,
  parts: Parts,
): Promise<Answer> {
  return settleAll(
    readings.map((reading) => requestOf(reading, by)),
    scene,
    parts,
  );
}

/** Settles requests one after the other, until one needs the person; those after it are held with its question. */
export async function settleAll(requests: readonly Request[], scene: Scene, parts: Parts): Promise<Answer> {
  const queue = requests.flatMap((request) => [
    request,
    ...request.further.map((held) => ({ ...held, confirmed: false })),
  ]);
  const settled: Settled[] = [];
  for (const [index, request] of queue.entries()) {
    const result = await settle({ ...request, further: queue.slice(index + 1) }, scene, parts);
    settled.push(result);
    if (result.waits) break;
  }
  const [first, ...others] = settled;
  if (first === undefined) throw new Error('There is no request to settle');
  const further: Result[] = others.map(({ capability, input, outcome }) => ({ capability, input, outcome }));
  const { waits: _, ...answer } = first;
  return { ...answer, further, reply: joinReplies(settled.map(({ reply }) => reply)) };
}

async function settle(request: Request, scene: Scene, parts: Parts): Promise<Settled> {
  const capability = parts.catalogue.get(request.capability);
  if (capability === undefined) throw new Error(`No capability is called ${request.capability}`);
  try {
    return await settleChecked(capability, request, scene, parts);
  } catch (error) {
    return failed(request, error, scene);
  }
}

async function settleChecked(capability: Capability, request: Request, scene: Scene, parts: Parts): Promise<Settled> {
  authorise(capability, scene.context);
  const asked = await askWhatIsOpen(capability, request, scene, parts);
  if (asked !== null) return waiting(request, asked);
  const mustConfirm = !request.confirmed && needsYes(capability, request);
  if (mustConfirm && capability.effect === 'read') {
    if (!scene.dryRun) await rememberAsked(scene.context, recordsIn(request.input, capability.fields));
    return waiting(request, await askToConfirm(capability, request, whatWasRead(request, scene, parts), scene));
  }
  const performed = await perform(capability, request, scene, mustConfirm || scene.dryRun);
  if (mustConfirm) {
    if (!scene.dryRun) await rememberAsked(scene.context, recordsIn(performed.input, capability.fields));
    return waiting(
      { ...request, input: performed.input },
      await askToConfirm(capability, request, performed.reply, scene),
    );
  }
  scene.changed(performed.changes);
  const assumed = assumedFields(request, performed.input);
  if (!scene.dryRun) {
    await remember(scene.context, {
      capability: capability.name,
      input: performed.input,
      about: performed.reply.about ?? [],
    });
  }
  return {
    ...ended(request, 'done'),
    input: performed.input,
    assumed,
    reply: finishReply(capability, performed, assumed, scene),
  };
}

/** What cannot be taken back, what the LLM would write, and what was read with doubt is done only after a yes. */
function needsYes({ effect }: Capability, { understoodBy, doubtful }: Request): boolean {
  return effect === 'destructive' || doubtful === true || (understoodBy === 'llm' && effect === 'write');
}

/** The request in words; what it would show is not shown yet. */
function whatWasRead({ capability, input }: Request, { context }: Scene, { catalogue }: Parts): Reply {
  return plainReply(escapeText(describeReading({ capability, input }, catalogue, context)));
}

/** Asks the first thing that is still open about a request; null where nothing is. */
async function askWhatIsOpen(
  capability: Capability,
  request: Request,
  scene: Scene,
  parts: Parts,
): Promise<Asked | null> {
  const impossible = request.open?.impossible[0];
  if (impossible !== undefined) throw new RapportError('invalid', 'impossible_value', impossible.message);
  const unknown = request.open?.unknown[0];
  if (unknown !== undefined) return askUnknown(capability, unknown, request, scene, parts);
  const choice = request.open?.choices[0];
  if (choice !== undefined) return askChoice(capability, choice, request, scene);
  const input = { ...capability.defaults?.(scene.context), ...request.input };
  const missing = missingField(capability, input, request.open?.unsaid);
  return missing === null ? null : askMissing(capability, missing, request, scene);
}

/** The first thing that the request cannot do without; what was named without its value is asked for before the rest. */
function missingField(capability: Capability, input: RawInput, unsaid: readonly string[] = []): string | null {
  const isMissing = (name: string) => input[name] === undefined;
  const required = capability.fields.find((field) => field.required && isMissing(field.name));
  if (required !== undefined) return required.name;
  const group = capability.needsOneOf.find((names) => names.every(isMissing));
  return unsaid.find(isMissing) ?? group?.[0] ?? null;
}

async function perform(capability: Capability, request: Request, scene: Scene, rehearse: boolean): Promise<Performed> {
  const { context } = scene;
  const input = capability.prepare === undefined ? request.input : withoutAssumedCurrency(request);
  if (request.replaces === undefined || rehearse) {
    return performCapability(capability, input, context, rehearse);
  }
  return context.db.transaction(async (savepoint) => {
    const changes = new Changes(savepoint, context.workspace.id);
    const inner = { ...context, db: savepoint, changes };
    await undoEntry(inner, await findUndoable(inner, request.replaces));
    const performed = await performCapability(capability, input, inner);
    return { ...performed, changes: [...changes.list, ...performed.changes] };
  });
}

/** "60k" keeps the currency of the record that it is for: what was not said is left to the capability. */
function withoutAssumedCurrency({ input, assumed }: Request): RawInput {
  const amounts = assumed.flatMap((name) => (name.endsWith('.currency') ? [name.slice(0, -'.currency'.length)] : []));
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const isAmount = amounts.includes(name) && typeof value === 'object' && value !== null && 'amount' in value;
      return [name, isAmount ? { amount: value.amount } : value];
    }),
  );
}

function assumedFields(request: Request, input: RawInput): string[] {
  const unsaid = Object.keys(input).filter((name) => input[name] !== undefined && request.input[name] === undefined);
  return [...new Set([...request.assumed, ...unsaid])];
}

function waiting(request: Request, { outcome, missing = [], choices = [], reply }: Asked): Settled {
  return { ...ended(request, outcome), missing, choices, reply, waits: true };
}

function ended(request: Request, outcome: Outcome): Omit<Settled, 'reply'> {
  return {
    understoodBy: request.understoodBy,
    capability: request.capability,
    input: request.input,
    assumed: request.assumed,
    outcome,
    missing: [],
    choices: [],
    waits: false,
  };
}

function failed(request: Request, error: unknown, { context }: Scene): Settled {
  if (error instanceof RapportError) {
    const outcome: ErrorOutcome = error.outcome;
    return { ...ended(request, outcome), reply: errorReply(error.message, request.capability, request.input) };
  }
  if (isPassing(error)) throw error;
  const reference = randomUUID().slice(0, 8);
  context.logger.error({ error, reference, capability: request.capability }, 'A capability failed');
  return {
    ...ended(request, 'failed'),
    reply: errorReply(
      `Something went wrong on our side, and nothing was changed. Try again; if it stays, tell your admin the reference ${reference}.`,
    ),
  };
}

/** True for troubles of the database that pass: deadlocks, clashes and lost connections. The whole message is tried again. */
function isPassing(error: unknown): boolean {
  const { code = '' } = ((error as Error | undefined)?.cause ?? error ?? {}) as { code?: string };
  return code === '40P01' || code === '40001' || code.startsWith('08') || code.startsWith('CONNECTION_');
}
