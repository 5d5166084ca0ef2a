import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';

const create = 'create_deal';

/** Deals that come in. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'Open a new deal for North Loop Pediatrics, 18,500 dollars', create, {
    account: 'northloop',
    amount: usd(18500),
  }),
  one(
    'plain',
    'Halcyon Cryo wants six LN2 tanks, create an opportunity for $92k closing mid June',
    create,
    {
      account: 'halcyon',
      amount: usd(92000),
      expectedClose: '2026-06-15',
      requirements: 'six LN2 tanks',
    },
    call(create, { account: 'halcyon', amount: usd(92000), expectedClose: '2026-06-15' }),
  ),
  one('plain', 'Please add a renewal with Bluestem worth $14,250, it should be done by July 31', create, {
    account: 'bluestem',
    type: 'renewal',
    amount: usd(14250),
    expectedClose: '2026-07-31',
  }),
  one('plain', 'I have a new opportunity at Köhler Analytik US from the trade show, contact is Annika Köhler', create, {
    account: 'koehler',
    source: 'trade_show',
    contact: 'annika',
  }),
  one('plain', 'Register an expansion deal with Otter Tail Genomics called "Second deck 2026", about 130k', create, {
    account: 'ottertail',
    type: 'expansion',
    name: 'Second deck 2026',
    amount: usd(130000),
  }),
  one('plain', 'can we get an opp in for Henry Voss Clinic, stage site visit, forty grand', create, {
    account: 'voss',
    stage: 'site_visit',
    amount: usd(40000),
  }),
  one('plain', 'Set up a deal for Steriline 500 at St. Bertil, owner Wade, 210,000 USD', create, {
    account: 'bertil',
    product: 'steriline',
    owner: 'wade',
    amount: usd(210000),
  }),
  one(
    'plain',
    'New business for Zumbro Valley: OCT scanner, quote sent already, $64,900',
    create,
    {
      account: 'zumbro',
      type: 'new_business',
      stage: 'quote_sent',
      amount: usd(64900),
      name: 'OCT scanner',
    },
    call(create, {
      account: 'zumbro',
      type: 'new_business',
      stage: 'quote_sent',
      amount: usd(64900),
      requirements: 'OCT scanner',
    }),
    call(create, { account: 'zumbro', type: 'new_business', stage: 'quote_sent', amount: usd(64900) }),
  ),
  one('plain', 'start a deal with minnewaska for 3 ColdVault 80, 60 percent likely', create, {
    account: 'minnewaska',
    product: 'coldvault',
    probability: 60,
  }),
  one('plain', 'Create a deal for Red Cedar University against competitor Labstar, $48,000', create, {
    account: 'redcedar',
    competitor: 'Labstar',
    amount: usd(48000),
  }),
  one('terse', 'new deal lakeshore 75k eoq', create, {
    account: 'lakeshore',
    amount: usd(75000),
    expectedClose: '2026-06-30',
  }),
  one('terse', 'opp: Halcyon, $8.4k, inquiry', create, { account: 'halcyon', amount: usd(8400), stage: 'inquiry' }),
  one('terse', 'add deal North Loop / 5200 / website lead', create, {
    account: 'northloop',
    amount: usd(5200),
    source: 'website',
  }),
  one('typo', 'craete a new dael for Halcyon Cyro, $31k', create, { account: 'halcyon', amount: usd(31000) }),
  one(
    'voice',
    'create a new deal for otter tail genomics for eighty five thousand dollars closing end of june',
    create,
    {
      account: 'ottertail',
      amount: usd(85000),
      expectedClose: '2026-06-30',
    },
  ),
  one('run_on', 'Köhler Analytik, deal, expansion, 22k, close June 26, via partner, Anjali owns it, 40%', create, {
    account: 'koehler',
    type: 'expansion',
    amount: usd(22000),
    expectedClose: '2026-06-26',
    source: 'partner',
    owner: 'anjali',
    probability: 40,
  }),
  one('polite', 'Could you please open a deal for Bluestem Blood Center for $19,000? Many thanks in advance.', create, {
    account: 'bluestem',
    amount: usd(19000),
  }),
  one('trap_name', 'new deal for Seven Pines Dialysis, $7k', create, { account: 'seven', amount: usd(7000) }),
  one(
    'trap_name',
    'Create an opportunity at April Creek Veterinary for $12,600 closing in July',
    create,
    {
      account: 'april',
      amount: usd(12600),
      expectedClose: '2026-07-31',
    },
    call(create, { account: 'april', amount: usd(12600), expectedClose: '2026-07-01' }),
    call(create, {
      account: 'april',
      amount: usd(12600),
      expectedClose: '2026-07-15',
    }),
  ),
];
