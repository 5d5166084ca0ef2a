import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../src/capability/fields.ts';
import { createAccount } from '../../src/crm/accounts/create-account.ts';
import { createContact } from '../../src/crm/contacts/create-contact.ts';
import { createDeal } from '../../src/crm/deals/create-deal.ts';
import { createTalkingWorkspace, type TalkingWorkspace } from '../support/conversation.ts';
import { testNow } from '../support/workspace.ts';

let test: TalkingWorkspace;

beforeAll(async () => {
  test = await createTalkingWorkspace();
  const add = async (name: string): Promise<Reference> => {
    const { reply } = await test.perform(createAccount, { name });
    return reply.about?.[0] as Reference;
  };
  const acme = await add('Acme Corp');
  const globex = await add('Globex');
  await test.perform(createContact, { name: 'Dana Kim', account: acme });
  await test.perform(createContact, { name: 'Dana Okafor', account: globex });
  await test.perform(createContact, { name: 'Priya Raman', account: globex });
  await test.perform(createDeal, { name: 'Globex pilot', account: globex });
  await test.perform(createDeal, { name: 'Acme renewal', account: acme, amount: { amount: 45000, currency: 'USD' } });
});

afterAll(() => test.close());

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

describe('the main job', () => {
  it('logs a call with its follow-up, says what it assumed, and undoes it', async () => {
    const thread = 'main-job';
    const logged = await test.say('30 min call with Dana at Acme about the renewal, follow up next Tuesday', {
      thread,
    });
    expect(logged).toMatchObject({
      understoodBy: 'rules',
      capability: 'log_activity',
      outcome: 'done',
      input: {
        type: 'call',
        minutes: 30,
        contact: { name: 'Dana Kim', account: 'Acme Corp' },
        subject: 'the renewal',
        followUp: '2026-03-10',
      },
    });
    expect(logged.assumed).toContain('occurredAt');
    const tasks = await test.say('my tasks', { thread });
    expect(tasks.reply.text).toMatch(/Dana Kim/);
    expect(await test.press(logged, 'Undo', { thread })).toMatchObject({ capability: 'undo', outcome: 'done' });
    expect((await test.say('my tasks', { thread })).reply.text).not.toMatch(/Dana Kim/);
    expect((await test.say('activities with Dana Kim', { thread })).reply.text).not.toMatch(/renewal/);
  });

  it('undo is refused a second time, kindly', async () => {
    const thread = 'undo-twice';
    const logged = await test.say('called Priya Raman', { thread });
    expect(await test.press(logged, 'Undo', { thread })).toMatchObject({ outcome: 'done' });
    const again = await test.press(logged, 'Undo', { thread });
    expect(again).toMatchObject({ outcome: 'invalid' });
    expect(again.reply.text).toMatch(/undone already/);
  });
});

describe('what cannot be undone is said', () => {
  it.each(['no-such-reference', '01924560-6c00-7111-b50a-2ddf3b538445'])('with the reference %s', async (reference) => {
    const answer = await test.do({ kind: 'press', action: { do: 'run', capability: 'undo', input: { reference } } });
    expect(answer).toMatchObject({ outcome: 'invalid' });
    expect(answer.reply.text).toMatch(/nothing of yours to undo/);
  });
});

