import type { CorpusCase } from '../case.ts';
import { form, gbp, later, none } from './values.ts';

const update = 'update_deal';
const move = 'move_deal';

/** Facts of deals that change. */
export const changedDeals: readonly CorpusCase[] = [
  form('plain', 'Change the amount on the Mendip incident response retainer to £28,000.', update, {
    deal: 'd-205',
    amount: gbp(28000),
  }),
  form('plain', 'Push the Usk Valley firewall review back two weeks.', update, {
    deal: 'd-210',
    expectedClose: later({ days: 14 }),
  }),
  form('plain', 'D-212 will now close on 19 March.', update, { deal: 'd-212', expectedClose: '2027-03-19' }),
  form('plain', 'Set the probability of the Gloster PCI gap analysis to 70%.', update, {
    deal: 'd-215',
    probability: 70,
  }),
  form('plain', 'Put the Kingswood phishing simulation in best case.', update, {
    deal: 'd-213',
    forecast: 'best_case',
  }),
  form(
    'plain',
    'The next step on the Wyedean managed SOC is a call with their CFO.',
    update,
    { deal: 'd-202', nextStep: 'a call with their CFO' },
    { nextStep: ['a call with their CFO', 'call with their CFO'] },
  ),
  form('plain', 'Redfort are bidding on the Wyedean pen test as well.', update, {
    deal: 'd-201',
    competitor: 'Redfort',
  }),
  form('plain', 'Rename D-204 to Harbourside CE Plus 2027.', update, {
    deal: 'd-204',
    name: 'Harbourside CE Plus 2027',
  }),
  form('plain', 'Add five grand to the Temple Meads EDR rollout.', update, {
    deal: 'd-212',
    amount: later({ amount: 5000 }),
  }),
  form(
    'plain',
    'The risk on the Avon Vale OT assessment is that the site access permit runs out.',
    update,
    { deal: 'd-207' },
    {
      risk: ['the site access permit runs out', 'that the site access permit runs out', 'site access permit runs out'],
    },
  ),
  form('plain', 'Bring the Legal Ease tabletop exercise forward to 8 February.', update, {
    deal: 'd-216',
    expectedClose: '2027-02-08',
  }),
  form('plain', 'The Mendip incident response retainer has slipped by a month.', update, {
    deal: 'd-205',
    expectedClose: later({ months: 1 }),
  }),
  form('terse', 'temple meads edr commit', update, { deal: 'd-212', forecast: 'commit' }),
  form('typo', 'Chnage the close date of the Gloster PCI deal to 5 Marhc', update, {
    deal: 'd-215',
    expectedClose: '2027-03-05',
  }),
  form('typo', 'Up the Kingswood phishing simulaton to £9k adn set it to 80%', update, {
    deal: 'd-213',
    amount: gbp(9000),
    probability: 80,
  }),
  form('voice', 'make the mendip retainer thirty two thousand five hundred pounds', update, {
    deal: 'd-205',
    amount: gbp(32500),
  }),
  form('voice', 'push the wyedean managed soc back three weeks', update, {
    deal: 'd-202',
    expectedClose: later({ days: 21 }),
  }),
  form(
    'run_on',
    'Harbourside CE Plus: Hannah wants the second building in so it is 13k now, which means it will not close till 26 February, and next up is a revised SoW from us',
    update,
    { deal: 'd-204', amount: gbp(13000), expectedClose: '2027-02-26' },
    {
      nextStep: ['a revised SoW from us', 'a revised SoW', 'revised SoW from us', 'revised SoW'],
      requirements: [none, 'the second building', 'second building', 'Hannah wants the second building in'],
      contact: [none, 'co-hannahd'],
    },
  ),
  form(
    'run_on',
    'The Kingswood phishing simulation: Ruth says half term is out so it will close on 9 April now, they want 30 more mailboxes which takes it to £11k, and call it 75%',
    update,
    { deal: 'd-213', expectedClose: '2027-04-09', amount: gbp(11000), probability: 75 },
    { requirements: [none, '30 more mailboxes', 'they want 30 more mailboxes'], contact: [none, 'co-ruth'] },
  ),
  form(
    'polite',
    'Could you please set the source on the Usk Valley firewall review to referral? Ta very much',
    update,
    { deal: 'd-210', source: 'referral' },
  ),
];

