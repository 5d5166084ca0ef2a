import type { CorpusCase } from '../case.ts';
import { one, usd } from '../write.ts';

const update = 'update_deal';
const move = 'move_deal';

/** Deals that change their figures or their stage. */
export const changeDeals: readonly CorpusCase[] = [
  one('plain', 'bump the Initech expansion to 60k', update, { deal: 'initech-expansion', amount: usd(60000) }),
  one('plain', 'push the Stark deal out two weeks', update, {
    deal: 'stark-fleet',
    expectedClose: { relative: { days: 14 } },
  }),
  one('plain', 'Acme renewal will close on 20 March', update, { deal: 'acme-renewal', expectedClose: '2026-03-20' }),
  one('plain', 'add five grand to the Globex deal', update, {
    deal: 'globex-platform',
    amount: { relative: { amount: 5000 } },
  }),
  one('plain', 'knock 2k off D-7', update, { deal: 'vandelay-latex', amount: { relative: { amount: -2000 } } }),
  one('terse', 'D-9 prob 70', update, { deal: 'umbrella-labs', probability: 70 }),
  one('plain', 'put the Acme renewal in commit', update, { deal: 'acme-renewal', forecast: 'commit' }),
  one('plain', 'The Umbrella deal is at risk because their CFO left', update, {
    deal: 'umbrella-labs',
    risk: 'their CFO left',
  }),
  one('plain', 'Next step on Latex import project is a site visit', update, {
    deal: 'vandelay-latex',
    nextStep: 'a site visit',
  }),
  one('plain', 'HubSpot is competing with us on the Initech expansion', update, {
    deal: 'initech-expansion',
    competitor: 'HubSpot',
  }),
  one('plain', 'rename D-8 to Friday spring bundle', update, { deal: 'friday-ads', name: 'Friday spring bundle' }),
  one('plain', 'The value of the Hooli pilot has changed to 32,500 dollars', update, {
    deal: 'hooli-pilot',
    amount: usd(32500),
  }),
  one('terse', 'D-2 best case', update, { deal: 'globex-platform', forecast: 'best_case' }),
  one('plain', 'Priya is the contact on the Hooli pilot', update, { deal: 'hooli-pilot', contact: 'priya' }),
  one('plain', 'slip hooli premium support to eoq', update, { deal: 'hooli-support', expectedClose: '2026-03-31' }),
  one('plain', 'close date for the vandelay deal moved to may 5', update, {
    deal: 'vandelay-latex',
    expectedClose: '2026-05-05',
  }),
  one('plain', 'they want on-prem hosting, add that to the requirements on the Stark deal', update, {
    deal: 'stark-fleet',
    requirements: 'on-prem hosting',
  }),
  one('trap_name', 'friday media deal now 14k', update, { deal: 'friday-ads', amount: usd(14000) }),
  one('typo', 'updte acme renewl amount 52k', update, { deal: 'acme-renewal', amount: usd(52000) }),
  one('plain', 'leave D-9 out of the forecast', update, { deal: 'umbrella-labs', forecast: 'omitted' }),
  one('plain', 'pull the Globex deal in by a week', update, {
    deal: 'globex-platform',
    expectedClose: { relative: { days: -7 } },
  }),
  one('terse', 'stark deal: 185k, closing 30 Apr', update, {
    deal: 'stark-fleet',
    amount: usd(185000),
    expectedClose: '2026-04-30',
  }),
  one('plain', 'D-3 came in through a partner, please correct the source', update, {
    deal: 'initech-expansion',
    source: 'partner',
  }),
  one('voice', 'change the amount on the globex platform rollout to ninety two thousand', update, {
    deal: 'globex-platform',
    amount: usd(92000),
  }),
  one('plain', 'take acme renewal into negotiation', move, { deal: 'acme-renewal', stage: 'negotiation' }),
  one('plain', 'Globex is in proposal now', move, { deal: 'globex-platform', stage: 'proposal' }),
  one('terse', 'D-6 → qualification', move, { deal: 'stark-fleet', stage: 'qualification' }),
  one('plain', 'Latex import project has gone to the proposal stage because they liked the samples', move, {
    deal: 'vandelay-latex',
    stage: 'proposal',
    note: 'they liked the samples',
  }),
  one('plain', 'advance Initech to negotiation at 58k', move, {
    deal: 'initech-expansion',
    stage: 'negotiation',
    amount: usd(58000),
  }),
  one('polite', 'Would you mind setting the stage of Hooli pilot to qualification? Many thanks!', move, {
    deal: 'hooli-pilot',
    stage: 'qualification',
  }),
  one('plain', 'umbrella labs goes back to prospecting', move, { deal: 'umbrella-labs', stage: 'prospecting' }),
  one('trap_name', 'friday media to neg', move, { deal: 'friday-ads', stage: 'negotiation' }),
  one('typo', 'mov stark fleet upgrade to propsal', move, { deal: 'stark-fleet', stage: 'proposal' }),
  one('plain', 'We are negotiating with Vandelay now', move, { deal: 'vandelay-latex', stage: 'negotiation' }),
  one('plain', 'Umbrella labs should be in the proposal stage', move, { deal: 'umbrella-labs', stage: 'proposal' }),
  one('emoji', '🚀 globex platform rollout to negotiation', move, { deal: 'globex-platform', stage: 'negotiation' }),
  one('plain', 'Take D-5 to proposal, close date 31 March', move, {
    deal: 'hooli-support',
    stage: 'proposal',
    expectedClose: '2026-03-31',
  }),
  one(
    'plain',
    'Initech expansion: qualified',
    move,
    { deal: 'initech-expansion', stage: 'qualification' },
    { outcome: 'ask' },
  ),
];
