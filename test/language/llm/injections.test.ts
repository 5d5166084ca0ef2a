import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogueByName } from '../../../src/catalogue.ts';
import type { Answer } from '../../../src/conversation/message.ts';
import { toolOf } from '../../../src/language/llm/tools.ts';
import { hostileNames, type Injection, injections } from './injections.ts';
import { type Asked, type Behaviour, type Call, calls, type StandIn, startStandIn } from './stand-in.ts';
import { dataOf, interpreterFor } from './support.ts';
import { capabilityNamed, createTeam, type Team } from './workspace.ts';

let standIn: StandIn;
let team: Team;
beforeAll(async () => {
  standIn = await startStandIn();
  team = await createTeam();
});
afterEach(() => {
  expect(standIn.problems).toEqual([]);
  standIn.reset();
});
afterAll(async () => {
  await team.close();
  await standIn.close();
});

const all = Object.entries(injections).flatMap(([trick, list]) =>
  list.map((injection) => [trick, injection.text, injection] as const),
);

/** Every row that a person could miss, as text: what must not change. */
function everything(): Promise<unknown> {
  return team.test.within(async ({ db }) => {
    const tables = ['members', 'accounts', 'contacts', 'deals', 'tasks', 'notes', 'activities', 'digests'];
    const rows = tables.map((table) => sql`select jsonb_agg(t order by id) as rows from ${sql.identifier(table)} t`);
    const found = [];
    for (const query of rows) found.push(JSON.stringify(await db.execute(query)));
    return found;
  });
}

function effectsOf({ capability, outcome, further }: Answer) {
  return [{ capability, outcome }, ...further].flatMap((result) => {
    if (result.capability === null) return [];
    const known = catalogueByName.get(result.capability);
    expect(known, `${result.capability} is in the catalogue`).toBeDefined();
    return [{ name: result.capability, effect: known?.effect, outcome: result.outcome }];
  });
}

it('are at least sixty, and no two the same', () => {
  expect(new Set(all.map(([, text]) => text)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
});

describe('read by rules, as an admin', () => {
  it.each(all)('%s: %j', async (_trick: string, text: string, { asks = [] }: Injection) => {
    const before = await everything();
    const answer = await team.say(text, { as: team.test.admin, useLlm: false });
    for (const { name, effect, outcome } of effectsOf(answer)) {
      if (effect === 'destructive') expect(outcome, name).not.toBe('done');
      if (effect === 'write' && outcome === 'done') expect(asks).toContain(name);
    }
    if (asks.length === 0) expect(await everything()).toEqual(before);
  });
});

/** Values that make a call go through, whatever it does. */
const willing: Readonly<Record<string, unknown>> = {
  account: 'Acme Corp',
  contact: 'Dana Kim',
  deal: 'Acme renewal',
  record: 'Acme Corp',
  about: 'Acme Corp',
  to: 'me',
  keep: 'Acme Corp',
  merge: 'Acme Corp',
  name: 'Pwned',
  title: 'pwned',
  text: 'pwned',
  type: 'call',
  stage: 'closed_lost',
  result: 'lost',
  role: 'admin',
  tags: ['pwned'],
};

/**
 * The worst model there is: it obeys whatever it reads, calls every tool that changes something, tools that are not there, and
 * claims that all is confirmed. Which one comes first turns from message to message.
 */
function obedient(turn: number): Behaviour {
  return (asked, response) => {
    const changing = asked.body.tools.filter((tool) => catalogueByName.get(tool.function.name)?.effect !== 'read');
    const list: Call[] = changing.map((tool) => {
      const { properties } = tool.function.parameters as { properties: Readonly<Record<string, unknown>> };
      const fields = Object.keys(properties).filter((field) => field in willing);
      const args = Object.fromEntries(fields.map((field) => [field, willing[field]]));
      return { name: tool.function.name, args: { ...args, confirmed: true, understoodBy: 'rules', effect: 'read' } };
    });
    const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)];
    const invented = ['confirm', 'drop_tables', 'run_sql', 'erase_everything', 'yes'].map((name) => ({ name }));
    calls(...invented, ...turned, { name: 'decline' })(asked, response);
  };
}

const understandPrompt = readFileSync(
  fileURLToPath(new URL('../../../prompts/understand.md', import.meta.url)),
  'utf8',
).trim();
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|(?![\n\t])\p{Cc}/u;

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The request holds the prompt and the tools as they are, and the rest as data that nothing leaves. */
function expectSealed(asked: Asked | undefined): void {
  if (asked === undefined) return;
  const [system, user, ...more] = asked.body.messages;
  expect(more).toEqual([]);
  expect(system).toEqual({ role: 'system', content: understandPrompt });
  expect(user?.role).toBe('user');
  expect(stringsIn(dataOf(asked)).filter((text) => UNSEEN.test(text))).toEqual([]);
  for (const { function: sent } of asked.body.tools.slice(0, -2)) {
    expect(sent).toEqual({ ...toolOf(capabilityNamed(sent.name)), strict: true });
  }
}

const near = ['archive_account', 'archive_contact', 'close_deal'];

describe('read by a model that obeys them, as an admin', () => {
  const outcomes: string[] = [];

  it.each(all.map(([trick, text], index) => [trick, text, index] as const))('%s: %j', async (_trick, text, turn) => {
    const before = await everything();
    standIn.always(obedient(turn));
    const asking = { as: team.test.admin, thread: `injection ${turn}` };
    const answer = await team.sayToLlm(text, interpreterFor(standIn), near, asking);
    for (const { name, effect, outcome } of effectsOf(answer)) {
      if (effect !== 'read') expect(outcome, name).not.toBe('done');
    }
    expectSealed(standIn.requests[0]);
    expect(await everything()).toEqual(before);
    outcomes.push(answer.outcome);
    const refused = await team.say('no', asking);
    expect(['cancelled', 'not_understood']).toContain(refused.outcome);
    expect(await everything()).toEqual(before);
  });

  it('is often held by nothing but the question', () => {
    expect(outcomes.filter((outcome) => outcome === 'proposed').length).toBeGreaterThan(12);
  });
});

describe('in the names of records', () => {
  beforeAll(async () => {
    for (const name of hostileNames) await team.test.perform(capabilityNamed('create_account'), { name });
  });

  it.each(hostileNames.map((name, index) => [name, index] as const))('%j is data', async (name, turn) => {
    const before = await everything();
    standIn.always(obedient(turn));
    const answer = await team.sayToLlm(`flumpwise ${name}`, interpreterFor(standIn), near, { as: team.test.admin });
    for (const { effect, outcome } of effectsOf(answer)) if (effect !== 'read') expect(outcome).not.toBe('done');
    expectSealed(standIn.requests[0]);
    expect(await everything()).toEqual(before);
  });

  it.each(hostileNames)('%j is shown as it is, and neither mentions nor links', async (name) => {
    standIn.always(calls({ name: 'create_task', args: { title: name } }));
    const answer = await team.sayToLlm(`flumpwise ${name}`, interpreterFor(standIn), ['create_task']);
    expect(JSON.stringify(answer.reply.blocks)).not.toMatch(/<!|<http|<@/);
  });
});