/** Deals that go to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  form('plain', 'Move the Wyedean pen test to Proposal.', move, { deal: 'd-201', stage: 'proposal' }),
  form('plain', 'D-205 has gone to Legal.', move, { deal: 'd-205', stage: 'legal' }),
  form('plain', 'Please put the Usk Valley firewall review into Scoping.', move, { deal: 'd-210', stage: 'scoping' }),
  form(
    'plain',
    'Move the Kingswood phishing simulation back to Discovery, the trust has changed its mind on numbers.',
    move,
    { deal: 'd-213', stage: 'discovery' },
    { note: ['the trust has changed its mind on numbers', none] },
  ),
  form('plain', 'Gloster PCI gap analysis is now at the proposal stage with a value of £14k.', move, {
    deal: 'd-215',
    stage: 'proposal',
    amount: gbp(14000),
  }),
  form('plain', 'Advance the Avon Vale OT assessment to Legal and set the close date to 12 March.', move, {
    deal: 'd-207',
    stage: 'legal',
    expectedClose: '2027-03-12',
  }),
  form('plain', 'The Temple Meads EDR rollout is in Legal now.', move, { deal: 'd-212', stage: 'legal' }),
  form('terse', 'D-216 > scoping', move, { deal: 'd-216', stage: 'scoping' }),
  form('terse', 'mendip retainer to proposal', move, { deal: 'd-205', stage: 'proposal' }),
  form('typo', 'mvoe Harbourside Cyber Essentials Plus to Leagl', move, { deal: 'd-204', stage: 'legal' }),
  form('voice', 'move the wyedean managed sock deal to discovery', move, { deal: 'd-202', stage: 'discovery' }),
  form(
    'run_on',
    'Procurement at Mendip came back this morning with only two tiny comments on the retainer, Simon is happy, so it can go into Legal with 29k against it and a close of 12 February',
    move,
    { deal: 'd-205', stage: 'legal', amount: gbp(29000), expectedClose: '2027-02-12' },
    {
      note: [
        none,
        'only two tiny comments on the retainer, Simon is happy',
        'Procurement at Mendip came back this morning with only two tiny comments on the retainer, Simon is happy',
        'Procurement came back with only two tiny comments on the retainer, Simon is happy',
      ],
    },
  ),
  form('polite', 'Hey, can you move D-207 to Scoping when you get a sec? Thanks!', move, {
    deal: 'd-207',
    stage: 'scoping',
  }),
  form('emoji', 'Wyedean managed SOC ➡️ Proposal 🚀', move, { deal: 'd-202', stage: 'proposal' }),
  form('trap_name', 'Move the Legal Ease tabletop exercise to Proposal', move, { deal: 'd-216', stage: 'proposal' }),
];

/** Deals that end. */
export const closedDeals: readonly CorpusCase[] = [
  form('plain', 'We won the Harbourside Cyber Essentials Plus deal.', 'close_deal', { deal: 'd-204', result: 'won' }),
  form(
    'plain',
    'Mark D-216 as lost, they have no budget this year.',
    'close_deal',
    { deal: 'd-216', result: 'lost' },
    { reason: ['they have no budget this year', 'no budget this year', 'no budget'] },
  ),
  form('plain', 'Close the Gloster PCI gap analysis as won at £13,750.', 'close_deal', {
    deal: 'd-215',
    result: 'won',
    amount: gbp(13750),
  }),
  form(
    'plain',
    'We lost the Wyedean pen test to Redfort on price.',
    'close_deal',
    { deal: 'd-201', result: 'lost', competitor: 'Redfort', reason: 'price' },
    { reason: ['price', 'on price'] },
  ),
  form('plain', 'Kingswood signed the phishing simulation yesterday.', 'close_deal', {
    deal: 'd-213',
    result: 'won',
    closedOn: '2027-01-21',
  }),
  form(
    'plain',
    'The Usk Valley firewall review is dead, procurement froze all spending.',
    'close_deal',
    { deal: 'd-210', result: 'lost' },
    { reason: ['procurement froze all spending'] },
  ),
  form('terse', 'temple meads edr won 41k', 'close_deal', { deal: 'd-212', result: 'won', amount: gbp(41000) }),
  form('typo', 'We wno the Mendip incident respnse retainer', 'close_deal', { deal: 'd-205', result: 'won' }),
  form(
    'voice',
    'we lost the avon vale ot assessment the timing was wrong for them',
    'close_deal',
    { deal: 'd-207', result: 'lost' },
    { reason: ['the timing was wrong for them', 'timing', 'the timing was wrong', 'timing was wrong for them'] },
  ),
  form(
    'run_on',
    'Well that is that, Mendip went with their existing supplier for the retainer, nothing to do with price apparently, Simon said they just did not want the bother of switching, so mark it lost',
    'close_deal',
    { deal: 'd-205', result: 'lost' },
    {
      reason: [
        'they just did not want the bother of switching',
        'did not want the bother of switching',
        'Mendip went with their existing supplier',
        'went with their existing supplier',
        'nothing to do with price apparently, Simon said they just did not want the bother of switching',
        'they went with their existing supplier',
        'Mendip went with their existing supplier for the retainer, nothing to do with price apparently, Simon said they just did not want the bother of switching',
      ],
      competitor: [none, 'existing supplier', 'their existing supplier'],
    },
  ),
  form(
    'run_on',
    'PO just landed from Oliver for the Temple Meads EDR rollout, 39k in the end because they dropped the kiosks, so that one is won as of today',
    'close_deal',
    { deal: 'd-212', result: 'won', amount: gbp(39000) },
    { closedOn: ['2027-01-22', none], reason: [none, 'they dropped the kiosks', 'PO just landed from Oliver'] },
  ),
  form(
    'run_on',
    'Just heard from Gareth, the councillors signed off the Usk Valley firewall review last night at £7,200, so we have won it, no competition in the end',
    'close_deal',
    { deal: 'd-210', result: 'won', amount: gbp(7200) },
    {
      closedOn: [none, '2027-01-21'],
      reason: [none, 'no competition in the end', 'no competition', 'the councillors signed off'],
    },
  ),
  form('emoji', 'Usk Valley firewall review ❌ no budget 😩', 'close_deal', {
    deal: 'd-210',
    result: 'lost',
    reason: 'no budget',
  }),
  form('emoji', '🏆 Wyedean managed SOC is ours!!', 'close_deal', { deal: 'd-202', result: 'won' }),
  form(
    'trap_name',
    'We lost the Legal Ease tabletop exercise, their partners went cold',
    'close_deal',
    { deal: 'd-216', result: 'lost' },
    { reason: ['their partners went cold'] },
  ),
  form('plain', 'Close D-207 as won on 20 January.', 'close_deal', {
    deal: 'd-207',
    result: 'won',
    closedOn: '2027-01-20',
  }),
];

/** Deals that come back. */
export const reopenedDeals: readonly CorpusCase[] = [
  form('plain', 'Reopen the Legal Ease tabletop exercise.', 'reopen_deal', { deal: 'd-216' }),
  form('plain', 'Usk Valley have found some money, so reopen D-210 in Proposal.', 'reopen_deal', {
    deal: 'd-210',
    stage: 'proposal',
  }),
];