describe('what is missing is asked for', () => {
  it.each([
    ['change the amount on the Acme renewal', 'amount', '52k', { amount: { amount: 52_000, currency: 'USD' } }],
    ['change the close date of the Acme renewal', 'expectedClose', 'March 31', { expectedClose: '2026-03-31' }],
  ])('%s: the field that was named', async (said, field, answer, input) => {
    const thread = `named ${field}`;
    expect(await test.say(said, { thread })).toMatchObject({ outcome: 'needs_input', missing: [field] });
    expect(await test.say(answer, { thread })).toMatchObject({ capability: 'update_deal', outcome: 'done', input });
  });

  it('and an answer may say more than was asked, of the same request', async () => {
    const thread = 'more than was asked';
    expect(await test.say('close the Globex pilot', { thread })).toMatchObject({ missing: ['result'] });
    expect(await test.say('lost, too expensive', { thread })).toMatchObject({
      capability: 'close_deal',
      outcome: 'done',
      input: { result: 'lost', reason: 'too expensive' },
    });
  });

  it('and the answer completes the request', async () => {
    const thread = 'missing';
    const asked = await test.say('new deal worth $20k', { thread });
    expect(asked).toMatchObject({ capability: 'create_deal', outcome: 'needs_input', missing: ['account'] });
    expect(await test.say('Globex', { thread })).toMatchObject({
      capability: 'create_deal',
      outcome: 'done',
      input: { account: { name: 'Globex' }, amount: { amount: 20000, currency: 'USD' } },
    });
  });

  it('a name that nobody bears is added by those who may, and refused kindly to others', async () => {
    const thread = 'unknown-denied';
    const asked = await test.say('log a call with Quirin Bexley', { thread, as: test.rep });
    const add = 'Add Quirin Bexley as new contact';
    const demoted = { ...test.rep, role: 'viewer' as const };
    expect(await test.press(asked, add, { thread, as: demoted })).toMatchObject({
      capability: 'create_contact',
      outcome: 'denied',
    });
    const shown = await test.say('activities with Quirin Bexley', { as: demoted });
    expect(shown.outcome).not.toBe('done');
    expect(JSON.stringify(shown.reply.blocks)).not.toContain(add);
  });

  it('a name that nobody bears can be added on the way', async () => {
    const thread = 'unknown';
    const asked = await test.say('log a call with Zorblatt Industries', { thread });
    expect(asked).toMatchObject({ capability: 'log_activity', outcome: 'needs_input' });
    expect(asked.reply.text).toMatch(/Zorblatt/);
  });

  it('“never mind” leaves it', async () => {
    const thread = 'cancel';
    await test.say('new deal worth $20k', { thread });
    expect(await test.say('never mind', { thread })).toMatchObject({ outcome: 'cancelled', capability: 'create_deal' });
    expect(await test.say('Globex', { thread })).not.toMatchObject({ capability: 'create_deal' });
  });

  it('a new request in its place is taken as one', async () => {
    const thread = 'change of mind';
    await test.say('new deal worth $20k', { thread });
    expect(await test.say('show the pipeline', { thread })).toMatchObject({
      capability: 'show_pipeline',
      outcome: 'done',
    });
  });

  it('waits for half an hour, no longer', async () => {
    const thread = 'expiry';
    await test.say('new deal worth $21k', { thread });
    expect(await test.say('Globex', { thread, now: later(31) })).not.toMatchObject({ capability: 'create_deal' });
  });

  it('is asked of one person: another’s words in the same thread are no answer', async () => {
    const thread = 'two people';
    await test.say('new deal worth $22k', { thread });
    expect(await test.say('Globex', { thread, as: test.rep })).not.toMatchObject({ capability: 'create_deal' });
    expect(await test.say('Globex', { thread })).toMatchObject({ capability: 'create_deal', outcome: 'done' });
  });
});

describe('two of one name', () => {
  it.each([
    ['by its name', 'Dana Okafor'],
    ['by its place', 'the second one'],
    ['by its number', '2'],
    ['by its account', 'the one at Globex'],
  ])('are asked about, and chosen %s', async (_, choice) => {
    const thread = `dana ${choice}`;
    const asked = await test.say('called Dana about pricing', { thread });
    expect(asked).toMatchObject({ capability: 'log_activity', outcome: 'ambiguous', choices: [{ field: 'contact' }] });
    const names = asked.choices[0]?.options.map((option) => (option as Reference).name);
    expect(names?.sort()).toEqual(['Dana Kim', 'Dana Okafor']);
    expect(await test.say(choice, { thread })).toMatchObject({
      capability: 'log_activity',
      outcome: 'done',
      input: { contact: { name: 'Dana Okafor' }, subject: 'pricing' },
    });
  });

  it('are chosen by a button, by the one who was asked', async () => {
    const thread = 'dana button';
    const asked = await test.say('called Dana', { thread });
    const press = (as = test.manager) => test.press(asked, 'Dana Okafor (Globex)', { thread, as });
    expect(await press(test.rep)).toMatchObject({ outcome: 'invalid' });
    expect(await press()).toMatchObject({ outcome: 'done', input: { contact: { name: 'Dana Okafor' } } });
    expect((await press()).reply.text).toMatch(/answered already/);
  });
});

