import type { CorpusCase } from '../case.ts';
import { one } from '../write.ts';
import { cad } from './say.ts';

const make = 'create_deal';

/** New deals. */
export const dealsMade: readonly CorpusCase[] = [
  one('plain', 'North Bay Co-op Housing wants to buy, open a new opportunity worth about 210k', make, {
    account: 'northbay',
    amount: cad(210000),
  }),
  one('plain', 'I need a new deal called "Elgin St storefront" under Graham Scott Architects', make, {
    account: 'scott',
    name: 'Elgin St storefront',
  }),
  one('plain', 'Please create an opportunity at Ogdensburg Lumber Co. for US$40,000, expected mid October', make, {
    account: 'ogdensburg',
    amount: { amount: 40000, currency: 'USD' },
    expectedClose: '2026-10-15',
  }),
  one('plain', 'Add a deal for Kanata Lakes Homes with the Nordik entry door, owner Tyler', make, {
    account: 'kanata',
    product: 'nordik',
    owner: 'tyler',
  }),
  one('plain', 'new expansion deal for Ottawa Valley School Board, 160 thousand dollars, 30% likely', make, {
    account: 'ovsb',
    type: 'expansion',
    amount: cad(160000),
    probability: 30,
  }),
  one('plain', 'Can you set up a deal with Édifices Bélanger in Measured, contact Sylvie Bélanger?', make, {
    account: 'belanger',
    stage: 'measured',
    contact: 'sylvieb',
  }),
  one('plain', 'Rideau Custom Homes has given us another opportunity, 18k, it came from a referral', make, {
    account: 'rideau',
    amount: cad(18000),
    source: 'referral',
  }),
  one('plain', 'Register a fresh deal for Constructions Gatineau-Nord, 45 000 $, closes end of November', make, {
    account: 'gatineau',
    amount: cad(45000),
    expectedClose: '2026-11-30',
  }),
  one('plain', "There's a deal to enter: Müller Fensterbau Canada, 12 grand, up against Polar Vue", make, {
    account: 'muller',
    amount: cad(12000),
    competitor: 'Polar Vue',
  }),
  one('plain', 'Could we get a renewal deal going for Glebe Property Management, say $9,600, for December 31', make, {
    account: 'glebe',
    type: 'renewal',
    amount: cad(9600),
    expectedClose: '2026-12-31',
  }),
  one(
    'plain',
    'put in a deal for Perth Heritage Inns: Boreal triple-pane casement, Mélanie Côté is the contact',
    make,
    {
      account: 'perth',
      product: 'boreal',
      contact: 'melanie',
    },
  ),
  one('plain', 'We picked up a deal from the website: Adirondack Builders Supply, 33,250 dollars', make, {
    account: 'adk',
    source: 'website',
    amount: cad(33250),
  }),
  one('terse', 'new deal Perth Heritage Inns 27k end of oct', make, {
    account: 'perth',
    amount: cad(27000),
    expectedClose: '2026-10-31',
  }),
  one('terse', 'deal: North Bay Co-op Housing, $85k, quoted', make, {
    account: 'northbay',
    amount: cad(85000),
    stage: 'quoted',
  }),
  one('typo', 'craete a deal for Ogdensberg Lumber, 22k', make, { account: 'ogdensburg', amount: cad(22000) }),
  one(
    'voice',
    'create a new deal for north bay co op housing um eighty five thousand dollars closing in uh end of october',
    make,
    {
      account: 'northbay',
      amount: cad(85000),
      expectedClose: '2026-10-31',
    },
  ),
  one(
    'run_on',
    'Quoted, 72k, Champlain Valley Condos, new deal, Hope Larsen, closing October 16, we heard of it by cold call',
    make,
    {
      account: 'champlain',
      contact: 'hope',
      stage: 'quoted',
      amount: cad(72000),
      expectedClose: '2026-10-16',
      source: 'cold_call',
    },
  ),
  one(
    'run_on',
    'deal for Gurdeep to own, Ogdensburg Lumber Co., 40% chance, early next month, US$15,000, create it',
    make,
    {
      account: 'ogdensburg',
      owner: 'gurdeep',
      probability: 40,
      expectedClose: '2026-09-05',
      amount: { amount: 15000, currency: 'USD' },
    },
  ),
  one('polite', 'Hey, when you get a chance please open a deal for Rideau Custom Homes at $36,800. Ta!', make, {
    account: 'rideau',
    amount: cad(36800),
  }),
  one('trap_name', 'New deal with March Road Renovations, $23k, closing November 6', make, {
    account: 'march',
    amount: cad(23000),
    expectedClose: '2026-11-06',
  }),
  one('trap_name', 'create a deal for Lift & Drop Garage Doors worth 7,800', make, {
    account: 'lift',
    amount: cad(7800),
  }),
  one('trap_name', 'enter a deal for Measured Living Interiors, stage Quoted, 16k', make, {
    account: 'measured',
    stage: 'quoted',
    amount: cad(16000),
  }),
];
