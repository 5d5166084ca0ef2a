import { account, type CorpusWorkspace, contact, deal } from '../../corpus-workspace.ts';

/** The manager who types the messages of this corpus. */
export const me = 'm-rachel';

const members: CorpusWorkspace['records'] = [
  { type: 'member', id: me, name: 'Rachel Ortega', email: 'rachel@summitcloud.test', slackUserId: 'U0RACHEL' },
  { type: 'member', id: 'm-marcus', name: 'Marcus Webb', email: 'marcus@summitcloud.test', slackUserId: 'U0MARCUS' },
  { type: 'member', id: 'm-priya', name: 'Priya Nair', email: 'priya@summitcloud.test', slackUserId: 'U0PRIYA' },
  {
    type: 'member',
    id: 'm-tomasz',
    name: 'Tomasz Kowalczyk',
    email: 'tomasz@summitcloud.test',
    slackUserId: 'U0TOMASZ',
  },
  { type: 'member', id: 'm-will', name: 'Will Hadley', email: 'will@summitcloud.test', slackUserId: 'U0WILL' },
  { type: 'member', id: 'm-grace', name: 'Grace Lindqvist', email: 'grace@summitcloud.test', slackUserId: 'U0GRACE' },
];

const accounts: CorpusWorkspace['records'] = [
  account('a-cedar', 'Cedar Ridge Hospital', 'cedarridge.test'),
  { ...account('a-bluestem', 'Bluestem Unified School District', 'bluestemusd.example'), aliases: ['Bluestem USD'] },
  account('a-larkspur', 'Larkspur Medical Center', 'larkspurmed.test'),
  account('a-aspen', 'Aspen Grove Prep', 'aspengrove.test'),
  account('a-tidewater', 'Tidewater Health Network', 'tidewaterhealth.example'),
  account('a-kestrel', 'Kestrel Academy', 'kestrelacademy.test'),
  account('a-monarch', 'Monarch Regional Medical', 'monarchregional.example'),
  account('a-northgate', 'Northgate ISD', 'northgateisd.test'),
  account('a-juniper', 'Juniper Public Schools', 'juniperps.example'),
  account('a-friday', 'Friday Harbor Health', 'fridayharbor.test'),
  account('a-prospect', 'Prospect Heights Schools', 'prospectheights.example'),
  account('a-book', 'Book Cliffs College', 'bookcliffs.test'),
  account('a-d62', 'District 62 Schools', 'district62.example'),
  account('a-hale', 'Hale & Dorsey Pediatrics', 'haledorsey.test'),
  account('a-pena', 'Peña Valley Hospital', 'penavalley.example'),
  account('a-edith', 'Edith Warner Memorial', 'edithwarner.test'),
  account('a-redstone', 'Redstone Community College', 'redstonecc.test'),
  account('a-mercywell', 'Mercywell Clinics', 'mercywell.example'),
];

const contacts: CorpusWorkspace['records'] = [
  contact('c-dolores', 'Dolores Finch', 'a-cedar', 'dolores.finch@cedarridge.test'),
  contact('c-ben', 'Ben Okafor', 'a-bluestem', 'bokafor@bluestemusd.example'),
  contact('c-anita', 'Anita Rao', 'a-larkspur', 'anita.rao@larkspurmed.test'),
  contact('c-brandt', 'Kevin Brandt', 'a-northgate', 'kbrandt@northgateisd.test'),
  contact('c-tran', 'Kevin Tran', 'a-juniper', 'kevin.tran@juniperps.example'),
  contact('c-jose', 'José Villareal', 'a-pena', 'jvillareal@penavalley.example'),
  contact('c-zoe', 'Zoë Hartmann', 'a-kestrel', 'zoe@kestrelacademy.test'),
  contact('c-mark', 'Mark Ellison', 'a-monarch', 'mellison@monarchregional.example'),
  contact('c-june', 'June Castellano', 'a-tidewater', 'june.castellano@tidewaterhealth.example'),
  contact('c-sylvia', 'Sylvia Moreau', 'a-friday', 'sylvia@fridayharbor.test'),
  contact('c-hugh', 'Hugh Pemberton', 'a-prospect', 'hpemberton@prospectheights.example'),
  contact('c-latoya', 'Latoya Simmons', 'a-d62', 'lsimmons@district62.example'),
  contact('c-ingrid', 'Ingrid Sorensen', 'a-aspen', 'isorensen@aspengrove.test'),
  contact('c-raj', 'Raj Malhotra', 'a-hale', 'raj@haledorsey.test'),
  contact('c-beverly', 'Beverly Stokes', 'a-book', 'bstokes@bookcliffs.test'),
  contact('c-oscar', 'Oscar Lindgren', 'a-edith', 'oscar.lindgren@edithwarner.test'),
];

