import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../../src/crm/activities/tables.ts';
import { deals } from '../../src/crm/deals/tables.ts';
import type { Message } from '../../src/playground/playground.ts';
import { addAcme } from './support/acme.ts';
import { type SlackTeam, startTeam } from './support/team.ts';

describe('forms', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam();
    await addAcme(team);
  });
  afterAll(() => team.close());
  afterEach(async () => {
    if (team.playground.viewFor('Ann Abel')) await team.playground.as('Ann Abel').closeView(true);
  });

  const lastOf = (channel: string): Message => {
    const { workspace } = team.playground;
    const last = team.playground.messages(channel).findLast(({ user }) => user === workspace.bot.id);
    if (last === undefined) throw new Error('Rapport has said nothing');
    return last;
  };
  const opened = async () => {
    await expect.poll(() => team.playground.viewFor('Ann Abel')).toBeDefined();
    const view = team.playground.viewFor('Ann Abel');
    if (view === undefined) throw new Error('No form is open');
    return view;
  };
  const labels = (view: { content: Record<string, unknown> }) =>
    (view.content.blocks as { type: string; block_id: string }[])
      .filter(({ type }) => type === 'input')
      .map(({ block_id: id }) => id);

  it('/crm log opens the form of an activity, what matters most first', async () => {
    await team.playground.as('Ann Abel').command('/crm', 'log', '#sales');
    const view = await opened();
    expect(view.content).toMatchObject({ title: { text: 'Log activity' }, submit: { text: 'Log' } });
    expect(labels(view).slice(0, 5)).toEqual(['type', 'contact', 'account', 'deal', 'lead']);
    expect(labels(view)).not.toContain('nextStep');
  });

  it('shows the other fields when asked for, and keeps what was entered', async () => {
    const ann = team.playground.as('Ann Abel');
    await ann.command('/crm', 'log', '#sales');
    const view = await opened();
    await ann.select(view, 'type', 'Demo');
    await ann.select(view, 'contact', 'Dana Kim (Acme Corp)');
    await ann.click(view, 'form:more');
    await expect.poll(() => labels(view)).toContain('nextStep');
    expect(await ann.submitView({ nextStep: 'Send the offer' })).toEqual({});
    await team.settled();
    const [activity] = await team.within((db) => db.select().from(activities).where(eq(activities.type, 'demo')));
    expect(activity).toMatchObject({ nextStep: 'Send the offer' });
    expect(lastOf(ann.channel('#sales').id)).toMatchObject({ ephemeralFor: 'U0ANN000000' });
  });

  it('an activity with nobody is refused below the field, and the form stays', async () => {
    const ann = team.playground.as('Ann Abel');
    await ann.command('/crm', 'log');
    await opened();
    const { errors } = await ann.submitView({ type: 'Call' });
    expect(errors?.contact).toMatch(/at least one of: contact, account, deal, lead/);
    expect(team.playground.viewFor('Ann Abel')).toBeDefined();
  });

  it('a new deal is read as people write: amounts, names being typed, dates', async () => {
    const ann = team.playground.as('Ann Abel');
    await ann.command('/crm', 'new deal');
    const view = await opened();
    const offered = await ann.suggestions(view, 'account', 'glo');
    expect(offered.map(({ text }) => (text as { text: string }).text)).toEqual(['Globex']);
    const wrong = await ann.submitView({ account: 'Globex', name: 'Expansion', amount: 'a lot of money' });
    expect(Object.keys(wrong.errors ?? {})).toEqual(['amount']);
    expect(await ann.submitView({ amount: '12.5k', expectedClose: '2027-03-31' })).toEqual({});
    await team.settled();
    const [deal] = await team.within((db) => db.select().from(deals).where(eq(deals.name, 'Expansion')));
    expect(deal).toMatchObject({ amount: 1_250_000, currency: 'USD', expectedClose: '2027-03-31' });
  });

  it('sent twice, a form has one effect', async () => {
    const ann = team.playground.as('Ann Abel');
    await ann.command('/crm', 'new deal');
    const view = await opened();
    await ann.select(view, 'account', 'Globex');
    ann.enter(view, { name: { value: { type: 'plain_text_input', value: 'Twice' } } });
    await Promise.all([ann.submit(), ann.submit()]);
    await team.settled();
    expect(await team.within((db) => db.select().from(deals).where(eq(deals.name, 'Twice')))).toHaveLength(1);
  });

  it('“Log to CRM” on a message brings its text, its time and whom it names', async () => {
    const { playground } = team;
    const message = playground.as('Ben Bloom').say('#sales', 'Dana Kim wants the contract by Friday');
    await playground.as('Ann Abel').shortcut('log_to_crm', message);
    const view = await opened();
    expect(view.state).toMatchObject({
      notes: { value: { value: 'Dana Kim wants the contract by Friday' } },
      contact: { value: { selected_option: { text: { text: 'Dana Kim' } } } },
      occurredAt: { value: { selected_date_time: Math.floor(Number(message.ts)) } },
    });
    expect(await playground.as('Ann Abel').submitView({ type: 'Call' })).toEqual({});
    await team.settled();
    const answer = lastOf(message.channel);
    expect([answer.threadTs, answer.text.slice(0, 26)]).toEqual([message.ts, 'Logged: Call with Dana Kim']);
  });

  it('a shortcut from anywhere is answered in the direct conversation', async () => {
    const ann = team.playground.as('Ann Abel');
    await ann.shortcut('create_task');
    await opened();
    expect(await ann.submitView({ title: 'Water the plants' })).toEqual({});
    await team.settled();
    expect(lastOf(ann.channel('dm').id).text).toMatch(/Water the plants/);
  });

  it('somebody who may not is told so instead', async () => {
    const { playground } = team;
    playground.as('Cat Cole').say('dm', 'who am I');
    await team.settled();
    const value = JSON.stringify({ do: 'form', capability: 'archive_account', input: {} });
    const card = playground.workspace.messages.post({
      channel: playground.as('Cat Cole').channel('dm').id,
      user: playground.workspace.bot.id,
      text: 'A card',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'x', text: { type: 'plain_text', text: 'Archive' }, value }],
        },
      ],
    });
    await playground.as('Cat Cole').click(card, 'Archive');
    await expect.poll(() => playground.viewFor('Cat Cole')).toBeDefined();
    expect(JSON.stringify(playground.viewFor('Cat Cole')?.content)).toContain('needs the role of manager');
  });

  it('has done nothing that Slack would not understand', () => {
    const { playground } = team;
    expect(playground.problems).toEqual([]);
    expect(playground.calls.filter(({ answer }) => answer.ok !== true)).toEqual([]);
  });
});