describe('what destroys asks first', () => {
  it.each([
    ['yes', 'done'],
    ['no', 'cancelled'],
  ] as const)('“%s” settles it: %s', async (word, outcome) => {
    const input = { name: `Doomed Ltd ${outcome}` };
    await test.do({ kind: 'press', action: { do: 'run', capability: 'create_account', input } });
    const thread = `destroy ${word}`;
    const proposed = await test.say(`archive Doomed Ltd ${outcome}`, { thread });
    expect(proposed).toMatchObject({ capability: 'archive_account', outcome: 'proposed' });
    expect(await test.say(word, { thread })).toMatchObject({ capability: 'archive_account', outcome });
  });

  it('a rep is told at once that it is not theirs to do', async () => {
    expect(await test.say('archive Globex', { as: test.rep })).toMatchObject({ outcome: 'denied' });
  });
});

describe('what is read with doubt is shown, and done after a yes', () => {
  const unsure = 'had that long overdue chat w globex yday';

  it.each([
    ['yes', 'done', 1],
    ['no', 'cancelled', 0],
  ] as const)('“%s” settles it: %s', async (word, outcome, more) => {
    const thread = `doubt ${word}`;
    const calls = async () => Number(/^\d+/.exec((await test.say('count calls with Globex')).reply.text)?.[0] ?? 0);
    const before = await calls();
    const proposed = await test.say(unsure, { thread });
    expect(proposed).toMatchObject({ capability: 'log_activity', outcome: 'proposed', input: { type: 'call' } });
    expect(JSON.stringify(proposed.reply.blocks)).toMatch(/not quite sure/);
    expect(await calls()).toBe(before);
    expect(await test.say(word, { thread })).toMatchObject({ capability: 'log_activity', outcome });
    expect(await calls()).toBe(before + more);
  });

  it('can be changed on a form instead', async () => {
    const proposed = await test.say(unsure, { thread: 'doubt form' });
    const labels = proposed.reply.blocks.flatMap((block) =>
      block.type === 'actions' ? block.elements.map((element) => ('text' in element ? element.text.text : '')) : [],
    );
    expect(labels).toEqual(['Yes, go ahead', 'Change it', 'No']);
  });
});

describe('“it”', () => {
  it('is what the thread was last about', async () => {
    const thread = 'it';
    await test.say('show the Acme renewal deal', { thread });
    expect(await test.say('move it to proposal', { thread })).toMatchObject({
      capability: 'move_deal',
      outcome: 'done',
      input: { deal: { name: 'Acme renewal' }, stage: 'proposal' },
    });
  });

  it('means nothing in another thread', async () => {
    expect(await test.say('move it to negotiation', { thread: 'elsewhere' })).not.toMatchObject({ outcome: 'done' });
  });
});

describe('several requests in one message', () => {
  it('are done in order, on one card', async () => {
    const answer = await test.say('log a call with Dana Kim and move the Acme renewal to negotiation');
    expect(answer).toMatchObject({
      capability: 'log_activity',
      outcome: 'done',
      further: [{ capability: 'move_deal', outcome: 'done', input: { stage: 'negotiation' } }],
    });
    expect(answer.reply.blocks.length).toBeGreaterThan(2);
  });
});

describe('a rehearsal', () => {
  it('says what would happen and changes nothing', async () => {
    const rehearsed = await test.say('new deal for Globex, $77k', { dryRun: true });
    expect(rehearsed).toMatchObject({ capability: 'create_deal', outcome: 'done' });
    expect((await test.say('deals at Globex')).reply.text).not.toMatch(/77,000/);
  });
});

describe('bad input gets a clear answer', () => {
  it.each([
    ['new deal for Globex, -$500', ['invalid', 'needs_input', 'not_understood']],
    ['create a deal for Globex closing February 30', ['invalid']],
    ["Robert'); DROP TABLE deals;--", ['not_understood']],
    ['🎉🎉🎉', ['not_understood']],
    ['\u0000\u0007\u001b[31m', ['not_understood']],
    ['', ['not_understood']],
    ['lol ok', ['not_understood']],
    ['what’s the weather', ['not_understood']],
    [`note on Globex: ${'very long '.repeat(2000)}`, ['invalid', 'not_understood']],
    ['x'.repeat(10_000), ['not_understood']],
  ])('%j', async (text, outcomes) => {
    const answer = await test.say(text);
    expect(outcomes).toContain(answer.outcome);
    expect(answer.reply.text.length).toBeGreaterThan(10);
    expect(answer.reply.text).not.toMatch(/undefined|\[object|Error:|at .*\.ts/);
  });

  it('leaves the tables standing', async () => {
    await test.say("note on Globex: '); DROP TABLE notes;--");
    expect((await test.say('notes on Globex')).reply.text).toMatch(/Notes on Globex/);
  });
});