const deals: CorpusWorkspace['records'] = [
  deal('d-21', 'Cedar Ridge EHR rollout', 'a-cedar', 'D-21', 'm-marcus'),
  deal('d-22', 'Cedar Ridge telehealth add-on', 'a-cedar', 'D-22', me),
  deal('d-23', 'Bluestem 4,000 seats', 'a-bluestem', 'D-23', 'm-priya'),
  deal('d-24', 'Larkspur renewal FY27', 'a-larkspur', 'D-24', me),
  deal('d-25', 'Northgate SIS migration', 'a-northgate', 'D-25', 'm-tomasz'),
  deal('d-26', 'Northgate parent portal', 'a-northgate', 'D-26', 'm-tomasz'),
  deal('d-27', 'Peña Valley patient intake', 'a-pena', 'D-27', 'm-will'),
  deal('d-28', 'Monarch scheduling pilot', 'a-monarch', 'D-28', me),
  deal('d-29', 'Tidewater network-wide license', 'a-tidewater', 'D-29', 'm-marcus'),
  deal('d-30', 'Kestrel renewal', 'a-kestrel', 'D-30', 'm-priya'),
  deal('d-31', 'Friday Harbor intake kiosks', 'a-friday', 'D-31', 'm-will'),
  deal('d-32', 'Prospect Heights gradebook', 'a-prospect', 'D-32', 'm-grace'),
  deal('d-33', 'District 62 LMS', 'a-d62', 'D-33', 'm-priya'),
  deal('d-34', 'Hale & Dorsey billing module', 'a-hale', 'D-34', 'm-grace'),
];

const others: CorpusWorkspace['records'] = [
  { type: 'task', id: 't-41', name: 'send the BAA to Larkspur', handle: 'T-41', ownerId: me, accountId: 'a-larkspur' },
  {
    type: 'task',
    id: 't-42',
    name: 'book a room for the Kestrel demo',
    handle: 'T-42',
    ownerId: 'm-priya',
    accountId: 'a-kestrel',
  },
  {
    type: 'task',
    id: 't-43',
    name: 'chase the Northgate purchase order',
    handle: 'T-43',
    ownerId: 'm-tomasz',
    accountId: 'a-northgate',
  },
  {
    type: 'task',
    id: 't-44',
    name: 'prep QBR slides for Tidewater',
    handle: 'T-44',
    ownerId: me,
    accountId: 'a-tidewater',
  },
  { type: 'product', id: 'p-chart', name: 'Summit Chart' },
  { type: 'product', id: 'p-classroom', name: 'Summit Classroom' },
  { type: 'lead', id: 'l-7', name: 'Tessa Quill', handle: 'L-7', email: 'tessa@quillhomecare.example' },
  { type: 'lead', id: 'l-8', name: 'Wren Hollow Hospice', handle: 'L-8' },
  { type: 'digest', id: 'g-4', name: 'pipeline digest', handle: 'G-4' },
  { type: 'digest', id: 'g-6', name: 'closing deals digest', handle: 'G-6' },
];

/** Summit Cloud of Denver, which sells software to hospitals and schools, on Friday 24 April 2026 at 15:45. */
export const workspace: CorpusWorkspace = {
  records: [...members, ...accounts, ...contacts, ...deals, ...others],
  actor: {
    id: me,
    name: 'Rachel Ortega',
    email: 'rachel@summitcloud.test',
    role: 'manager',
    timeZone: 'America/Denver',
  },
  stages: [
    { label: 'Prospecting', status: 'open' },
    { label: 'Qualification', status: 'open' },
    { label: 'Proposal', status: 'open' },
    { label: 'Negotiation', status: 'open' },
    { label: 'Closed won', status: 'won' },
    { label: 'Closed lost', status: 'lost' },
  ],
  channel: 'C0SUMMIT',
  context: {
    now: new Date('2026-04-24T21:45:00Z'),
    zone: 'America/Denver',
    locale: 'en-US',
    currency: 'USD',
    country: 'US',
    fiscalYearStart: 2,
  },
};
