import type { CorpusCase } from '../case.ts';
import { eur, field, fits, likely, maybe, yesterday } from './values.ts';

const add = 'create_deal';
const close = 'close_deal';
const reopen = 'reopen_deal';

/** Deals to be made. */
export const newDeals: readonly CorpusCase[] = [
  fits(
    'plain',
    'Create a deal for Bodegas Peñalba, 85,000 euros, for a corking machine.',
    add,
    { account: 'ac-penalba', amount: eur(85000) },
    called('corking machine', 'a corking machine'),
  ),
  fits(
    'plain',
    'New opportunity with Bremer Kaffeekontor: capsule line, 320k, expected on 15 March.',
    add,
    { account: 'ac-bremer', amount: eur(320000), expectedClose: '2027-03-15' },
    called('capsule line'),
  ),
  fits(
    'plain',
    'Open a renewal deal for Laiterie Saint-Jory, 18,500 EUR, expected on 1 December.',
    add,
    { account: 'ac-stjory', type: 'renewal', amount: eur(18500), expectedClose: '2026-12-01' },
    maybe({ name: 'renewal' }),
  ),
  fits(
    'plain',
    'Grace Oduya wants a second bread bagger for Five Oaks Bakery, about 95,000 euros; create a deal.',
    add,
    { account: 'ac-fiveoaks', contact: 'co-grace', amount: eur(95000) },
    called('second bread bagger', 'a second bread bagger'),
    maybe({ type: 'expansion' }),
  ),
  fits('plain', 'Create a deal of 40k with Jäger Wurstwaren for Katrin, source trade show.', add, {
    account: 'ac-jager',
    amount: eur(40000),
    owner: 'm-katrin',
    source: 'trade_show',
  }),
  fits('plain', 'Please enter an opportunity "Robot cell" for Hofmann Pharma at 410,000 euros.', add, {
    name: 'Robot cell',
    account: 'ac-hofmann',
    amount: eur(410000),
  }),
  fits(
    'plain',
    'We have a new deal with Aceites Sierra Alta: a labelling machine for 62,000 euros.',
    add,
    { account: 'ac-oliva', amount: eur(62000) },
    called('labelling machine', 'a labelling machine'),
    maybe({ type: 'new_business' }),
  ),
  fits('plain', 'New deal: Lidgate Pet Foods, 150,000 pounds, competitor Bergmann Pack.', add, {
    account: 'ac-lidgate',
    amount: { amount: 150000, currency: 'GBP' },
    competitor: 'Bergmann Pack',
  }),
  fits(
    'plain',
    'Create an expansion deal for Conserverie Castel with 30 % probability.',
    add,
    { account: 'ac-castel', type: 'expansion', probability: 30 },
    maybe({ name: 'expansion' }),
  ),
  fits('plain', 'Add a deal in stage Needs for Chocolaterie Bégué, 27,000 euros, contact Mireille Castets.', add, {
    account: 'ac-begue',
    stage: 'needs',
    amount: eur(27000),
    contact: 'co-mireille',
  }),
  fits('terse', 'new deal penrose dairy 70k offer', add, { account: 'ac-penrose', amount: eur(70000), stage: 'offer' }),
  fits(
    'terse',
    'new opp conservas núñez, sleeve machine, 55k, end oct',
    add,
    { account: 'ac-nunez', amount: eur(55000), expectedClose: '2026-10-31' },
    called('sleeve machine'),
  ),
  fits('typo', 'creat a deal for Avril Cosmétiques, 48k, clsoing 30 Novmber', add, {
    account: 'ac-avril',
    amount: eur(48000),
    expectedClose: '2026-11-30',
  }),
  fits('voice', 'create a deal for eaux des pyrénées for two hundred and fifty thousand euros stage needs', add, {
    account: 'ac-pyrenees',
    amount: eur(250000),
    stage: 'needs',
  }),
  fits(
    'run_on',
    'Good news from the fair: Dolores Núñez stopped at our stand, they replace the tray packer next year, budget around 120k she says, so put a deal for Conservas Núñez with Inès as owner, source is the trade show of course',
    add,
    { account: 'ac-nunez', amount: eur(120000), owner: 'm-ines', source: 'trade_show' },
    likely({ contact: 'co-dolores' }),
    maybe(
      { name: 'tray packer' },
      { name: 'the tray packer' },
      { requirements: 'they replace the tray packer next year' },
      { requirements: 'replace the tray packer next year' },
    ),
  ),
  fits(
    'polite',
    'Hello, can you please open a deal for Müller & Söhne Feinkost, 12,000 euros of format parts? Thanks!',
    add,
    { account: 'ac-muller', amount: eur(12000) },
    called('format parts'),
  ),
  fits('trap_name', 'New deal for Order of Malt, 36k, Negotiation', add, {
    account: 'ac-malt',
    amount: eur(36000),
    stage: 'negotiation',
  }),
  fits('trap_name', 'create a deal Best Offer Foods 25k stage Offer', add, {
    account: 'ac-bestoffer',
    amount: eur(25000),
    stage: 'offer',
  }),
];

