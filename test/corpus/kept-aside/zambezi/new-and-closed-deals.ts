import type { CorpusCase } from '../../opened/case.ts';
import { call, one } from '../../opened/write.ts';
import { maybe, pick, ways, yesterday, zar } from './values.ts';

const create = 'create_deal';
const close = 'close_deal';

/** Deals to be opened. */
export const newDeals: readonly CorpusCase[] = [
  ways('plain', 'Create a deal for Karoo Lusern, R320k, closing end of January.', create, {
    account: 'ac-karoo',
    amount: zar(320000),
    expectedClose: '2027-01-31',
  }),
  ways(
    'plain',
    'New deal: Vaalharts Pecans subsurface drip, R1.4m, stage Site Survey.',
    create,
    { account: 'ac-vaalharts', amount: zar(1400000), stage: 'site_survey' },
    [{ name: 'Vaalharts Pecans subsurface drip' }, { name: 'subsurface drip' }, { requirements: 'subsurface drip' }],
  ),
  ways(
    'plain',
    'Open an opportunity with Letaba Avos for a filter bank worth R85 000.',
    create,
    { account: 'ac-letaba', amount: zar(85000) },
    [
      { name: 'filter bank' },
      { name: 'a filter bank' },
      { requirements: 'a filter bank' },
      { requirements: 'filter bank' },
      { name: 'Letaba Avos filter bank' },
    ],
  ),
  ways(
    'plain',
    'We have a new enquiry from Hoogland Potatoes for two centre pivots, about R2.6 million.',
    create,
    { account: 'ac-hoogland', amount: zar(2600000) },
    [
      { name: 'two centre pivots' },
      { requirements: 'two centre pivots' },
      { name: 'Hoogland Potatoes two centre pivots' },
    ],
    [{ stage: 'enquiry' }, {}],
  ),
  ways('plain', 'Open a deal for Sandrivier Municipality with Bongani Khumalo, R450k, source referral.', create, {
    account: 'ac-sandrivier',
    contact: 'co-bongani',
    amount: zar(450000),
    source: 'referral',
  }),
  ways('plain', "Start a new deal for uMngeni Macadamias called 'Nursery misting', R64 000, owner Sipho.", create, {
    account: 'ac-umngeni',
    name: 'Nursery misting',
    amount: zar(64000),
    owner: 'm-sipho',
  }),
  ways('plain', 'Create an expansion deal for Kleinbos Wines, R175k, competitor Netaflow.', create, {
    account: 'ac-kleinbos',
    type: 'expansion',
    amount: zar(175000),
    competitor: 'Netaflow',
  }),
  ways('terse', 'new deal hexvallei 90k enquiry', create, {
    account: 'ac-hexvallei',
    amount: zar(90000),
    stage: 'enquiry',
  }),
  ways('typo', 'Creat a dael for Botha & Seuns, R58k, clsoing 30 November', create, {
    account: 'ac-botha',
    amount: zar(58000),
    expectedClose: '2026-11-30',
  }),
  ways('voice', 'new deal for limpopo citrus one point two million rand close by end of march', create, {
    account: 'ac-limpopo',
    amount: zar(1200000),
    expectedClose: '2027-03-31',
  }),
  ways(
    'run_on',
    "Met the new farm manager at Rooikloof, they're putting in another 12 hectares of Chenin, he reckons " +
      'around R380k, wants ' +
      'it in before harvest so say end of January, please make a deal for it',
    create,
    { account: 'ac-rooikloof', amount: zar(380000), expectedClose: '2027-01-31' },
    maybe(
      { name: 'another 12 hectares of Chenin' },
      { name: '12 hectares of Chenin' },
      { requirements: "they're putting in another 12 hectares of Chenin" },
      { requirements: 'another 12 hectares of Chenin' },
      { requirements: "they're putting in another 12 hectares of Chenin, wants it in before harvest" },
      { requirements: 'wants it in before harvest' },
    ),
    maybe({ type: 'expansion' }),
  ),
  ways(
    'run_on',
    'Letsatsi wants a second borehole pump now that the first one is running, Nomsa says about R140k, ' +
      "I'd call it 60 percent, " +
      'please open a deal',
    create,
    { account: 'ac-letsatsi', amount: zar(140000), probability: 60 },
    [{ contact: 'co-nomsa' }, {}],
    maybe(
      { name: 'a second borehole pump' },
      { name: 'second borehole pump' },
      { requirements: 'a second borehole pump' },
      { requirements: 'second borehole pump' },
    ),
    maybe({ type: 'expansion' }),
  ),
  ways(
    'polite',
    'Hi team, can you please add a deal for Groenvlei Estate: R95k, filter cleaning, closing mid December. Thanks!',
    create,
    { account: 'ac-groenvlei', amount: zar(95000), expectedClose: '2026-12-15' },
    [{ name: 'filter cleaning' }, { requirements: 'filter cleaning' }, { name: 'Groenvlei Estate filter cleaning' }],
  ),
  ways('trap_name', 'New deal for Twenty Dams, R20k, close 20 November', create, {
    account: 'ac-twenty',
    amount: zar(20000),
    expectedClose: '2026-11-20',
  }),
];

