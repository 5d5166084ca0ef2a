import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workspace } from '../../../src/capability/context.ts';
import { importSources } from '../../../src/crm/data/import/import.ts';
import type { ImportReport } from '../../../src/crm/data/import/report.ts';
import { readSources } from '../../../src/crm/data/import/source.ts';
import { createWorkspace } from '../../../src/crm/team/workspaces.ts';
import { type Database, openDatabase } from '../../../src/database/connection.ts';
import { inWorkspace } from '../../../src/database/transaction.ts';
import { createRapport, type Rapport } from '../../../src/rapport.ts';
import { firstActor } from '../../support/actor.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { silentLogger } from '../../support/logger.ts';
import { describeWithShared } from '../../support/shared-data.ts';

interface MavenDeal {
  readonly opportunity_id: string;
  readonly sales_agent: string;
  readonly product: string;
  readonly account: string;
  readonly deal_stage: 'Won' | 'Lost' | 'Engaging' | 'Prospecting';
  readonly close_date: string;
  readonly close_value: string;
}

/** The file read by hand, in another way than the import's: its cells hold no quotes and no commas. */
function readByHand(folder: string): MavenDeal[] {
  const [header = '', ...lines] = readFileSync(join(folder, 'sales_pipeline.csv'), 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as unknown as MavenDeal;
  });
}

const sum = (deals: readonly MavenDeal[]) => deals.reduce((total, { close_value }) => total + Number(close_value), 0);

describeWithShared('a real export with real dirt', 'data/maven', (folder) => {
  let test: TestDatabase;
  let database: Database;
  let workspace: Workspace;
  let rapport: Rapport;
  let first: ImportReport;
  let byHand: MavenDeal[];

  const importOnce = async () =>
    inWorkspace(database, workspace.id, async (db) =>
      importSources({ db, workspace, now: new Date('2026-03-03T15:00:00Z') }, await readSources([folder])),
    );
  const ask = async (text: string, now = '2017-12-05T09:00:00-05:00') =>
    rapport.answer(workspace, {
      content: { kind: 'text', text },
      actor: await firstActor(database, workspace),
      conversation: crypto.randomUUID(),
      channel: null,
      now: new Date(now),
    });

  beforeAll(async () => {
    test = await createTestDatabase();
    database = openDatabase(test.url);
    workspace = await createWorkspace(database, {
      name: 'Maven',
      timeZone: 'America/New_York',
      currency: 'USD',
      locale: 'en-US',
      now: new Date(),
    });
    first = await importOnce();
    rapport = createRapport({ database, logger: silentLogger });
    byHand = readByHand(folder);
  });

  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  it('comes in whole: each row is in, or reported with its reason', () => {
    expect(first.rejected).toEqual([]);
    expect(first.kinds.deals).toEqual({ rows: byHand.length, imported: byHand.length, unchanged: 0, rejected: 0 });
    expect(first.kinds.accounts?.imported).toBe(85);
    expect(first.kinds.products?.imported).toBe(7);
    expect(first.kinds.members?.imported).toBe(35);
  });

  it('says what it took for what', () => {
    expect(first.notices).toContain('The product “GTXPro” was taken as GTX Pro (1480 rows)');
    expect(first.notices).toContain('The stage “Engaging” was taken as Qualification (1589 rows)');
  });

  it('a second time changes nothing', async () => {
    const second = await importOnce();
    expect(second.rejected).toEqual([]);
    expect(second.kinds.deals).toEqual({ rows: byHand.length, imported: 0, unchanged: byHand.length, rejected: 0 });
    for (const tally of Object.values(second.kinds)) expect(tally.imported).toBe(0);
  });

  it('“what closes this month” in December 2017 gives the numbers that the file gives', async () => {
    const closing = byHand.filter(({ close_date }) => close_date.startsWith('2017-12'));
    const won = closing.filter(({ deal_stage }) => deal_stage === 'Won');
    const answer = await ask('what closes this month');
    expect(answer).toMatchObject({
      capability: 'find_deals',
      outcome: 'done',
      input: { closing: { start: '2017-12-01', end: '2018-01-01' } },
    });
    const { text } = answer.reply;
    expect(text).toContain(`${closing.length.toLocaleString('en-US')} deals`);
    expect(text).toContain(`${won.length.toLocaleString('en-US')} won`);
    expect(text).toContain(`$${sum(won).toLocaleString('en-US')}`);
  });

  const expectCount = async (text: string, deals: readonly MavenDeal[]) => {
    const answer = await ask(text);
    expect(answer).toMatchObject({ capability: 'find_deals', outcome: 'done' });
    expect(answer.reply.text).toContain(`${deals.length.toLocaleString('en-US')} `);
    if (sum(deals) > 0) expect(answer.reply.text).toContain(`$${sum(deals).toLocaleString('en-US')}`);
  };

  it.each([
    ['show won deals for Cancity', (deal: MavenDeal) => deal.deal_stage === 'Won' && deal.account === 'Cancity'],
    ['lost deals at Isdom', (deal: MavenDeal) => deal.deal_stage === 'Lost' && deal.account === 'Isdom'],
    ['deals won in Q2 2017', (deal: MavenDeal) => deal.deal_stage === 'Won' && /^2017-0[456]/.test(deal.close_date)],
    [
      'won deals owned by Darcel Schlecht',
      (deal: MavenDeal) => deal.deal_stage === 'Won' && deal.sales_agent === 'Darcel Schlecht',
    ],
    ['won deals for GTX Pro', (deal: MavenDeal) => deal.deal_stage === 'Won' && deal.product === 'GTXPro'],
  ])('“%s” counts and sums what the file holds', async (text, fits) => {
    await expectCount(text, byHand.filter(fits));
  });
});
