import type { CorpusCase } from '../case.ts';
import { one, today, usd, yesterday } from '../write.ts';

const close = 'close_deal';
const reopen = 'reopen_deal';

/** Deals won, lost and taken up again. */
export const closeDeals: readonly CorpusCase[] = [
  one('plain', 'we won globex!!', close, { deal: 'globex-platform', result: 'won' }),
  one('plain', 'Lost Umbrella labs to Siemens on price', close, {
    deal: 'umbrella-labs',
    result: 'lost',
    competitor: 'Siemens',
    reason: 'price',
  }),
  one('emoji', 'Stark signed today 🎉', close, { deal: 'stark-fleet', result: 'won', closedOn: today }),
  one('plain', 'Closed won: Acme renewal, $54k', close, { deal: 'acme-renewal', result: 'won', amount: usd(54000) }),
  one('plain', 'mark D-7 as lost, no budget', close, { deal: 'vandelay-latex', result: 'lost', reason: 'no budget' }),
  one('plain', 'Initech expansion is lost, they have gone with Zoho', close, {
    deal: 'initech-expansion',
    result: 'lost',
    competitor: 'Zoho',
  }),
  one('plain', 'The Hooli pilot was won yesterday', close, { deal: 'hooli-pilot', result: 'won', closedOn: yesterday }),
  one('plain', 'D-8 closed lost because of timing', close, { deal: 'friday-ads', result: 'lost', reason: 'timing' }),
  one('trap_name', 'friday media ad bundle won at 11k', close, {
    deal: 'friday-ads',
    result: 'won',
    amount: usd(11000),
  }),
  one('typo', 'we lsot the vandelay deal', close, { deal: 'vandelay-latex', result: 'lost' }),
  one('plain', 'the vandelay deal is dead, they froze all spending', close, {
    deal: 'vandelay-latex',
    result: 'lost',
    reason: 'they froze all spending',
  }),
  one('plain', 'got the signature on the Initech expansion!', close, { deal: 'initech-expansion', result: 'won' }),
  one('plain', 'The Globex deal has fallen through, they decided to build it themselves', close, {
    deal: 'globex-platform',
    result: 'lost',
    reason: 'they decided to build it themselves',
  }),
  one(
    'voice',
    'close the hooli premium support deal as one',
    close,
    { deal: 'hooli-support', result: 'won' },
    { outcome: 'ask', about: 'result' },
  ),
  one('terse', 'D-1 cw', close, { deal: 'acme-renewal', result: 'won' }),
  one('plain', 'reopen D-9', reopen, { deal: 'umbrella-labs' }),
  one('plain', 'Umbrella is back on the table, please reopen the deal', reopen, { deal: 'umbrella-labs' }),
  one('plain', 're-open acme renewal in negotiation', reopen, { deal: 'acme-renewal', stage: 'negotiation' }),
  one('plain', 'The lost deal with Vandelay must be opened again', reopen, { deal: 'vandelay-latex' }),
  one('plain', 'bring the stark deal back to life, stage proposal', reopen, { deal: 'stark-fleet', stage: 'proposal' }),
  one('typo', 'reopn d-2', reopen, { deal: 'globex-platform' }),
];