/** Deals won and lost. */
export const closedDeals: readonly CorpusCase[] = [
  one('plain', 'Mark the Hexvallei fertigation deal as won.', close, { deal: 'd-215', result: 'won' }),
  ways(
    'plain',
    'We lost the Sandrivier park sprinklers to Netaflow on price.',
    close,
    { deal: 'd-210', result: 'lost', competitor: 'Netaflow' },
    pick('reason', 'price', 'on price'),
  ),
  one('plain', 'Close D-206 as won at R255k.', close, { deal: 'd-206', result: 'won', amount: zar(255000) }),
  one('plain', 'The Rooikloof frost fans deal is lost, no budget this season.', close, {
    deal: 'd-207',
    result: 'lost',
    reason: 'no budget this season',
  }),
  ways(
    'plain',
    'Limpopo Citrus filters renewal was signed yesterday, mark it won.',
    close,
    { deal: 'd-205', result: 'won' },
    [{ closedOn: yesterday }, {}],
  ),
  ways(
    'plain',
    'Karoo Lusern cancelled the wheel lines because of the drought, so close the deal as lost.',
    close,
    { deal: 'd-218', result: 'lost' },
    pick(
      'reason',
      'the drought',
      'drought',
      'because of the drought',
      'Karoo Lusern cancelled the wheel lines because of the drought',
      'cancelled because of the drought',
    ),
  ),
  one('terse', 'lost D-213, timing', close, { deal: 'd-213', result: 'lost', reason: 'timing' }),
  one('typo', 'vaalharts servce contract is wno', close, { deal: 'd-217', result: 'won' }),
  ways(
    'run_on',
    "Marelize just phoned, the board approved everything this morning and they've paid the deposit, so " +
      'all four pivots are ' +
      'ours, close it as won at R3.1m',
    close,
    { deal: 'd-208', result: 'won', amount: zar(3100000) },
    maybe(
      { reason: "the board approved everything this morning and they've paid the deposit" },
      { reason: 'the board approved everything this morning' },
    ),
    maybe({ closedOn: '2026-11-12' }),
  ),
  ways(
    'run_on',
    'Eish, drove all the way to Sandrivier for nothing, the sprinklers went to Agrivalve at the council ' +
      'sitting on Tuesday, ' +
      'they were ten percent under us, so that one is lost',
    close,
    { deal: 'd-210', result: 'lost', competitor: 'Agrivalve' },
    [{ reason: 'they were ten percent under us' }, { reason: 'ten percent under us' }, { reason: 'price' }, {}],
    [{ closedOn: '2026-11-10' }, {}],
  ),
  ways(
    'polite',
    'Could you please close the uMngeni micro-jets as lost? They chose Agrivalve. Thank you.',
    close,
    { deal: 'd-214', result: 'lost', competitor: 'Agrivalve' },
    maybe({ reason: 'They chose Agrivalve' }, { reason: 'chose Agrivalve' }),
  ),
  one('emoji', '🎉 Letsatsi borehole pumps WON 🎉', close, { deal: 'd-209', result: 'won' }),
  one('trap_name', 'April Brothers boom sprayer won on 2 November', close, {
    deal: 'd-212',
    result: 'won',
    closedOn: '2026-11-02',
  }),
  one('plain', 'Reopen the Sandrivier park sprinklers, they are tendering again.', 'reopen_deal', { deal: 'd-210' }),
  one(
    'terse',
    'reopen D-213 in Proposal',
    'reopen_deal',
    { deal: 'd-213', stage: 'proposal' },
    call('move_deal', { deal: 'd-213', stage: 'proposal' }),
  ),
];
