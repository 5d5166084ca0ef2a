import type { CorpusCase } from '../case.ts';

const march = { start: '2026-03-01', end: '2026-04-01' };
const quarter = { start: '2026-01-01', end: '2026-04-01' };
const nextQuarter = { start: '2026-04-01', end: '2026-07-01' };
const lastQuarter = { start: '2025-10-01', end: '2026-01-01' };

/** Lists of deals, and one deal. */
export const findDeals: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      "What's closing this month?",
      'show me all deals that close in March',
      'which deals are we expecting to close this month',
      'list of deals closing this month',
    ],
    expect: { capability: 'find_deals', input: { closing: march } },
  },
  {
    kind: 'plain',
    say: [
      'Which of my deals close this quarter?',
      'my deals closing this quarter',
      'show the deals I own that are due to close this quarter',
    ],
    expect: { capability: 'find_deals', input: { owner: 'm-mia', closing: quarter } },
  },
  {
    kind: 'plain',
    say: ["Show me Kim's open deals", 'what deals is Kim working on?', 'open deals owned by kim'],
    expect: { capability: 'find_deals', input: { owner: 'm-kim', status: 'open' } },
  },
  {
    kind: 'plain',
    say: [
      'Deals over 50k in negotiation',
      'show deals in negotiation above $50,000',
      'which negotiation stage deals are bigger than 50k?',
    ],
    expect: { capability: 'find_deals', input: { stage: 'negotiation', amount: { min: 50000, max: null } } },
  },
  {
    kind: 'plain',
    say: ['What did we win last quarter?', 'show deals won last quarter', 'list everything closed-won last quarter'],
    expect: { capability: 'find_deals', input: { status: 'won', closed: lastQuarter } },
  },
  {
    kind: 'plain',
    say: ['Which deals did we lose to Cyberdyne this year?', 'deals lost against Cyberdyne this year'],
    expect: {
      capability: 'find_deals',
      input: { status: 'lost', competitor: 'Cyberdyne', closed: { start: '2026-01-01', end: '2027-01-01' } },
    },
  },
  {
    kind: 'plain',
    say: [
      'stale deals',
      'which deals have gone quiet?',
      'show me deals without any recent activity',
      'what deals have gone cold',
    ],
    expect: { capability: 'find_deals', input: { stale: true } },
  },
  {
    kind: 'plain',
    say: ['Which deals are past their close date?', 'show overdue deals', 'deals where the close date has passed'],
    expect: { capability: 'find_deals', input: { pastDue: true } },
  },
  {
    kind: 'plain',
    say: ['Show me my 5 biggest deals', 'my top 5 deals by value', 'five largest deals of mine'],
    expect: { capability: 'find_deals', input: { owner: 'm-mia', sort: 'amount', limit: 5 } },
  },
  {
    kind: 'plain',
    say: [
      'deals created last week',
      'what new deals were opened last week?',
      'show me deals that were added last week',
    ],
    expect: { capability: 'find_deals', input: { created: { start: '2026-02-23', end: '2026-03-02' } } },
  },
  {
    kind: 'plain',
    say: ['renewals closing next quarter', 'which renewals are coming up next quarter?'],
    expect: { capability: 'find_deals', input: { type: 'renewal', closing: nextQuarter } },
  },
  {
    kind: 'plain',
    say: ['Which deals are at risk?', 'show me at-risk deals', 'what deals should I be worried about'],
    expect: { capability: 'find_deals', input: { atRisk: true } },
  },
  {
    kind: 'plain',
    say: ['Show deals in commit', "what's in commit?", 'list the committed deals'],
    expect: { capability: 'find_deals', input: { forecast: 'commit' } },
  },
  {
    kind: 'plain',
    say: ['List all deals for Hooli', 'what deals do we have with hooli?', 'Hooli opportunities'],
    expect: { capability: 'find_deals', input: { account: 'hooli' } },
  },
  {
    kind: 'plain',
    say: ['deals that came from referrals', 'show me opportunities sourced by referral'],
    expect: { capability: 'find_deals', input: { source: 'referral' } },
  },
  {
    kind: 'plain',
    say: ['Which open deals include GTX Pro?', 'open deals with the GTX Pro'],
    expect: { capability: 'find_deals', input: { product: 'p-gtx', status: 'open' } },
  },
  {
    kind: 'plain',
    say: ['deals between 20k and 40k', 'show me deals worth between $20,000 and $40,000'],
    expect: { capability: 'find_deals', input: { amount: { min: 20000, max: 40000 } } },
  },
  {
    kind: 'plain',
    say: ["my team's deals closing by end of month", 'what is my team closing by the end of the month?'],
    expect: { capability: 'find_deals', input: { owner: 'team', closing: { start: null, end: '2026-04-01' } } },
    also: [{ capability: 'find_deals', input: { owner: 'team', closing: { start: '2026-03-03', end: '2026-04-01' } } }],
  },
  {
    kind: 'terse',
    say: ['deals neg', 'negotiation deals', 'whats in negotiation'],
    expect: { capability: 'find_deals', input: { stage: 'negotiation' } },
  },
  {
    kind: 'terse',
    say: ['closing next week kim', 'kim deals closing next wk'],
    expect: {
      capability: 'find_deals',
      input: { owner: 'm-kim', closing: { start: '2026-03-09', end: '2026-03-16' } },
    },
  },
  {
    kind: 'terse',
    say: ['lost deals feb', 'deals lost feb'],
    expect: {
      capability: 'find_deals',
      input: { status: 'lost', closed: { start: '2026-02-01', end: '2026-03-01' } },
    },
  },
  {
    kind: 'typo',
    say: ['whats closign this mnth', 'show me daels closing this moth', 'deals colsing this month'],
    expect: { capability: 'find_deals', input: { closing: march } },
  },
  {
    kind: 'typo',
    say: ['robs deals in porposal', 'rob deals in propsal stage'],
    expect: { capability: 'find_deals', input: { owner: 'm-rob', stage: 'proposal' } },
  },
  {
    kind: 'voice',
    say: [
      'show me uh all the deals that rob has in proposal right now',
      'which deals does rob have in the proposal stage',
    ],
    expect: { capability: 'find_deals', input: { owner: 'm-rob', stage: 'proposal' } },
  },
  {
    kind: 'run_on',
    say: [
      'deals / kim / negotiation / over 30k / closing this quarter',
      'closing this quarter, over 30k, negotiation, kim - deals pls',
      'which of kims deals over 30k in negotiation are closing this quarter',
    ],
    expect: {
      capability: 'find_deals',
      input: { owner: 'm-kim', stage: 'negotiation', amount: { min: 30000, max: null }, closing: quarter },
    },
  },
  {
    kind: 'polite',
    say: [
      'Hi! Would it be possible to get a list of the deals closing next week? Much appreciated 🙏',
      'hey can you show me which deals close next week, thanks!',
    ],
    expect: { capability: 'find_deals', input: { closing: { start: '2026-03-09', end: '2026-03-16' } } },
  },
  {
    kind: 'emoji',
    say: ['🔥 my biggest deals', 'my biggest deals 💰'],
    expect: { capability: 'find_deals', input: { owner: 'm-mia', sort: 'amount' } },
  },
  {
    kind: 'trap_name',
    say: ['deals for Best Case Logistics', 'any opportunities at Best Case Logistics?'],
    expect: { capability: 'find_deals', input: { account: 'bestcase' } },
  },
  {
    kind: 'trap_name',
    say: ['June & Partners deals', 'which deals do we have at June & Partners'],
    expect: { capability: 'find_deals', input: { account: 'june' } },
  },
  {
    kind: 'plain',
    say: [
      "What's the status of the Acme renewal?",
      'show me D-1',
      'pull up the acme deal',
      'Tell me about the Acme renewal',
      'where do we stand on the Acme renewal?',
    ],
    expect: { capability: 'show_deal', input: { deal: 'acme-renewal' } },
  },
  {
    kind: 'plain',
    say: [
      "how's the initech expansion looking",
      'any update on the Initech expansion?',
      'give me details of the initech expansion',
    ],
    expect: { capability: 'show_deal', input: { deal: 'initech-expansion' } },
  },
  {
    kind: 'typo',
    say: ['shwo D-6', 'show me the satrk fleet upgrade'],
    expect: { capability: 'show_deal', input: { deal: 'stark-fleet' } },
  },
  {
    kind: 'trap_name',
    say: ['show the Friday Media ad bundle', 'open up friday media ad bundle'],
    expect: { capability: 'show_deal', input: { deal: 'friday-ads' } },
  },
];
