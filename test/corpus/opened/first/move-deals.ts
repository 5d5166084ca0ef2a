import type { CorpusCase } from '../case.ts';
import { dollars } from '../values.ts';

/** Deals that change their stage, are won, lost or come back. */
export const moveDeals: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Please move the Acme renewal into negotiation',
      'acme deal is in negotiations now',
      'advance D-1 to the negotiation stage',
      'we have started negotiating the Acme renewal, update the stage',
    ],
    expect: { capability: 'move_deal', input: { deal: 'acme-renewal', stage: 'negotiation' } },
  },
  {
    kind: 'plain',
    say: [
      'set the stage of Umbrella labs to proposal',
      'Umbrella labs has moved to proposal',
      'umbrella labs: stage = proposal',
      'We are at the proposal stage with Umbrella labs',
    ],
    expect: { capability: 'move_deal', input: { deal: 'umbrella-labs', stage: 'proposal' } },
  },
  {
    kind: 'plain',
    say: ['move the stark deal back to qualification', 'stark fleet upgrade goes back to qualification'],
    expect: { capability: 'move_deal', input: { deal: 'stark-fleet', stage: 'qualification' } },
  },
  {
    kind: 'plain',
    say: ['move D-7 to proposal, closing April 10', 'D-7 goes to proposal with a close date of April 10'],
    expect: {
      capability: 'move_deal',
      input: { deal: 'vandelay-latex', stage: 'proposal', expectedClose: '2026-04-10' },
    },
  },
  {
    kind: 'plain',
    say: ['Move the Globex deal to negotiation at 65k', 'globex platform rollout to negotiation, amount $65k'],
    expect: {
      capability: 'move_deal',
      input: { deal: 'globex-platform', stage: 'negotiation', amount: dollars(65000) },
    },
  },
  {
    kind: 'terse',
    say: ['D-4 -> negotiation', 'D-4 neg', 'hooli pilot → nego'],
    expect: { capability: 'move_deal', input: { deal: 'hooli-pilot', stage: 'negotiation' } },
  },
  {
    kind: 'terse',
    say: ['initech expansion qualified', 'D-3 qualification'],
    expect: { capability: 'move_deal', input: { deal: 'initech-expansion', stage: 'qualification' } },
  },
  {
    kind: 'typo',
    say: ['mvoe teh acme dael to negotation', 'move acme renewl to negotiaton', 'acme renewal to negoitation'],
    expect: { capability: 'move_deal', input: { deal: 'acme-renewal', stage: 'negotiation' } },
  },
  {
    kind: 'voice',
    say: ['okay umbrella labs is in the proposal stage now', 'can you move umbrella labs over to proposal'],
    expect: { capability: 'move_deal', input: { deal: 'umbrella-labs', stage: 'proposal' } },
  },
  {
    kind: 'polite',
    say: [
      'Hey team, would you be so kind to shift the latex import project to negotiation? merci',
      'pls do the needful and move Latex import project to negotiation stage',
    ],
    expect: { capability: 'move_deal', input: { deal: 'vandelay-latex', stage: 'negotiation' } },
  },
  {
    kind: 'trap_name',
    say: ['move the Friday Media deal to proposal', 'friday media ad bundle -> proposal'],
    expect: { capability: 'move_deal', input: { deal: 'friday-ads', stage: 'proposal' } },
  },
  {
    kind: 'emoji',
    say: ['🚚 D-6 to negotiation', 'stark fleet upgrade ➡️ negotiation'],
    expect: { capability: 'move_deal', input: { deal: 'stark-fleet', stage: 'negotiation' } },
  },
  {
    kind: 'plain',
    say: [
      'We won the Acme renewal!',
      'Mark the Acme renewal as won',
      'acme renewal signed today',
      'Acme renewal is closed won',
      'they signed! close D-1 as won',
    ],
    expect: { capability: 'close_deal', input: { deal: 'acme-renewal', result: 'won' } },
  },
  {
    kind: 'plain',
    say: [
      'Lost the Globex platform rollout to Cyberdyne',
      'we lost the globex deal, they went with Cyberdyne',
      'globex deal lost, competitor Cyberdyne',
    ],
    expect: {
      capability: 'close_deal',
      input: { deal: 'globex-platform', result: 'lost', competitor: 'Cyberdyne' },
    },
  },
  {
    kind: 'plain',
    say: [
      'Umbrella labs is lost, reason: no budget',
      'close D-9 as lost because of no budget',
      'lost Umbrella labs - no budget',
    ],
    expect: { capability: 'close_deal', input: { deal: 'umbrella-labs', result: 'lost', reason: 'no budget' } },
  },
  {
    kind: 'plain',
    say: [
      'We won the latex import project last Friday for 33k',
      'latex import project closed won last friday at $33,000',
    ],
    expect: {
      capability: 'close_deal',
      input: { deal: 'vandelay-latex', result: 'won', amount: dollars(33000), closedOn: '2026-02-27' },
    },
  },
  {
    kind: 'terse',
    say: ['D-3 won', 'won D-3', 'initech expansion closed-won', 'CW initech expansion'],
    expect: { capability: 'close_deal', input: { deal: 'initech-expansion', result: 'won' } },
  },
  {
    kind: 'terse',
    say: ['D-8 lost price', 'friday media ad bundle lost - price'],
    expect: { capability: 'close_deal', input: { deal: 'friday-ads', result: 'lost', reason: 'price' } },
  },
  {
    kind: 'typo',
    say: ['we wno the acme renewal', 'acme renewl won'],
    expect: { capability: 'close_deal', input: { deal: 'acme-renewal', result: 'won' } },
  },
  {
    kind: 'voice',
    say: ['great news we just won the stark deal for ninety five thousand dollars'],
    expect: { capability: 'close_deal', input: { deal: 'stark-fleet', result: 'won', amount: dollars(95000) } },
  },
  {
    kind: 'run_on',
    say: ['stark fleet upgrade - won - 95k - signed yesterday', 'yesterday, 95k, won: Stark fleet upgrade'],
    expect: {
      capability: 'close_deal',
      input: { deal: 'stark-fleet', result: 'won', amount: dollars(95000), closedOn: '2026-03-02' },
    },
  },
  {
    kind: 'polite',
    say: ['Hi, unfortunately we have lost the Globex deal due to pricing. Please close it. Regards'],
    expect: { capability: 'close_deal', input: { deal: 'globex-platform', result: 'lost', reason: 'pricing' } },
  },
  {
    kind: 'emoji',
    say: ['🎉🎉 Stark fleet upgrade won!!!', '🏆 we won the Stark deal', 'stark deal won 🥳🍾'],
    expect: { capability: 'close_deal', input: { deal: 'stark-fleet', result: 'won' } },
  },
  {
    kind: 'plain',
    say: ['Reopen Umbrella labs', 'umbrella labs is back on, reopen it', 'can we open D-9 again?'],
    expect: { capability: 'reopen_deal', input: { deal: 'umbrella-labs' } },
  },
  {
    kind: 'plain',
    say: ['reopen D-9 in proposal', 'Re-open the Umbrella labs deal at the proposal stage'],
    expect: { capability: 'reopen_deal', input: { deal: 'umbrella-labs', stage: 'proposal' } },
  },
];
