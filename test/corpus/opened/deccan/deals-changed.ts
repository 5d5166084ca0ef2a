import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { inr, today, yesterday } from './values.ts';

const create = 'create_deal';
const update = 'update_deal';
const move = 'move_deal';
const close = 'close_deal';

/** Deals that come, change, move and end. */
export const dealsChanged: readonly CorpusCase[] = [
  one('plain', 'Open a new opportunity for Falcon Ports, 80 lakhs, expected to close by 31 March', create, {
    account: 'a_falcon',
    amount: inr(8000000),
    expectedClose: '2027-03-31',
  }),
  one('plain', 'Lotus Petrochem wants a quote worth 1.5 crore, please put it in as a deal', create, {
    account: 'a_lotus',
    amount: inr(15000000),
  }),
  one('plain', 'Log a fresh deal with Chaitanya Pharma for Backup as a Service at Rs 12 lakh', create, {
    account: 'a_chaitanya',
    product: 'p_baas',
    amount: inr(1200000),
  }),
  one('plain', 'We have a referral opportunity at Orchard Dental Group, USD 35,000, 40% chance', create, {
    account: 'a_orchard',
    source: 'referral',
    amount: usd(35000),
    probability: 40,
  }),
  one('plain', "Create a deal called 'Tembusu WMS hosting' under Tembusu Logistics owned by Wei Ling", create, {
    name: 'Tembusu WMS hosting',
    account: 'a_tembusu',
    owner: 'u_weiling',
  }),
  one('plain', 'New renewal deal for Pinaka Insurance at 60L, close date 15 April', create, {
    account: 'a_pinaka',
    type: 'renewal',
    amount: inr(6000000),
    expectedClose: '2027-04-15',
  }),
  one('plain', 'There is an expansion opportunity in Marina Bay Fintech, $90k, contact is Hui Min', create, {
    account: 'a_marina',
    type: 'expansion',
    amount: usd(90000),
    contact: 'c_huimin',
  }),
  one('plain', 'Please add a deal for Nandi Textiles, stage solutioning, value 22 lakhs', create, {
    account: 'a_nandi',
    stage: 'solutioning',
    amount: inr(2200000),
  }),
  one('plain', 'Put one more opportunity under Skylark Aviation, 18 lakhs, came through the website', create, {
    account: 'a_skylark',
    amount: inr(1800000),
    source: 'website',
  }),
  one(
    'plain',
    'Start a deal on Al Noor Trading for Managed Kubernetes, 55k dollars, competing against Zentara',
    create,
    { account: 'a_alnoor', product: 'p_k8s', amount: usd(55000), competitor: 'Zentara' },
  ),
  one('terse', 'new deal Lotus Petrochem 45L legal', create, {
    account: 'a_lotus',
    amount: inr(4500000),
    stage: 'legal',
  }),
  one('terse', 'opp: Falcon Ports, 2cr, Jun end', create, {
    account: 'a_falcon',
    amount: inr(20000000),
    expectedClose: '2027-06-30',
  }),
  one('typo', 'crate a new oppurtunity for Chaitanya Farma 9 lakhs', create, {
    account: 'a_chaitanya',
    amount: inr(900000),
  }),
  one('voice', 'new deal for tembusu logistics thirty lakhs closing end of march', create, {
    account: 'a_tembusu',
    amount: inr(3000000),
    expectedClose: '2027-03-31',
  }),
  one(
    'run_on',
    'Orchard Dental Group, 28 lakhs, Backup as a Service, found via cold call, 25 percent, closing 20 March, create the deal',
    create,
    {
      account: 'a_orchard',
      amount: inr(2800000),
      product: 'p_baas',
      source: 'cold_call',
      probability: 25,
      expectedClose: '2027-03-20',
    },
  ),
  one(
    'run_on',
    'deal to be opened: 1.1 Cr with Chaitanya Pharma, Nithya Balan is the contact, in discovery call stage, Rohit owns it, expected 30 April',
    create,
    {
      account: 'a_chaitanya',
      amount: inr(11000000),
      contact: 'c_nithya',
      stage: 'discovery_call',
      owner: 'u_rohit',
      expectedClose: '2027-04-30',
    },
  ),
  one('polite', 'Hello, may I request you to create a deal for Vindhya Cement of 7.5 lakhs? Regards', create, {
    account: 'a_vindhya',
    amount: inr(750000),
  }),
  one('trap_name', 'new deal for Prospect Realty worth 16 lakhs in commercials', create, {
    account: 'a_prospect',
    amount: inr(1600000),
    stage: 'commercials',
  }),
  one('trap_name', 'Close Shave is a new deal, 6 lakhs, 12 Feb', create, {
    account: 'a_close',
    amount: inr(600000),
    expectedClose: '2027-02-12',
  }),

  one('plain', 'Revise the value of D-21 to 2.4 crores', update, { deal: 'd_dcexit', amount: inr(24000000) }),
  one('plain', 'Al Noor O365 migration will now close on 19 February', update, {
    deal: 'd_o365',
    expectedClose: '2027-02-19',
  }),
  one('plain', 'The Pinaka landing zone has slipped by three weeks', update, {
    deal: 'd_landing',
    expectedClose: { relative: { days: 21 } },
  }),
  one('plain', 'I am 80 percent sure on the Nandi SAP deal, update it', update, { deal: 'd_sap', probability: 80 }),
  one('plain', 'Zentara is also bidding in D-25', update, { deal: 'd_k8s', competitor: 'Zentara' }),
  one('plain', 'Count the Vindhya AMC renewal under commit', update, { deal: 'd_amc', forecast: 'commit' }),
  one('plain', 'Next step for the Kaveri Bank SOC 24x7: security walkthrough with CISO', update, {
    deal: 'd_soc',
    nextStep: 'security walkthrough with CISO',
  }),
  one('plain', 'Reduce D-28 by 2 lakhs', update, { deal: 'd_pos', amount: { relative: { amount: -200000 } } }),
  one('plain', "Could you pull D-33's close date in by a week", update, {
    deal: 'd_amc',
    expectedClose: { relative: { days: -7 } },
  }),
  one('plain', 'Vikram Sethi is the contact on D-34', update, { deal: 'd_landing', contact: 'c_vikram' }),
  one('plain', 'There is a risk on D-29: Dubai data centre licence not yet issued', update, {
    deal: 'd_dr',
    risk: 'Dubai data centre licence not yet issued',
  }),
  one('plain', 'Skylark renewal gone up to 31 lakhs', update, { deal: 'd_skylark', amount: inr(3100000) }),
  one('plain', 'Keep the Müller network refresh out of the forecast', update, {
    deal: 'd_network',
    forecast: 'omitted',
  }),
  one('plain', 'Change the name of D-30 to Sunday Farms ERP phase 2', update, {
    deal: 'd_erp',
    name: 'Sunday Farms ERP phase 2',
  }),
  one('terse', 'D-24 70%', update, { deal: 'd_o365', probability: 70 }),
  one('terse', 'pinaka deal 95L', update, { deal: 'd_landing', amount: inr(9500000) }),
  one('typo', 'chnage the amout of D-22 to 65 lakhs', update, { deal: 'd_soc', amount: inr(6500000) }),
  one('voice', 'push the al noor deal out by a month', update, {
    deal: 'd_o365',
    expectedClose: { relative: { months: 1 } },
  }),
  one('run_on', 'D-27, 42 lakhs now instead of 38, closing 12 March, 55%, next step: get rack photos', update, {
    deal: 'd_network',
    amount: inr(4200000),
    expectedClose: '2027-03-12',
    probability: 55,
    nextStep: 'get rack photos',
  }),
  one('polite', 'Sir, request you to please set the probability of D-23 as 65%', update, {
    deal: 'd_sap',
    probability: 65,
  }),
  one('trap_name', 'Sunday Farms ERP hosting closes on 28 Feb', update, { deal: 'd_erp', expectedClose: '2027-02-28' }),
  one('trap_name', 'amount for Seven Hills PACS archive is 33 lakhs', update, { deal: 'd_pacs', amount: inr(3300000) }),
  one('trap_name', 'increase Skylark 2027 renewal by 3 lakhs', update, {
    deal: 'd_skylark',
    amount: { relative: { amount: 300000 } },
  }),

  one('plain', 'Gulf Horizon DR setup has reached legal', move, { deal: 'd_dr', stage: 'legal' }),
  one('plain', 'Take the Nandi SAP on cloud deal to commercials please', move, { deal: 'd_sap', stage: 'commercials' }),
  one('plain', 'We are in solutioning with Marina Bay managed K8s now', move, { deal: 'd_k8s', stage: 'solutioning' }),
  one(
    'plain',
    'D-24 goes back to discovery call because the sponsor changed',
    move,
    { deal: 'd_o365', stage: 'discovery_call', note: 'the sponsor changed' },
    call(move, { deal: 'd_o365', stage: 'discovery_call', note: 'because the sponsor changed' }),
  ),
  one('plain', 'Change stage of D-34 to legal and make it 88 lakhs', move, {
    deal: 'd_landing',
    stage: 'legal',
    amount: inr(8800000),
  }),
  one('plain', 'Vindhya AMC renewal: commercials, expected close 10 March', move, {
    deal: 'd_amc',
    stage: 'commercials',
    expectedClose: '2027-03-10',
  }),
  one('terse', 'D-21 > legal', move, { deal: 'd_dcexit', stage: 'legal' }),
  one('typo', 'move D-37 to comercials', move, { deal: 'd_skylark', stage: 'commercials' }),
  one('voice', 'put the mueller network refresh in solutioning', move, { deal: 'd_network', stage: 'solutioning' }),
  one('emoji', 'D-22 ➡️ Legal 🙌', move, { deal: 'd_soc', stage: 'legal' }),
  one('polite', 'Please be so good as to advance D-25 to Legal', move, { deal: 'd_k8s', stage: 'legal' }),
  one('trap_name', 'Rao & Sons e-store is in discovery call', move, { deal: 'd_estore', stage: 'discovery_call' }),

  one('plain', 'Bagged the Vindhya AMC renewal yesterday at 14 lakhs', close, {
    deal: 'd_amc',
    result: 'won',
    closedOn: yesterday,
    amount: inr(1400000),
  }),
  one('plain', 'Gulf Horizon POS support is lost, they went with Zentara', close, {
    deal: 'd_pos',
    result: 'lost',
    competitor: 'Zentara',
  }),
  one(
    'plain',
    'Al Noor has signed the O365 migration today!',
    close,
    { deal: 'd_o365', result: 'won', closedOn: today },
    call(close, { deal: 'd_o365', result: 'won' }),
  ),
  one('plain', 'Mark D-27 lost, reason budget freeze', close, {
    deal: 'd_network',
    result: 'lost',
    reason: 'budget freeze',
  }),
  one('plain', 'Happy to say we have won Kaveri Bank DC exit', close, { deal: 'd_dcexit', result: 'won' }),
  one('plain', 'They awarded D-22 to Northgrid due to price', close, {
    deal: 'd_soc',
    result: 'lost',
    competitor: 'Northgrid',
    reason: 'price',
  }),
  one('plain', 'Close the Skylark 2027 renewal as won, 29.5 lakhs, signed on 22 January', close, {
    deal: 'd_skylark',
    result: 'won',
    amount: inr(2950000),
    closedOn: '2027-01-22',
  }),
  one('plain', "We didn't get the Pinaka landing zone.", close, { deal: 'd_landing', result: 'lost' }),
  one('terse', 'D-36 lost - no budget', close, { deal: 'd_estore', result: 'lost', reason: 'no budget' }),
  one('typo', 'we wonn the Nandi SAP deel', close, { deal: 'd_sap', result: 'won' }),
  one('voice', 'so we lost the gulf horizon dr setup because of timing', close, {
    deal: 'd_dr',
    result: 'lost',
    reason: 'timing',
  }),
  one('emoji', '🏆 D-23 won!! 🥳', close, { deal: 'd_sap', result: 'won' }),
  one('trap_name', 'Seven Hills PACS archive is won', close, { deal: 'd_pacs', result: 'won' }),
  one('trap_name', 'lost Sunday Farms ERP hosting to Northgrid', close, {
    deal: 'd_erp',
    result: 'lost',
    competitor: 'Northgrid',
  }),
  one('plain', 'D-27 is alive again', 'reopen_deal', { deal: 'd_network' }),
  one('plain', 'Please reopen the Gulf Horizon POS support deal in commercials', 'reopen_deal', {
    deal: 'd_pos',
    stage: 'commercials',
  }),
];
