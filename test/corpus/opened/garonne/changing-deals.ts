import type { CorpusCase } from '../case.ts';
import { eur, field, fits, later, likely, maybe } from './values.ts';

const change = 'update_deal';
const move = 'move_deal';

/** Facts of deals that change. */
export const changedDeals: readonly CorpusCase[] = [
  fits('plain', 'Change the amount of the Sierra Alta bottling line to 540,000 euros.', change, {
    deal: 'd-206',
    amount: eur(540000),
  }),
  fits('plain', 'The Castel jar labeller will close on 30 October instead.', change, {
    deal: 'd-208',
    expectedClose: '2026-10-30',
  }),
  fits('plain', 'Push D-212 two weeks.', change, { deal: 'd-212', expectedClose: later({ days: 14 }) }),
  fits('plain', 'Add 5,000 euros to the Bégué gift box cartoner.', change, {
    deal: 'd-215',
    amount: later({ amount: 5000 }),
  }),
  fits('plain', 'On the Jäger vacuum packer we compete against Bergmann Pack.', change, {
    deal: 'd-210',
    competitor: 'Bergmann Pack',
  }),
  fits('plain', 'Put the Penrose yoghurt case packer in commit.', change, { deal: 'd-207', forecast: 'commit' }),
  fits('plain', 'Next step for D-217: send the wine test report to Begoña.', change, {
    deal: 'd-217',
    nextStep: 'send the wine test report to Begoña',
  }),
  fits('plain', 'The contact for the Müller palletiser Werk 2 is Heike Brandt.', change, {
    deal: 'd-205',
    contact: 'co-heike',
  }),
  fits('plain', 'Rename D-203 to "Lauragais cartoner with robot".', change, {
    deal: 'd-203',
    name: 'Lauragais cartoner with robot',
  }),
  fits(
    'plain',
    'The risk on the Núñez can line retrofit is that the plant may close.',
    change,
    { deal: 'd-211' },
    field('risk', 'the plant may close', 'that the plant may close'),
  ),
  fits('plain', 'Add to the requirements of the Lidgate pouch machine: 110 V version.', change, {
    deal: 'd-214',
    requirements: '110 V version',
  }),
  fits('plain', 'Delay the Five Oaks bread bagger by one month.', change, {
    deal: 'd-216',
    expectedClose: later({ months: 1 }),
  }),
  fits('plain', 'Mark the Saint-Jory service contract as a renewal.', change, { deal: 'd-218', type: 'renewal' }),
  fits('terse', 'd-209 now 78k', change, { deal: 'd-209', amount: eur(78000) }),
  fits('terse', 'd-213 close 15 dec', change, { deal: 'd-213', expectedClose: '2026-12-15' }),
  fits('typo', 'set teh amount of the Peñalba bag-in-box to 66 000 eruos', change, {
    deal: 'd-217',
    amount: eur(66000),
  }),
  fits('typo', 'D-204 proability 60%', change, { deal: 'd-204', probability: 60 }),
  fits('voice', 'push the jäger vacuum packer to the end of november', change, {
    deal: 'd-210',
    expectedClose: '2026-11-30',
  }),
  fits(
    'run_on',
    'News on the Avril tube filler: Hélène cut the second head so it is only 61k now, and she wants to sign on 20 October, chances are 70 percent I would say',
    change,
    { deal: 'd-209', amount: eur(61000), expectedClose: '2026-10-20', probability: 70 },
    maybe({ contact: 'co-helene' }),
    maybe({ requirements: 'Hélène cut the second head' }),
  ),
  fits('polite', 'Could you please reduce the Castel jar labeller by 2,500 euros? Thank you', change, {
    deal: 'd-208',
    amount: later({ amount: -2500 }),
  }),
  fits('emoji', 'D-214 best case now 🤞', change, { deal: 'd-214', forecast: 'best_case' }),
];

/** Deals that go to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  fits('plain', 'Move the Eaux des Pyrénées shrink wrapper to Negotiation.', move, {
    deal: 'd-212',
    stage: 'negotiation',
  }),
  fits('plain', 'The Peñalba bag-in-box is now in Offer.', move, { deal: 'd-217', stage: 'offer' }),
  fits('plain', 'The Müller tray sealer goes to Negotiation, they accepted the technical file.', move, {
    deal: 'd-204',
    stage: 'negotiation',
    note: 'they accepted the technical file',
  }),
  fits('plain', 'Bring the Lidgate pouch machine back to Lead in.', move, { deal: 'd-214', stage: 'lead_in' }),
  fits('plain', 'Please change the stage of the Hofmann blister line to Offer.', move, {
    deal: 'd-213',
    stage: 'offer',
  }),
  fits(
    'plain',
    'We have sent the quotation for the Five Oaks bread bagger, move it to Offer.',
    move,
    { deal: 'd-216', stage: 'offer' },
    maybe(
      { note: 'We have sent the quotation' },
      { note: 'We have sent the quotation for the Five Oaks bread bagger' },
    ),
  ),
  fits('plain', 'Move D-211 to Negotiation with an amount of 230,000 euros.', move, {
    deal: 'd-211',
    stage: 'negotiation',
    amount: eur(230000),
  }),
  fits('plain', 'Put the Penrose yoghurt case packer in Negotiation, closing on 12 November.', move, {
    deal: 'd-207',
    stage: 'negotiation',
    expectedClose: '2026-11-12',
  }),
  fits('terse', 'd-215 -> offer', move, { deal: 'd-215', stage: 'offer' }),
  fits('terse', 'avril tube filler to negotiation', move, { deal: 'd-209', stage: 'negotiation' }),
  fits('typo', 'moev the Jäger vacuum packer to Negociation', move, { deal: 'd-210', stage: 'negotiation' }),
  fits('voice', 'move the sierra alta bottling line to the offer stage', move, { deal: 'd-206', stage: 'offer' }),
  fits('polite', 'Would you please move the Bégué gift box cartoner to Needs? Thanks in advance', move, {
    deal: 'd-215',
    stage: 'needs',
  }),
  fits(
    'run_on',
    'After the visit of yesterday I am confident, Laurent Pujol has shown me the empty hall and the budget sheet, so the Biscuiterie Lauragais flow-wrapper line can go to Offer',
    move,
    { deal: 'd-201', stage: 'offer' },
    likely(
      { note: 'Laurent Pujol has shown me the empty hall and the budget sheet' },
      {
        note: 'After the visit of yesterday I am confident, Laurent Pujol has shown me the empty hall and the budget sheet',
      },
    ),
  ),
];
