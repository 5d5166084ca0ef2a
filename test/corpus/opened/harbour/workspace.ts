import { account, type CorpusWorkspace, contact, deal } from '../../corpus-workspace.ts';

type Named = CorpusWorkspace['records'][number];

function member(id: string, name: string, email: string, slackUserId: string): Named {
  return { type: 'member', id, name, email, slackUserId };
}

function task(id: string, name: string, handle: string, ownerId: string, accountId: string): Named {
  return { type: 'task', id, name, handle, ownerId, accountId };
}

/** Harbour Analytics, a vendor of business software in London. */
export const workspace: CorpusWorkspace = {
  records: [
    member('gemma', 'Gemma Whitlock', 'gemma@harbour.test', 'U0GEMMA'),
    member('tariq', 'Tariq Mahmood', 'tariq@harbour.test', 'U0TARIQ'),
    member('fergus', 'Fergus Doyle', 'fergus@harbour.test', 'U0FERGUS'),
    member('anneke', 'Anneke de Vries', 'anneke@harbour.test', 'U0ANNEKE'),
    member('joss', 'Joss Pemberton', 'joss@harbour.test', 'U0JOSS'),
    member('shreya', 'Shreya Nair', 'shreya@harbour.test', 'U0SHREYA'),

    account('may', 'May & Sterling', 'mayandsterling.test'),
    account('parks', 'Discovery Parks', 'discoveryparks.test'),
    account('calllane', 'Call Lane Brewing', 'calllanebrewing.test'),
    account('threads', '21 Threads', '21threads.test'),
    account('bloom', 'Harriet Bloom', 'harrietbloom.test'),
    account('muller', 'Müller Spedition', 'mueller-spedition.test'),
    account('fridaystreet', 'Friday Street Dairy', 'fridaystreetdairy.test'),
    account('pennine', 'Pennine Water', 'penninewater.test'),
    account('thornbury', 'Thornbury Insurance', 'thornburyinsurance.test'),
    account('castlegate', 'Castlegate Housing', 'castlegatehousing.test'),
    account('lowfield', 'Lowfield Logistics', 'lowfieldlogistics.test'),
    account('kestrel', 'Kestrel Rail', 'kestrelrail.test'),
    account('orrin', 'Orrin Energy', 'orrinenergy.test'),
    account('salcombe', 'Salcombe Marine', 'salcombemarine.test'),
    account('tamar', 'Tamar Building Society', 'tamarbs.test'),
    account('wexley', 'Wexley Council', 'wexley.example'),
    account('northgate', 'Northgate Outfitters', 'northgateoutfitters.test'),
    account('fenwright', 'Fenwright Foods', 'fenwrightfoods.test'),

    contact('siobhan', 'Siobhán Keane', 'pennine', 'siobhan.keane@penninewater.test'),
    contact('olu', 'Olu Adebayo', 'thornbury', 'olu.adebayo@thornburyinsurance.test'),
    contact('hollis', 'Mark Hollis', 'lowfield', 'm.hollis@lowfieldlogistics.test'),
    contact('trevelyan', 'Mark Trevelyan', 'tamar', 'mark.trevelyan@tamarbs.test'),
    contact('will', 'Will Prentice', 'castlegate', 'will@castlegatehousing.test'),
    contact('zoe', 'Zoë Lambert', 'parks', 'zoe.lambert@discoveryparks.test'),
    contact('dieter', 'Dieter Krämer', 'muller', 'd.kraemer@mueller-spedition.test'),
    contact('aisha', 'Aisha Rahman', 'wexley', 'aisha.rahman@wexley.example'),
    contact('colin', 'Colin Bragg', 'calllane', 'colin@calllanebrewing.test'),
    contact('osei', 'Harriet Osei', 'orrin', 'harriet.osei@orrinenergy.test'),
    contact('nia', 'Nia Pritchard', 'kestrel', 'nia.pritchard@kestrelrail.test'),
    contact('rupert', 'Rupert Fanshawe', 'may', 'rupert@mayandsterling.test'),
    contact('lena', 'Lena Novak', 'threads', 'lena@21threads.test'),
    contact('gita', 'Gita Subramanian', 'fenwright', 'gita.s@fenwrightfoods.test'),
    contact('tom', 'Tom Ashdown', 'northgate', 'tom.ashdown@northgateoutfitters.test'),
    contact('beth', 'Beth Ashworth', 'fridaystreet', 'beth@fridaystreetdairy.test'),

    deal('d21', 'Pennine Water leakage dashboards', 'pennine', 'D-21', 'gemma'),
    deal('d22', 'Pennine renewal 26/27', 'pennine', 'D-22', 'fergus'),
    deal('d23', 'Thornbury claims analytics', 'thornbury', 'D-23', 'tariq'),
    deal('d24', 'Lowfield fleet reporting', 'lowfield', 'D-24', 'gemma'),
    deal('d25', 'Tamar branch insights', 'tamar', 'D-25', 'shreya'),
    deal('d26', 'Tamar add-on seats', 'tamar', 'D-26', 'gemma'),
    deal('d27', 'Castlegate arrears pilot', 'castlegate', 'D-27', 'joss'),
    deal('d28', 'Discovery Parks occupancy', 'parks', 'D-28', 'anneke'),
    deal('d29', 'Müller rollout DACH', 'muller', 'D-29', 'anneke'),
    deal('d30', 'Call Lane stock forecasting', 'calllane', 'D-30', 'tariq'),
    deal('d31', 'Wexley open data portal', 'wexley', 'D-31', 'fergus'),
    deal('d32', 'May & Sterling 12 month licence', 'may', 'D-32', 'joss'),
    deal('d33', 'Kestrel punctuality', 'kestrel', 'D-33', 'gemma'),
    deal('d34', 'Orrin smart meter feed', 'orrin', 'D-34', 'shreya'),

    task('t31', 'send Olu the security questionnaire', 'T-31', 'gemma', 'thornbury'),
    task('t32', 'chase PO from Castlegate', 'T-32', 'joss', 'castlegate'),
    task('t33', 'prepare Kestrel QBR slides', 'T-33', 'gemma', 'kestrel'),
    task('t34', 'renew Wexley DPA', 'T-34', 'fergus', 'wexley'),

    { type: 'product', id: 'core', name: 'Harbour Core' },
    { type: 'product', id: 'tideline', name: 'Tideline Forecasting' },
    { type: 'lead', id: 'sorensen', name: 'Ingrid Sørensen', handle: 'L-11' },
    { type: 'lead', id: 'chowdhury', name: 'Dev Chowdhury', handle: 'L-12' },
    { type: 'digest', id: 'g4', name: 'pipeline digest', handle: 'G-4' },
    { type: 'digest', id: 'g5', name: 'closing deals digest', handle: 'G-5' },
  ],
  actor: {
    id: 'gemma',
    name: 'Gemma Whitlock',
    email: 'gemma@harbour.test',
    role: 'manager',
    timeZone: 'Europe/London',
  },
  stages: [
    { label: 'Discovery', status: 'open' },
    { label: 'Demo', status: 'open' },
    { label: 'Trial', status: 'open' },
    { label: 'Proposal', status: 'open' },
    { label: 'Procurement', status: 'open' },
    { label: 'Won', status: 'won' },
    { label: 'Lost', status: 'lost' },
  ],
  channel: 'C0HARBOUR',
  context: {
    now: new Date('2026-10-15T13:30:00Z'),
    zone: 'Europe/London',
    locale: 'en-GB',
    currency: 'GBP',
    country: 'GB',
    fiscalYearStart: 4,
  },
};
