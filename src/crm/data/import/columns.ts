import { squash } from './values.ts';

/** The kinds of record that a file may hold, in the order in which they are imported, because later ones refer to earlier ones. */
export const importKinds = [
  'members',
  'accounts',
  'contacts',
  'products',
  'deals',
  'activities',
  'tasks',
  'notes',
] as const;

/** A kind of record that is imported. */
export type ImportKind = (typeof importKinds)[number];

/** What files may be called, beside the kind's own name, and what columns are called in exports of other systems. */
interface KindColumns {
  readonly names: readonly string[];
  /** Headers that tell the kind where the file's name does not. */
  readonly telling: readonly string[];
  /** Field → headers that mean it, beside the field's own name. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const owner = ['owner', 'owner email', 'assigned to', 'sales agent', 'sales rep', 'record owner', 'sales'];
const created = [
  'create date',
  'created at',
  'created date',
  'date created',
  'created',
  'add time',
  'created time',
  'first seen',
  'created on',
];

/** Headers of HubSpot, Salesforce, Pipedrive, Zoho and Atomic CRM exports, and of plain spreadsheets, by kind and field. */
export const columns: Readonly<Record<ImportKind, KindColumns>> = {
  members: {
    names: [
      'members',
      'users',
      'sales teams',
      'salesteams',
      'sales',
      'team',
      'reps',
      'sales reps',
      'employees',
      'owners',
    ],
    telling: ['sales agent', 'role', 'manager'],
    fields: {
      externalId: ['id', 'user id', 'member id'],
      name: ['sales agent', 'full name', 'user', 'rep', 'member'],
      firstName: ['first name'],
      lastName: ['last name'],
      email: ['e mail', 'email address', 'email id'],
      role: ['profile'],
      manager: ['manager name', 'reports to'],
      territory: ['regional office', 'region', 'team', 'office'],
      timeZone: ['time zone', 'timezone'],
    },
  },
  accounts: {
    names: ['accounts', 'companies', 'customers', 'organizations', 'organisations', 'hubspot companies'],
    telling: ['company name', 'account name', 'industry', 'sector', 'annual revenue', 'customer segment'],
    fields: {
      externalId: ['id', 'company id', 'account id', 'record id', 'organization id', 'customer id'],
      name: [
        'account',
        'account name',
        'company',
        'company name',
        'organization',
        'organization name',
        'organisation',
        'customer name',
        'customer',
      ],
      type: ['account type', 'relationship'],
      status: ['account status'],
      lifecycleStage: ['lifecycle stage'],
      industry: ['sector', 'vertical'],
      segment: ['customer segment', 'tier'],
      website: ['company domain name', 'domain', 'website url', 'web site', 'url'],
      phone: ['phone number', 'phone no', 'telephone'],
      email: ['email address', 'email id'],
      territory: ['region', 'regional office'],
      address: ['street address', 'office location', 'billing street', 'location'],
      city: ['billing city'],
      state: ['state region', 'state abbr', 'billing state'],
      postalCode: ['zip', 'zipcode', 'zip code', 'billing postal code'],
      country: ['billing country'],
      employees: ['number of employees', 'size', 'employee count', 'no of employees', 'headcount'],
      annualRevenue: ['revenue', 'yearly revenue'],
      parent: ['subsidiary of', 'parent account', 'parent company', 'parent'],
      ownerId: ['sales id'],
      owner: ['company owner', 'account owner', ...owner],
      tags: ['labels', 'label'],
      created,
    },
  },
  contacts: {
    names: ['contacts', 'people', 'persons', 'hubspot contacts', 'contacts export'],
    telling: ['first name', 'last name', 'job title', 'contact name'],
    fields: {
      externalId: ['id', 'contact id', 'record id', 'person id'],
      name: ['contact name', 'full name', 'person name', 'contact', 'person'],
      firstName: ['first name', 'given name'],
      lastName: ['last name', 'surname', 'family name'],
      account: ['account name', 'company', 'company name', 'organization', 'associated company', 'organisation'],
      accountId: ['company id', 'account id', 'associated company id', 'organization id'],
      accountDomain: ['associated company domain', 'company domain'],
      title: ['job title', 'position'],
      role: ['contact role', 'buying role'],
      email: ['email work', 'email address', 'work email', 'emails', 'email id', 'email home', 'email other'],
      phone: [
        'phone number',
        'phone work',
        'mobile phone number',
        'mobile',
        'phones',
        'phone home',
        'phone other',
        'mobile phone',
      ],
      gender: ['sex'],
      preferredMethod: ['preferred method', 'preferred contact method'],
      ownerId: ['sales id'],
      owner: ['contact owner', ...owner],
      tags: ['labels', 'label'],
      created,
    },
  },
  products: {
    names: ['products', 'product catalog', 'items', 'price list', 'catalogue'],
    telling: ['sales price', 'unit price', 'series'],
    fields: {
      externalId: ['id', 'product id', 'product code', 'sku'],
      name: ['product', 'product name', 'item'],
      category: ['series', 'family', 'product family', 'product category'],
      price: ['sales price', 'unit price', 'list price', 'amount'],
      description: ['details'],
      active: ['is active'],
    },
  },
  deals: {
    names: ['deals', 'opportunities', 'sales pipeline', 'pipeline', 'hubspot deals', 'opportunity'],
    telling: ['deal stage', 'opportunity id', 'deal name', 'opportunity name', 'close date', 'close value'],
    fields: {
      externalId: ['id', 'deal id', 'opportunity id', 'record id'],
      name: ['deal name', 'opportunity name', 'title', 'deal'],
      account: [
        'account name',
        'company',
        'company name',
        'organization',
        'organisation',
        'associated company',
        'company id name',
      ],
      accountId: ['company id', 'account id', 'associated company id', 'organization id'],
      accountDomain: ['associated company domain', 'company domain'],
      contact: ['contact name', 'contact person', 'primary contact'],
      contactId: ['associated contact id', 'contact ids'],
      contactEmail: ['associated contact email'],
      ownerId: ['sales id'],
      owner: ['deal owner', 'opportunity owner', ...owner],
      product: ['product name', 'item'],
      stage: ['deal stage', 'status', 'stage name'],
      amount: ['close value', 'value', 'deal value', 'deal amount', 'total'],
      currency: ['deal currency', 'amount currency'],
      probability: ['deal probability', 'win probability'],
      expectedClose: ['close date', 'expected close date', 'closing date', 'expected closing date', 'expected close'],
      closedOn: ['closed date', 'won time', 'lost time', 'closed on', 'actual close date'],
      closeReason: ['closed lost reason', 'lost reason', 'loss reason', 'closed won reason', 'reason'],
      source: ['lead source', 'deal source', 'original source'],
      type: ['deal type', 'opportunity type'],
      forecast: ['forecast category'],
      competitor: ['competitors', 'main competitor'],
      nextStep: ['next step', 'next steps'],
      requirements: ['description'],
      created: ['engage date', ...created],
    },
  },
  activities: {
    names: ['activities', 'calls', 'engagements', 'meetings', 'events', 'interactions'],
    telling: ['activity type', 'occurred at', 'duration'],
    fields: {
      externalId: ['id', 'activity id', 'engagement id'],
      type: ['activity type', 'engagement type', 'kind'],
      subject: ['title', 'activity subject'],
      notes: ['description', 'body', 'note', 'comments', 'details'],
      outcome: ['call outcome', 'meeting outcome', 'result'],
      minutes: ['duration', 'duration minutes', 'call duration', 'length'],
      occurredAt: ['date', 'activity date', 'due date', 'occurred at', 'time', 'timestamp', ...created],
      account: ['account name', 'company', 'company name', 'organization'],
      accountId: ['company id', 'account id'],
      contact: ['contact name', 'person', 'with'],
      contactId: [],
      contactEmail: ['associated contact email', 'email'],
      deal: ['deal name', 'opportunity', 'opportunity name'],
      dealId: ['deal id', 'opportunity id'],
      ownerId: ['sales id'],
      owner: ['by', 'logged by', ...owner],
    },
  },
  tasks: {
    names: ['tasks', 'todos', 'to dos', 'reminders'],
    telling: ['due date', 'task', 'done date', 'priority'],
    fields: {
      externalId: ['id', 'task id'],
      title: ['task', 'task name', 'subject', 'text', 'name'],
      due: ['due date', 'due on', 'deadline'],
      priority: [],
      kind: ['type', 'task type'],
      status: ['task status', 'completed', 'done'],
      completedAt: ['done date', 'completed date', 'completed at'],
      account: ['account name', 'company', 'company name', 'organization'],
      accountId: ['company id', 'account id'],
      contact: ['contact name', 'person'],
      contactId: [],
      contactEmail: ['associated contact email'],
      deal: ['deal name', 'opportunity'],
      dealId: ['deal id', 'opportunity id'],
      ownerId: ['sales id'],
      owner: ['assignee', 'assigned to', ...owner],
      created,
    },
  },
  notes: {
    names: ['notes', 'comments'],
    telling: ['note', 'body'],
    fields: {
      externalId: ['id', 'note id'],
      text: ['note', 'body', 'content', 'comment', 'description'],
      account: ['account name', 'company', 'company name', 'organization'],
      accountId: ['company id', 'account id'],
      contact: ['contact name', 'person'],
      contactId: [],
      contactEmail: ['associated contact email'],
      deal: ['deal name', 'opportunity'],
      dealId: ['deal id', 'opportunity id'],
      ownerId: ['sales id'],
      owner: ['author', 'by', ...owner],
      created: ['date', ...created],
    },
  },
};

const synonyms = new Map(
  importKinds.map((kind) => {
    const fields = Object.entries(columns[kind].fields).flatMap(([field, headers]) =>
      [field, ...headers].map((header): [string, string] => [squash(header), field]),
    );
    // The first to name a header keeps it: fields are listed with the surest first.
    return [kind, new Map([...fields].reverse())] as const;
  }),
);

/** Which field each header of a file means; null: it becomes a custom field. Of two headers for one field the first counts. */
export function mapHeaders(kind: ImportKind, headers: readonly string[]): Map<string, string | null> {
  const known = synonyms.get(kind);
  return new Map(headers.map((header) => [header, known?.get(squash(header)) ?? null]));
}

/** The kind that a table holds: by its name, else by its headers; null where neither tells. */
export function kindOf({ hint, headers }: { hint: string; headers: readonly string[] }): ImportKind | null {
  const byName = importKinds.find((kind) => columns[kind].names.some((name) => squash(name) === squash(hint)));
  if (byName !== undefined) return byName;
  const squashed = headers.map(squash);
  const scored = importKinds.map((kind) => ({
    kind,
    score: columns[kind].telling.filter((header) => squashed.includes(squash(header))).length,
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.kind : null;
}
