import type { CorpusCase } from '../opened/case.ts';
import { dollars } from '../opened/values.ts';
import { reads } from './reads.ts';

/** Deals told as it comes: the news, and behind it what is made of it. */
export const deals6: readonly CorpusCase[] = [
  reads(
    'close_deal',
    { deal: 'acme-renewal', result: 'won', closedOn: '2026-03-02' },
    'Acme signed the renewal yesterday',
  ),
  reads('find_deals', { account: 'acme', type: 'renewal' }, 'show me the renewals at Acme'),
  reads(
    'update_deal',
    { deal: 'vandelay-latex', expectedClose: '2026-06-19' },
    'The Vandelay deal will close on June 19.',
  ),
  reads(
    'update_deal',
    { deal: 'stark-fleet', probability: 90, forecast: 'commit' },
    'Set D-6 to 90% and put it in commit',
    'D-6 is at 90%, so call it commit',
  ),
  reads(
    'update_deal',
    { deal: 'stark-fleet', amount: dollars(39000), probability: 70, expectedClose: '2026-06-26' },
    'D-6 goes to $39k, call it 70 percent, closing June 26',
    'the fleet budget was raised, so D-6 goes to $39k, call it 70 percent, closing June 26',
  ),
  reads(
    'update_deal',
    { deal: 'vandelay-latex', nextStep: 'send revised pricing' },
    'next step on the Vandelay deal: send revised pricing',
    'next step on Vandelay: send revised pricing',
  ),
  reads(
    'close_deal',
    { deal: 'stark-fleet', result: 'lost', reason: 'price', competitor: 'Cyberdyne' },
    'Lost D-6, reason was price, competitor Cyberdyne',
    'D-6 lost on price, competitor Cyberdyne',
  ),
  reads(
    'create_deal',
    { name: 'Partners spring refresh', account: 'june' },
    'Add a deal called Partners spring refresh for June & Partners',
  ),
  {
    kind: 'several',
    say: ['Add Lena Ford at Wayne Enterprises as a contact, then create a $13k deal for that account.'],
    expect: {
      several: [
        { capability: 'create_contact', input: { name: 'Lena Ford', account: 'wayne' } },
        { capability: 'create_deal', input: { account: 'wayne', amount: dollars(13000) } },
      ],
    },
  },
  {
    kind: 'several',
    say: ['D-6 to negotiation. D-9 to 60k. D-2 closes June 20.'],
    expect: {
      several: [
        { capability: 'move_deal', input: { deal: 'stark-fleet', stage: 'negotiation' } },
        { capability: 'update_deal', input: { deal: 'umbrella-labs', amount: dollars(60000) } },
        { capability: 'update_deal', input: { deal: 'globex-platform', expectedClose: '2026-06-20' } },
      ],
    },
  },
  reads(
    'update_deal',
    { deal: 'stark-fleet', nextStep: 'site survey on the 14th' },
    'D-6 next step: site survey on the 14th',
  ),
  {
    kind: 'several',
    say: ['assign D-6 and D-9 to Rob'],
    expect: {
      several: [
        { capability: 'assign', input: { record: 'stark-fleet', to: 'm-rob' } },
        { capability: 'assign', input: { record: 'umbrella-labs', to: 'm-rob' } },
      ],
    },
  },
  reads(
    'close_deal',
    { deal: 'stark-fleet', result: 'lost', reason: 'price' },
    'Stark passed on the fleet upgrade, price',
  ),
  reads(
    'close_deal',
    { deal: 'stark-fleet', result: 'won', closedOn: '2026-03-02' },
    'Stark fleet upgrade is won since yesterday',
  ),
  reads(
    'move_deal',
    { deal: 'stark-fleet', stage: 'proposal', amount: dollars(22000) },
    'move D-6 to proposal and make it 22k',
  ),
  reads(
    'update_deal',
    { deal: 'stark-fleet', expectedClose: '2026-08-31' },
    'D-6 is not going to happen this quarter, make it August 31',
    'D-6 needs to close by August 31',
  ),
  reads(
    'create_deal',
    { account: 'wayne', name: 'fencing for the warehouse', amount: dollars(27000) },
    'new deal for Wayne Enterprises - fencing for the warehouse, 27k',
  ),
  reads('undo', {}, "I didn't mean to do that"),
];
