import type { CorpusCase } from '../case.ts';
import { dollars } from '../values.ts';

/** What changes on a deal. */
export const changeDeals: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Change the amount of the Acme renewal to 52k',
      'acme renewal is now worth $52,000',
      'bump D-1 to 52k',
      'the value of the acme deal should be 52000 dollars',
    ],
    expect: { capability: 'update_deal', input: { deal: 'acme-renewal', amount: dollars(52000) } },
  },
  {
    kind: 'plain',
    say: [
      'Push the Globex platform rollout to April 15',
      'globex deal now closes april 15',
      'expected close for D-2 is 4/15',
      'change the close date of the Globex deal to 15 April',
    ],
    expect: { capability: 'update_deal', input: { deal: 'globex-platform', expectedClose: '2026-04-15' } },
  },
  {
    kind: 'plain',
    say: ['push the stark deal out by two weeks', 'delay the Stark fleet upgrade two weeks', 'D-6 slips two weeks'],
    expect: { capability: 'update_deal', input: { deal: 'stark-fleet', expectedClose: { relative: { days: 14 } } } },
  },
  {
    kind: 'plain',
    say: ['push the latex import project a month', 'Latex import project is delayed by one month'],
    expect: {
      capability: 'update_deal',
      input: { deal: 'vandelay-latex', expectedClose: { relative: { months: 1 } } },
    },
  },
  {
    kind: 'plain',
    say: ['add 5k to the initech expansion', 'Initech expansion is 5k more'],
    expect: { capability: 'update_deal', input: { deal: 'initech-expansion', amount: { relative: { amount: 5000 } } } },
  },
  {
    kind: 'plain',
    say: ['Set the probability of D-9 to 60%', 'umbrella labs is 60% likely', "I'd say Umbrella labs is at 60 percent"],
    expect: { capability: 'update_deal', input: { deal: 'umbrella-labs', probability: 60 } },
  },
  {
    kind: 'plain',
    say: ['Put the acme renewal in commit', 'I commit the Acme renewal', 'forecast category for D-1: commit'],
    expect: { capability: 'update_deal', input: { deal: 'acme-renewal', forecast: 'commit' } },
  },
  {
    kind: 'plain',
    say: ['leave the latex import project out of the forecast', 'omit D-7 from the forecast'],
    expect: { capability: 'update_deal', input: { deal: 'vandelay-latex', forecast: 'omitted' } },
  },
  {
    kind: 'plain',
    say: [
      "We're up against Cyberdyne on the stark deal",
      'competitor on D-6 is Cyberdyne',
      'add Cyberdyne as the competitor for the Stark fleet upgrade',
    ],
    expect: { capability: 'update_deal', input: { deal: 'stark-fleet', competitor: 'Cyberdyne' } },
  },
  {
    kind: 'plain',
    say: ['next step on the latex import project: send samples', 'D-7 next step is send samples'],
    expect: { capability: 'update_deal', input: { deal: 'vandelay-latex', nextStep: 'send samples' } },
  },
  {
    kind: 'plain',
    say: ['Add a risk to Umbrella labs: champion is leaving', 'risk on D-9: champion is leaving'],
    expect: { capability: 'update_deal', input: { deal: 'umbrella-labs', risk: 'champion is leaving' } },
  },
  {
    kind: 'plain',
    say: ['Set Elena as the contact on D-6', 'the contact for the Stark fleet upgrade is Elena Petrova'],
    expect: { capability: 'update_deal', input: { deal: 'stark-fleet', contact: 'elena' } },
  },
  {
    kind: 'plain',
    say: ['Rename the Hooli pilot to Hooli phase one', 'change the name of D-4 to Hooli phase one'],
    expect: { capability: 'update_deal', input: { deal: 'hooli-pilot', name: 'Hooli phase one' } },
  },
  {
    kind: 'plain',
    say: ['requirements for umbrella labs: SSO and audit logs'],
    expect: { capability: 'update_deal', input: { deal: 'umbrella-labs', requirements: 'SSO and audit logs' } },
  },
  {
    kind: 'terse',
    say: ['D-1 52k', 'acme renewal 52k', 'acme renewal -> $52k'],
    expect: { capability: 'update_deal', input: { deal: 'acme-renewal', amount: dollars(52000) } },
  },
  {
    kind: 'terse',
    say: ['D-2 close date 4/15', 'globex platform rollout close 4/15'],
    expect: { capability: 'update_deal', input: { deal: 'globex-platform', expectedClose: '2026-04-15' } },
  },
  {
    kind: 'typo',
    say: ['chnage amount of the acme renewl to 52k', 'udpate acme renewal amout 52k'],
    expect: { capability: 'update_deal', input: { deal: 'acme-renewal', amount: dollars(52000) } },
  },
  {
    kind: 'voice',
    say: [
      'set the amount on the umbrella labs deal to forty thousand dollars',
      'umbrella labs is going to be forty thousand dollars now',
    ],
    expect: { capability: 'update_deal', input: { deal: 'umbrella-labs', amount: dollars(40000) } },
  },
  {
    kind: 'run_on',
    say: ['acme renewal: 52k, 80%, closing 3/20', 'update D-1 - 80% - 52k - close 3/20'],
    expect: {
      capability: 'update_deal',
      input: { deal: 'acme-renewal', amount: dollars(52000), probability: 80, expectedClose: '2026-03-20' },
    },
  },
  {
    kind: 'polite',
    say: [
      'Sorry to bother, could someone please change the Globex deal close date to April 15? Thanks',
      'kindly update closing date of Globex deal to 15th April',
    ],
    expect: { capability: 'update_deal', input: { deal: 'globex-platform', expectedClose: '2026-04-15' } },
  },
  {
    kind: 'trap_name',
    say: ['Friday Media ad bundle is now 9k', 'change the amount of the Friday Media deal to $9k'],
    expect: { capability: 'update_deal', input: { deal: 'friday-ads', amount: dollars(9000) } },
  },
  {
    kind: 'trap_name',
    say: ['Initech expansion is best case', 'forecast the Initech expansion as best case'],
    expect: { capability: 'update_deal', input: { deal: 'initech-expansion', forecast: 'best_case' } },
  },
];
