import type { CorpusCase } from '../case.ts';
import { dollars } from '../values.ts';

/** New deals. */
export const createDeals: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Create a deal for Globex worth $45,000',
      'new opportunity at Globex, 45k',
      'please add a $45k deal for globex',
      'open a deal for Globex over 45,000 dollars',
    ],
    expect: { capability: 'create_deal', input: { account: 'globex', amount: dollars(45000) } },
  },
  {
    kind: 'plain',
    say: [
      'Add a new deal with Stark Industries, 120k, in proposal, expected to close April 30',
      'new deal: Stark Industries, $120,000, stage proposal, closing 4/30',
    ],
    expect: {
      capability: 'create_deal',
      input: { account: 'stark', amount: dollars(120000), stage: 'proposal', expectedClose: '2026-04-30' },
    },
  },
  {
    kind: 'plain',
    say: ['new deal for Elena at Stark, 75k', 'Create a 75k opportunity for Elena Petrova at Stark Industries'],
    expect: { capability: 'create_deal', input: { account: 'stark', contact: 'elena', amount: dollars(75000) } },
  },
  {
    kind: 'plain',
    say: ['Add an opportunity for Hooli: GTX Pro, 20k', 'new hooli deal for the GTX Pro, $20k'],
    expect: { capability: 'create_deal', input: { account: 'hooli', product: 'p-gtx', amount: dollars(20000) } },
  },
  {
    kind: 'plain',
    say: [
      'create a renewal deal for Initech 32k closing 6/30',
      'new renewal opportunity Initech, $32,000, close date June 30',
    ],
    expect: {
      capability: 'create_deal',
      input: { account: 'initech', type: 'renewal', amount: dollars(32000), expectedClose: '2026-06-30' },
    },
  },
  {
    kind: 'plain',
    say: ['Create a deal for Wayne Enterprises, 60k, owner Kim', 'open a new 60k deal at wayne, Kim owns it'],
    expect: { capability: 'create_deal', input: { account: 'wayne', amount: dollars(60000), owner: 'm-kim' } },
  },
  {
    kind: 'plain',
    say: [
      'Create deal "Warehouse scanners" for Best Case Logistics, $18k',
      'New deal called Warehouse scanners for Best Case Logistics, 18k',
    ],
    expect: {
      capability: 'create_deal',
      input: { account: 'bestcase', name: 'Warehouse scanners', amount: dollars(18000) },
    },
  },
  {
    kind: 'plain',
    say: [
      'add a deal for Sun Microdevices, 30k, came from a trade show',
      'Sun Microdevices: new deal 30k, source trade show',
    ],
    expect: { capability: 'create_deal', input: { account: 'sun', amount: dollars(30000), source: 'trade_show' } },
  },
  {
    kind: 'plain',
    say: [
      'Create an opportunity for Stark, 1.2m euros',
      'new deal with Stark, €1.2m',
      'New opportunity Stark, volume EUR 1.200.000',
    ],
    expect: {
      capability: 'create_deal',
      input: { account: 'stark', amount: { amount: 1200000, currency: 'EUR' } },
    },
  },
  {
    kind: 'plain',
    say: ['Please create one new deal for Hooli of ₹15 lakh'],
    expect: {
      capability: 'create_deal',
      input: { account: 'hooli', amount: { amount: 1500000, currency: 'INR' } },
    },
  },
  {
    kind: 'plain',
    say: ['new £8,500 deal for Wayne'],
    expect: { capability: 'create_deal', input: { account: 'wayne', amount: { amount: 8500, currency: 'GBP' } } },
  },
  {
    kind: 'terse',
    say: ['new deal wayne 80k proposal june 15', 'new opp wayne $80k prop 6/15'],
    expect: {
      capability: 'create_deal',
      input: { account: 'wayne', amount: dollars(80000), stage: 'proposal', expectedClose: '2026-06-15' },
    },
  },
  {
    kind: 'terse',
    say: ['+deal umbrella 25k', 'deal: umbrella health 25k new', 'opp umbrella 25k create'],
    expect: { capability: 'create_deal', input: { account: 'umbrella', amount: dollars(25000) } },
  },
  {
    kind: 'typo',
    say: ['crate a deal for Golbex 45k', 'new opportuntiy at globxe 45k', 'creat new dael for Globex, 45k'],
    expect: { capability: 'create_deal', input: { account: 'globex', amount: dollars(45000) } },
  },
  {
    kind: 'typo',
    say: ['new deal for Vandely Improts, 30k, negotation'],
    expect: {
      capability: 'create_deal',
      input: { account: 'vandelay', amount: dollars(30000), stage: 'negotiation' },
    },
  },
  {
    kind: 'voice',
    say: [
      'create a new deal for vandelay imports for twenty five thousand dollars closing at the end of the quarter',
      'new deal vandelay imports twenty five thousand dollars it should close end of quarter',
    ],
    expect: {
      capability: 'create_deal',
      input: { account: 'vandelay', amount: dollars(25000), expectedClose: '2026-03-31' },
    },
  },
  {
    kind: 'voice',
    say: ['uh add an opportunity for umbrella health it is fifty grand and it is in qualification'],
    expect: {
      capability: 'create_deal',
      input: { account: 'umbrella', amount: dollars(50000), stage: 'qualification' },
    },
  },
  {
    kind: 'run_on',
    say: [
      'New opp - Umbrella Health - $50K - Negotiation - closes Apr 30 - competitor Cyberdyne',
      'new deal closing Apr 30, Umbrella Health, negotiation, competitor is Cyberdyne, 50k',
      'Umbrella Health / new opportunity / 50k / 30 April / negotiation / competitor: Cyberdyne',
    ],
    expect: {
      capability: 'create_deal',
      input: {
        account: 'umbrella',
        amount: dollars(50000),
        stage: 'negotiation',
        expectedClose: '2026-04-30',
        competitor: 'Cyberdyne',
      },
    },
  },
  {
    kind: 'run_on',
    say: [
      'new deal initech 12k new business 30% closing may 20 from the website',
      'Initech, new deal, new business, $12k, probability 30%, close May 20, source website',
    ],
    expect: {
      capability: 'create_deal',
      input: {
        account: 'initech',
        amount: dollars(12000),
        type: 'new_business',
        probability: 30,
        expectedClose: '2026-05-20',
        source: 'website',
      },
    },
  },
  {
    kind: 'polite',
    say: [
      'Hey! Could you create a deal for Globex for 45k? Thanks a million!',
      "Morning, I'd like to add a 45k opportunity for Globex if possible, many thanks",
    ],
    expect: { capability: 'create_deal', input: { account: 'globex', amount: dollars(45000) } },
  },
  {
    kind: 'emoji',
    say: ['🆕 deal for Globex 💰45k', 'new deal!! 🎯 globex $45k 🚀'],
    expect: { capability: 'create_deal', input: { account: 'globex', amount: dollars(45000) } },
  },
  {
    kind: 'trap_name',
    say: ['new deal for The Deal Company, 10k', 'create a 10k deal with The Deal Company'],
    expect: { capability: 'create_deal', input: { account: 'dealco', amount: dollars(10000) } },
  },
  {
    kind: 'trap_name',
    say: ['New deal for Proposal Works, 22k, qualification', 'proposal works: new 22k deal in qualification'],
    expect: {
      capability: 'create_deal',
      input: { account: 'proposal', amount: dollars(22000), stage: 'qualification' },
    },
  },
  {
    kind: 'trap_name',
    say: ['new deal for June & Partners 15k closing May 20', 'June & Partners, new opportunity, 15k, close 5/20'],
    expect: {
      capability: 'create_deal',
      input: { account: 'june', amount: dollars(15000), expectedClose: '2026-05-20' },
    },
  },
];
