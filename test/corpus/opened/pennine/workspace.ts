import { account, type CorpusWorkspace, contact, deal } from '../../corpus-workspace.ts';

/** A packaging and print supplier in Leeds on Monday 5 October 2026, 16:40; who types is Gemma Thackray. */
export const workspace: CorpusWorkspace = {
  records: [
    member('m-gemma', 'Gemma Thackray', 'U0PNGEMMA'),
    member('m-imran', 'Imran Sheikh', 'U0PNIMRAN'),
    member('m-lotte', 'Lotte van Dijk', 'U0PNLOTTE'),
    member('m-pip', 'Pip Oakes', 'U0PNPIP'),
    member('m-dev', 'Dev Rao', 'U0PNDEV'),
    member('m-kasper', 'Kasper Holm', 'U0PNKASPER'),

    account('ac-rowan', 'Rowan & Thistle', 'rowanthistle.test'),
    account('ac-meadow', 'Meadowcroft Foods', 'meadowcroft.test'),
    account('ac-bakker', 'Bakker Verpakkingen', 'bakkerverpakkingen.test'),
    account('ac-nordlys', 'Nordlys Hudpleje', 'nordlys.test'),
    account('ac-may', 'May Brothers', 'maybrothers.test'),
    account('ac-trial', 'Trial Run Coffee', 'trialruncoffee.test'),
    account('ac-push', 'Push Nutrition', 'pushnutrition.test'),
    account('ac-forty', 'Forty Acre Gin', 'fortyacre.test'),
    account('ac-saebe', 'Sæbehuset', 'saebehuset.test'),
    account('ac-harriet', 'Harriet Lowe Candles', 'harrietlowe.test'),
    account('ac-monday', "Monday's Child", 'mondayschild.test'),
    account('ac-calder', 'Calder Valley Bakery', 'caldervalley.test'),
    account('ac-leeuwen', 'Van Leeuwen Kaas', 'vanleeuwenkaas.test'),
    account('ac-groene', 'Groene Kist', 'groenekist.test'),
    account('ac-hoeg', 'Høeg Kosmetik', 'hoegkosmetik.test'),
    account('ac-ridings', 'Ridings Pharmacy Group', 'ridingspharmacy.test'),
    account('ac-airedale', 'Airedale Pet Supplies', 'airedalepets.test'),
    account('ac-kirkgate', 'Kirkgate Brewers', 'kirkgatebrewers.test'),

    contact('co-sophieh', 'Sophie Hargreaves', 'ac-meadow', 'sophie.hargreaves@meadowcroft.test'),
    contact('co-sophied', 'Sophie Dekker', 'ac-bakker', 's.dekker@bakkerverpakkingen.test'),
    contact('co-joost', 'Joost Bakker', 'ac-bakker', 'joost@bakkerverpakkingen.test'),
    contact('co-freja', 'Freja Østergaard', 'ac-nordlys', 'freja@nordlys.test'),
    contact('co-soren', 'Søren Friis', 'ac-saebe', 'sf@saebehuset.test'),
    contact('co-mark', 'Mark Tolley', 'ac-rowan', 'mark@rowanthistle.test'),
    contact('co-will', 'Will Ambler', 'ac-calder', 'will@caldervalley.test'),
    contact('co-priya', 'Priya Nair', 'ac-ridings', 'p.nair@ridingspharmacy.test'),
    contact('co-angus', 'Angus Birch', 'ac-forty', 'angus@fortyacre.test'),
    contact('co-renee', 'Renée Claassen', 'ac-leeuwen', 'renee@vanleeuwenkaas.test'),
    contact('co-tom', 'Tom Sugden', 'ac-trial', 'tom@trialruncoffee.test'),
    contact('co-yasmin', 'Yasmin Aziz', 'ac-push', 'yasmin@pushnutrition.test'),
    contact('co-jette', 'Jette Høeg', 'ac-hoeg', 'jette@hoegkosmetik.test'),
    contact('co-bev', 'Bev Lister', 'ac-airedale', 'bev.lister@airedalepets.test'),
    contact('co-dan', 'Dan Outhwaite', 'ac-may', 'dan@maybrothers.test'),

    deal('d-101', 'Meadowcroft soup sleeves', 'ac-meadow', 'D-101', 'm-gemma'),
    deal('d-102', 'Meadowcroft - ready meal trays 2027', 'ac-meadow', 'D-102', 'm-imran'),
    deal('d-103', 'Rowan & Thistle gift boxes', 'ac-rowan', 'D-103', 'm-gemma'),
    deal('d-104', 'Nordlys refill pouches', 'ac-nordlys', 'D-104', 'm-kasper'),
    deal('d-105', 'Bakker mailer reprint', 'ac-bakker', 'D-105', 'm-lotte'),
    deal('d-106', 'Bakker FSC carton framework', 'ac-bakker', 'D-106', 'm-lotte'),
    deal('d-107', 'Trial Run Coffee compostable bags', 'ac-trial', 'D-107', 'm-gemma'),
    deal('d-108', 'Forty Acre gift tubes', 'ac-forty', 'D-108', 'm-pip'),
    deal('d-109', 'Ridings labels renewal', 'ac-ridings', 'D-109', 'm-gemma'),
    deal('d-110', 'Kirkgate 12-pack carriers', 'ac-kirkgate', 'D-110', 'm-imran'),
    deal('d-111', 'Sæbehuset wraps', 'ac-saebe', 'D-111', 'm-kasper'),
    deal('d-112', 'Airedale treat pouches', 'ac-airedale', 'D-112', 'm-pip'),
    deal('d-113', 'Calder Valley bread bags', 'ac-calder', 'D-113', 'm-gemma'),
    deal('d-114', 'Push sachets (rush)', 'ac-push', 'D-114', 'm-dev'),

    task('t-41', 'send Rowan & Thistle the revised dieline', 'T-41', 'm-gemma', 'ac-rowan'),
    task('t-42', 'chase Bakker for the PO', 'T-42', 'm-gemma', 'ac-bakker'),
    task('t-43', 'book press pass for Kirkgate', 'T-43', 'm-imran', 'ac-kirkgate'),
    task('t-44', 'FSC certificate for Nordlys', 'T-44', 'm-gemma', 'ac-nordlys'),

    { type: 'product', id: 'p-kraft', name: 'Kraft Mailer' },
    { type: 'product', id: 'p-refill', name: 'Refill Pouch' },
    { type: 'lead', id: 'l-7', name: 'Wharfedale Honey', handle: 'L-7' },
    { type: 'lead', id: 'l-8', name: 'Anneke Visser', handle: 'L-8' },
    { type: 'digest', id: 'g-1', name: 'pipeline digest', handle: 'G-1' },
    { type: 'digest', id: 'g-2', name: 'closing deals digest', handle: 'G-2' },
  ],
  actor: {
    id: 'm-gemma',
    name: 'Gemma Thackray',
    email: 'gemma@pennineprint.test',
    role: 'manager',
    timeZone: 'Europe/London',
  },
  stages: [
    { label: 'Enquiry', status: 'open' },
    { label: 'Samples', status: 'open' },
    { label: 'Costing', status: 'open' },
    { label: 'Trial run', status: 'open' },
    { label: 'Contract', status: 'open' },
    { label: 'Won', status: 'won' },
    { label: 'Lost', status: 'lost' },
  ],
  channel: 'C0PENNINE',
  context: {
    now: new Date('2026-10-05T16:40:00+01:00'),
    zone: 'Europe/London',
    locale: 'en-GB',
    currency: 'GBP',
    country: 'GB',
    fiscalYearStart: 4,
  },
};

function member(id: string, name: string, slackUserId: string): CorpusWorkspace['records'][number] {
  return { type: 'member', id, name, slackUserId };
}

function task(
  id: string,
  name: string,
  handle: string,
  ownerId: string,
  accountId: string,
): CorpusWorkspace['records'][number] {
  return { type: 'task', id, name, handle, ownerId, accountId };
}