/** Deals that were won or lost, and those that live again. */
export const closedDeals: readonly CorpusCase[] = [
  fits('plain', 'We have won the Castel jar labeller.', close, { deal: 'd-208', result: 'won' }),
  fits(
    'plain',
    'The Jäger vacuum packer is lost, the price was too high.',
    close,
    { deal: 'd-210', result: 'lost' },
    field('reason', 'the price was too high', 'price was too high', 'price'),
  ),
  fits('plain', 'D-218 is signed for 21,000 euros.', close, { deal: 'd-218', result: 'won', amount: eur(21000) }),
  fits(
    'plain',
    'Close the Lidgate pouch machine as lost, they bought from Bergmann Pack.',
    close,
    { deal: 'd-214', result: 'lost' },
    [
      { competitor: 'Bergmann Pack' },
      { competitor: 'Bergmann Pack', reason: 'they bought from Bergmann Pack' },
      { reason: 'they bought from Bergmann Pack' },
    ],
  ),
  fits(
    'plain',
    'Move D-214 to Lost, no budget before 2028.',
    close,
    { deal: 'd-214', result: 'lost' },
    field('reason', 'no budget before 2028', 'no budget'),
  ),
  fits('plain', 'We received the order for the Müller palletiser Werk 2 yesterday.', close, {
    deal: 'd-205',
    result: 'won',
    closedOn: yesterday,
  }),
  fits('plain', 'The Eaux des Pyrénées shrink wrapper moves to Order.', close, { deal: 'd-212', result: 'won' }),
  fits('plain', 'Close the Núñez can line retrofit as lost, the customer has stopped the project.', close, {
    deal: 'd-211',
    result: 'lost',
    reason: 'the customer has stopped the project',
  }),
  fits(
    'plain',
    'We lost the Avril tube filler because of the delivery time.',
    close,
    { deal: 'd-209', result: 'lost' },
    field('reason', 'the delivery time', 'because of the delivery time', 'delivery time'),
  ),
  fits('terse', 'd-216 won', close, { deal: 'd-216', result: 'won' }),
  fits('typo', 'we wno the Bégué gift box cartoner!!', close, { deal: 'd-215', result: 'won' }),
  fits(
    'voice',
    'the sierra alta bottling line is lost they chose an italian supplier',
    close,
    { deal: 'd-206', result: 'lost' },
    field('reason', 'they chose an italian supplier'),
    maybe({ competitor: 'an italian supplier' }, { competitor: 'italian supplier' }),
  ),
  fits('emoji', '🎉🎉 Penrose yoghurt case packer signed!', close, { deal: 'd-207', result: 'won' }),
  fits('polite', 'Hi! Please close D-202 as won, signed on 11 September. Thanks', close, {
    deal: 'd-202',
    result: 'won',
    closedOn: '2026-09-11',
  }),

  fits('plain', 'Reopen the Jäger vacuum packer.', reopen, { deal: 'd-210' }),
  fits('plain', 'Please reopen D-216 in Negotiation.', reopen, { deal: 'd-216', stage: 'negotiation' }),
  fits('plain', 'The Lidgate pouch machine is not lost after all, open it again.', reopen, { deal: 'd-214' }),
];

function called(...words: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  return [...field('name', ...words), ...field('requirements', ...words)];
}
