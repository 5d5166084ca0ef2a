import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { eur } from './said.ts';

/** Deals that begin. */
export const dealsNew: readonly CorpusCase[] = [
  one(
    'plain',
    'Kaliber Werkzeuge wants a spare parts hub, about 60k, please open a deal',
    'create_deal',
    { account: 'a_kaliber', amount: eur(60000), name: 'spare parts hub' },
    call('create_deal', { account: 'a_kaliber', amount: eur(60000) }),
    call('create_deal', { account: 'a_kaliber', amount: eur(60000), requirements: 'a spare parts hub' }),
    call('create_deal', { account: 'a_kaliber', amount: eur(60000), requirements: 'spare parts hub' }),
  ),
  one('plain', 'We have a new deal at Grünwerk Solar, they were referred to us, 80k', 'create_deal', {
    account: 'a_gruen',
    amount: eur(80000),
    source: 'referral',
  }),
  one('plain', 'Create a renewal for Zenit Chemie, 120k, end of the year', 'create_deal', {
    account: 'a_zenit',
    type: 'renewal',
    amount: eur(120000),
    expectedClose: '2026-12-31',
  }),
  one('plain', 'Krona Kosmetik is a fresh opportunity from the trade show, contact is Chloé', 'create_deal', {
    account: 'a_krona',
    source: 'trade_show',
    contact: 'c_chloe',
  }),
  one('plain', 'Set up a deal called "Baltic ferry slots" with Baltic Freight Partners for 18.000 €', 'create_deal', {
    name: 'Baltic ferry slots',
    account: 'a_baltic',
    amount: eur(18000),
  }),
  one('plain', 'Please start a deal for Velocita Bikes with Cross-Dock Plus, value 22k', 'create_deal', {
    account: 'a_velo',
    product: 'p_dock',
    amount: eur(22000),
  }),
  one('plain', 'I need a new deal under Oberland Brauerei, owner Tomasz, 9k, stage qualification', 'create_deal', {
    account: 'a_oberland',
    owner: 'u_tomasz',
    amount: eur(9000),
    stage: 'qualification',
  }),
  one('plain', 'Another deal with Hansekontor Import: Customs Express, $40k, 50% probability', 'create_deal', {
    account: 'a_hanse',
    product: 'p_customs',
    amount: { amount: 40000, currency: 'USD' },
    probability: 50,
  }),
  one('plain', 'Pia asked us for an offer, so new deal for Zenit Chemie with her as contact, 55k', 'create_deal', {
    account: 'a_zenit',
    contact: 'c_pia',
    amount: eur(55000),
  }),
  one('plain', 'Nikhil gets a new opportunity: Kaliber Werkzeuge, 1.2 million, against Schenker', 'create_deal', {
    owner: 'u_nikhil',
    account: 'a_kaliber',
    amount: eur(1200000),
    competitor: 'Schenker',
  }),
  one(
    'plain',
    'Ferrovia Stahl is asking about barges, track that as a deal in prospecting with 300k',
    'create_deal',
    { account: 'a_ferro', stage: 'prospecting', amount: eur(300000) },
    call('create_deal', { account: 'a_ferro', stage: 'prospecting', amount: eur(300000), requirements: 'barges' }),
  ),
  one('terse', 'new deal tulip trading 15k dec 1', 'create_deal', {
    account: 'a_tulip',
    amount: eur(15000),
    expectedClose: '2026-12-01',
  }),
  one('terse', '+ deal grünwerk solar 45k proposal', 'create_deal', {
    account: 'a_gruen',
    amount: eur(45000),
    stage: 'proposal',
  }),
  one('typo', 'creat new dael for Kaliber Werkzeuge, 33k', 'create_deal', { account: 'a_kaliber', amount: eur(33000) }),
  one('typo', 'new opportunty Zenti Chemie 70k', 'create_deal', { account: 'a_zenit', amount: eur(70000) }),
  one('voice', 'create a deal for velocita bikes eighteen thousand euros closing end of october', 'create_deal', {
    account: 'a_velo',
    amount: eur(18000),
    expectedClose: '2026-10-31',
  }),
  one(
    'run_on',
    'New one: Nordlicht Möbel, 64k, website lead, Ciara owns it, closes 12 October, 30 percent, we are up against GLS',
    'create_deal',
    {
      account: 'a_nordlicht',
      amount: eur(64000),
      source: 'website',
      owner: 'u_ciara',
      expectedClose: '2026-10-12',
      probability: 30,
      competitor: 'GLS',
    },
  ),
  one(
    'polite',
    'Hello, may I ask you to create a deal for Baltic Freight Partners worth 26k? Thanks in advance',
    'create_deal',
    { account: 'a_baltic', amount: eur(26000) },
  ),
  one('trap_name', 'New deal for Monday Morning Coffee, 14k', 'create_deal', {
    account: 'a_monday',
    amount: eur(14000),
  }),
  one('trap_name', 'open a deal at Anna Thoms Naturkost worth 7.5k, closing 16 October', 'create_deal', {
    account: 'a_thoms',
    amount: eur(7500),
    expectedClose: '2026-10-16',
  }),
];
