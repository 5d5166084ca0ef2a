import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';

const update = 'update_deal';

/** Facts of deals that change. */
export const updatedDeals: readonly CorpusCase[] = [
  one('plain', 'The amount on D-34 should be $58,300', update, { deal: 'd34', amount: usd(58300) }),
  one('plain', 'Grant says the flow cytometer slips to July 10', update, { deal: 'd25', expectedClose: '2026-07-10' }),
  one('plain', 'D-36 is a commit now, I have it in writing', update, { deal: 'd36', forecast: 'commit' }),
  one('plain', 'Delay the dialysis chairs deal by three weeks', update, {
    deal: 'd33',
    expectedClose: { relative: { days: 21 } },
  }),
  one('plain', 'Knock 5k off D-22', update, { deal: 'd22', amount: { relative: { amount: -5000 } } }),
  one(
    'plain',
    "Lower the probability on the vaccine fridges to 35%, they're retendering",
    update,
    {
      deal: 'd41',
      probability: 35,
    },
    call(update, { deal: 'd41', probability: 35, risk: "they're retendering" }),
  ),
  one('plain', 'We are up against Medivance at Push Rehab, set that as competitor on D-40', update, {
    deal: 'd40',
    competitor: 'Medivance',
  }),
  one('plain', 'Next step for D-21: walk the utility room with facilities', update, {
    deal: 'd21',
    nextStep: 'walk the utility room with facilities',
  }),
  one('plain', 'Pull the liquid handler forward to May 29 please', update, {
    deal: 'd31',
    expectedClose: '2026-05-29',
  }),
  one('plain', 'Flag a risk on D-29: their biomed manager quits in June', update, {
    deal: 'd29',
    risk: 'their biomed manager quits in June',
  }),
  one('plain', 'Put Pa Houa Moua down as the contact for the plasma thawers', update, {
    deal: 'd36',
    contact: 'pahoua',
  }),
  one('plain', 'D-26 came from the email campaign, correct the source', update, {
    deal: 'd26',
    source: 'email_campaign',
  }),
  one('plain', 'slit lamps: best case, closing June 12', update, {
    deal: 'd34',
    forecast: 'best_case',
    expectedClose: '2026-06-12',
  }),
  one('plain', 'Raise the value of the sterilizer service contract by $2,400', update, {
    deal: 'd29',
    amount: { relative: { amount: 2400 } },
  }),
  one('plain', 'infusion pumps move out a month', update, {
    deal: 'd22',
    expectedClose: { relative: { months: 1 } },
  }),
  one('terse', 'd33 prob 80', update, { deal: 'd33', probability: 80 }),
  one('terse', 'D-41 $117k', update, { deal: 'd41', amount: usd(117000) }),
  one('typo', 'chagne the amuont of D-25 to 310k', update, { deal: 'd25', amount: usd(310000) }),
  one('typo', 'psuh D-31 out one weak', update, { deal: 'd31', expectedClose: { relative: { days: 7 } } }),
  one('voice', 'set d twenty one to one hundred and forty thousand dollars', update, {
    deal: 'd21',
    amount: usd(140000),
  }),
  one('run_on', 'D-24: $96k, 70%, closing 6/30, commit, next step: get the W-9 over', update, {
    deal: 'd24',
    amount: usd(96000),
    probability: 70,
    expectedClose: '2026-06-30',
    forecast: 'commit',
    nextStep: 'get the W-9 over',
  }),
  one('polite', 'Would it be possible to change the expected close of D-36 to June 18, please?', update, {
    deal: 'd36',
    expectedClose: '2026-06-18',
  }),
  one('trap_name', 'Push Rehab deal needs pushing to June 24', update, { deal: 'd40', expectedClose: '2026-06-24' }),
  one('trap_name', 'Minnewaska vaccine fridges 2026 is at $121,500 now', update, { deal: 'd41', amount: usd(121500) }),
];
