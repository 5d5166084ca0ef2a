import type { NamedRecord } from '../../../../src/language/references/named-record.ts';
import { account, type CorpusWorkspace, contact, deal } from '../../corpus-workspace.ts';

const members: readonly NamedRecord[] = [
  { type: 'member', id: 'rosa', name: 'Rosa Delgado', email: 'rosa@lonestar.test', slackUserId: 'U0ROSA' },
  { type: 'member', id: 'travis', name: 'Travis Boone', email: 'travis@lonestar.test', slackUserId: 'U0TRAVIS' },
  { type: 'member', id: 'priya', name: 'Priya Raman', email: 'priya@lonestar.test', slackUserId: 'U0PRIYA' },
  { type: 'member', id: 'hank', name: 'Hank Whitaker', email: 'hank@lonestar.test', slackUserId: 'U0HANK' },
  { type: 'member', id: 'jolene', name: 'Jolene Becker', email: 'jolene@lonestar.test', slackUserId: 'U0JOLENE' },
  { type: 'member', id: 'kofi', name: 'Kofi Mensah', email: 'kofi@lonestar.test', slackUserId: 'U0KOFI' },
];

const accounts: readonly NamedRecord[] = [
  account('bluebonnet', 'Bluebonnet Credit Union', 'bluebonnetcu.test'),
  account('pecan', 'Pecan Street Clinic', 'pecanstreet.test'),
  account('hillcountry', 'Hill Country Logistics', 'hclogistics.test'),
  account('maymorgan', 'May & Morgan Law', 'maymorgan.test'),
  account('closeout', 'Closeout Liquidators', 'closeout.example'),
  account('proposalhouse', 'Proposal House', 'proposalhouse.test'),
  account('sevenoaks', 'Seven Oaks Storage', 'sevenoaks.test'),
  account('muller', 'Müller Brauwerk', 'brauwerk.test'),
  account('jackwells', 'Jack Wells Chevrolet', 'jackwells.test'),
  account('congreso', 'Café Congreso', 'cafecongreso.example'),
  account('barton', 'Barton Creek Resort', 'bartonresort.test'),
  account('violet', 'Violet Crown Data Centers', 'violetcrown.test'),
  account('mopac', 'MoPac Freight', 'mopacfreight.test'),
  account('comal', 'Comal Foods', 'comalfoods.test'),
  account('capitol', 'Capitol View Apartments', 'capitolview.test'),
  account('armadillo', 'Armadillo Robotics', 'armadillo.example'),
  account('rioseco', 'Rio Seco ISD', 'rioseco.test'),
  account('trespalomas', 'Tres Palomas Imports', 'trespalomas.test'),
  account('loop360', 'Loop 360 Motors', 'loop360.example'),
];

const contacts: readonly NamedRecord[] = [
  contact('marta', 'Marta Quintero', 'bluebonnet', 'mquintero@bluebonnetcu.test'),
  contact('grant', 'Grant Ellis', 'pecan', 'grant.ellis@pecanstreet.test'),
  contact('dale', 'Dale Hutchins', 'hillcountry', 'dale@hclogistics.test'),
  contact('lucas', 'Lucas Morgan', 'maymorgan', 'lucas@maymorgan.test'),
  contact('tess', 'Tess Albright', 'closeout', 'tess@closeout.example'),
  contact('jurgen', 'Jürgen Müller', 'muller', 'jm@brauwerk.test'),
  contact('bill', 'Bill Farris', 'jackwells', 'bfarris@jackwells.test'),
  contact('ines', 'Inés Caballero', 'congreso', 'ines@cafecongreso.example'),
  contact('wade', 'Wade Prescott', 'barton', 'wprescott@bartonresort.test'),
  contact('tanaka', 'Chris Tanaka', 'violet', 'ctanaka@violetcrown.test'),
  contact('obrien', 'Chris Obrien', 'mopac', 'chris@mopacfreight.test'),
  contact('nora', 'Nora Lindqvist', 'comal', 'nora@comalfoods.test'),
  contact('shauna', 'Shauna Kirk', 'capitol', 'shauna@capitolview.test'),
  contact('devon', 'Devon Achebe', 'armadillo', 'devon@armadillo.example'),
  contact('lupe', 'Lupe Garza', 'rioseco', 'lgarza@rioseco.test'),
  contact('omar', 'Omar Haddad', 'trespalomas', 'ohaddad@trespalomas.test'),
];

const deals: readonly NamedRecord[] = [
  deal('d21', 'Bluebonnet branch alarms', 'bluebonnet', 'D-21', 'travis'),
  deal('d22', 'Bluebonnet SOC retainer', 'bluebonnet', 'D-22', 'rosa'),
  deal('d23', 'Pecan Street pen test', 'pecan', 'D-23', 'rosa'),
  deal('d24', 'Hill Country yard cameras', 'hillcountry', 'D-24', 'hank'),
  deal('d25', 'May & Morgan email security', 'maymorgan', 'D-25', 'priya'),
  deal('d26', 'Violet Crown access control', 'violet', 'D-26', 'rosa'),
  deal('d27', 'Violet Crown SOC 2 readiness', 'violet', 'D-27', 'priya'),
  deal('d28', 'MoPac gate upgrade', 'mopac', 'D-28', 'hank'),
  deal('d29', 'Barton Creek phase 2', 'barton', 'D-29', 'jolene'),
  deal('d31', 'Armadillo vulnerability scans', 'armadillo', 'D-31', 'rosa'),
  deal('d32', 'Rio Seco ISD panic buttons', 'rioseco', 'D-32', 'travis'),
  deal('d33', 'Müller brewhouse alarm', 'muller', 'D-33', 'kofi'),
  deal('d34', 'Capitol View intercoms', 'capitol', 'D-34', 'jolene'),
  deal('d35', 'Comal MDR renewal', 'comal', 'D-35', 'rosa'),
];

const tasks: readonly NamedRecord[] = [
  {
    type: 'task',
    id: 't31',
    name: 'Send Marta the SLA draft',
    handle: 'T-31',
    ownerId: 'rosa',
    accountId: 'bluebonnet',
  },
  {
    type: 'task',
    id: 't32',
    name: 'Book the Barton Creek site walk',
    handle: 'T-32',
    ownerId: 'jolene',
    accountId: 'barton',
  },
  {
    type: 'task',
    id: 't33',
    name: "Chase MoPac's insurance certificate",
    handle: 'T-33',
    ownerId: 'hank',
    accountId: 'mopac',
  },
  {
    type: 'task',
    id: 't34',
    name: 'Renew the Comal keyholder list',
    handle: 'T-34',
    ownerId: 'rosa',
    accountId: 'comal',
  },
];

const others: readonly NamedRecord[] = [
  { type: 'product', id: 'mdr', name: 'Managed Detection' },
  { type: 'product', id: 'nightwatch', name: 'NightWatch Monitoring' },
  { type: 'lead', id: 'l7', name: 'Pflugerville Bottling', handle: 'L-7', ownerId: 'travis' },
  { type: 'lead', id: 'l8', name: 'Dana Whitfield', handle: 'L-8', ownerId: 'kofi' },
  { type: 'digest', id: 'g4', name: 'pipeline digest', handle: 'G-4', ownerId: 'rosa' },
  { type: 'digest', id: 'g5', name: 'closing deals digest', handle: 'G-5', ownerId: 'rosa' },
];

/** Alarm systems and cyber-security services for companies; the fiscal year starts in October. */
export const workspace: CorpusWorkspace = {
  records: [...members, ...accounts, ...contacts, ...deals, ...tasks, ...others],
  actor: {
    id: 'rosa',
    name: 'Rosa Delgado',
    email: 'rosa@lonestar.test',
    role: 'manager',
    timeZone: 'America/Chicago',
  },
  stages: [
    { label: 'Lead In', status: 'open' },
    { label: 'Contacted', status: 'open' },
    { label: 'Assessment', status: 'open' },
    { label: 'Proposal', status: 'open' },
    { label: 'Contract Sent', status: 'open' },
    { label: 'Won', status: 'won' },
    { label: 'Lost', status: 'lost' },
  ],
  channel: 'C0LONE',
  context: {
    now: new Date('2027-01-19T15:40:00Z'),
    zone: 'America/Chicago',
    locale: 'en-US',
    currency: 'USD',
    country: 'US',
    fiscalYearStart: 10,
  },
};
