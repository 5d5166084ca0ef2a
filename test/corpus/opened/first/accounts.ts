import type { CorpusCase } from '../case.ts';
import { dollars } from '../values.ts';

/** Companies. */
export const accounts: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Add Northstar Foods as a new account',
      'create account Northstar Foods',
      'new company: Northstar Foods',
      'can we set up Northstar Foods as an account',
    ],
    expect: { capability: 'create_account', input: { name: 'Northstar Foods' } },
  },
  {
    kind: 'plain',
    say: [
      'Create account Blue Harbour, a prospect in the shipping industry, 250 employees',
      'new account Blue Harbour, prospect, industry shipping, 250 employees',
    ],
    expect: {
      capability: 'create_account',
      input: { name: 'Blue Harbour', type: 'prospect', industry: 'shipping', employees: 250 },
    },
  },
  {
    kind: 'plain',
    say: [
      'Add distributor Kappa Tools, website kappatools.test',
      'new distributor account Kappa Tools, site: kappatools.test',
    ],
    expect: {
      capability: 'create_account',
      input: { name: 'Kappa Tools', type: 'distributor', website: 'kappatools.test' },
    },
  },
  {
    kind: 'plain',
    say: ['create account Acme Logistics, parent Acme Corp', 'New account Acme Logistics, parent company: Acme Corp'],
    expect: { capability: 'create_account', input: { name: 'Acme Logistics', parent: 'acme' } },
  },
  {
    kind: 'run_on',
    say: ['new account - Lumen Textiles - customer - +1 212 555 0142 - info@lumen.test - owner Sam'],
    expect: {
      capability: 'create_account',
      input: {
        name: 'Lumen Textiles',
        type: 'customer',
        phone: '+12125550142',
        email: 'info@lumen.test',
        owner: 'm-sam',
      },
    },
  },
  {
    kind: 'terse',
    say: ['+account Northstar Foods', 'acct new: Northstar Foods'],
    expect: { capability: 'create_account', input: { name: 'Northstar Foods' } },
  },
  {
    kind: 'typo',
    say: ['creat acount Northstar Foods', 'add new accuont Northstar Foods'],
    expect: { capability: 'create_account', input: { name: 'Northstar Foods' } },
  },
  {
    kind: 'polite',
    say: ['Hello, could you please create a new account for Northstar Foods? Best regards'],
    expect: { capability: 'create_account', input: { name: 'Northstar Foods' } },
  },
  {
    kind: 'plain',
    say: [
      'Change the phone number of Globex to 212-555-0187',
      "Globex's phone number is now (212) 555-0187",
      'update globex phone 2125550187',
    ],
    expect: { capability: 'update_account', input: { account: 'globex', phone: '+12125550187' } },
  },
  {
    kind: 'plain',
    say: ['Hooli is a customer now', 'set the type of Hooli to customer', 'mark hooli as a customer'],
    expect: { capability: 'update_account', input: { account: 'hooli', type: 'customer' } },
  },
  {
    kind: 'plain',
    say: ['Stark Industries has 1,200 employees', 'update employees of Stark Industries to 1200'],
    expect: { capability: 'update_account', input: { account: 'stark', employees: 1200 } },
  },
  {
    kind: 'plain',
    say: ['the annual revenue of Wayne Enterprises is $40m', 'set annual revenue for wayne to 40 million dollars'],
    expect: { capability: 'update_account', input: { account: 'wayne', annualRevenue: dollars(40000000) } },
  },
  {
    kind: 'plain',
    say: ['Rename Initech to Initech Global', 'Initech is now called Initech Global'],
    expect: { capability: 'update_account', input: { account: 'initech', name: 'Initech Global' } },
  },
  {
    kind: 'plain',
    say: ['set the industry of Vandelay to wholesale', "Vandelay's industry should be wholesale"],
    expect: { capability: 'update_account', input: { account: 'vandelay', industry: 'wholesale' } },
  },
  {
    kind: 'plain',
    say: ['mark Sun Microdevices as inactive', 'set Sun Microdevices to inactive'],
    expect: { capability: 'update_account', input: { account: 'sun', status: 'inactive' } },
  },
  {
    kind: 'terse',
    say: ['globex website globex-inc.test', 'website globex: globex-inc.test'],
    expect: { capability: 'update_account', input: { account: 'globex', website: 'globex-inc.test' } },
  },
  {
    kind: 'plain',
    say: [
      'Show me Stark Industries',
      'pull up Stark',
      'tell me everything about Stark Industries',
      'account overview for Stark',
    ],
    expect: { capability: 'show_account', input: { account: 'stark' } },
  },
  {
    kind: 'terse',
    say: ['globex', 'globex?', 'acct globex'],
    expect: { capability: 'show_account', input: { account: 'globex' } },
  },
  {
    kind: 'typo',
    say: ['shwo me Umbrela Health', 'pul up umbrella helath'],
    expect: { capability: 'show_account', input: { account: 'umbrella' } },
  },
  {
    kind: 'trap_name',
    say: ['show me Friday Media', 'what do we know about Friday Media?'],
    expect: { capability: 'show_account', input: { account: 'friday' } },
  },
  {
    kind: 'trap_name',
    say: ['pull up Proposal Works', 'account Proposal Works'],
    expect: { capability: 'show_account', input: { account: 'proposal' } },
  },
  {
    kind: 'trap_name',
    say: ['show me The Deal Company', 'the deal company account please'],
    expect: { capability: 'show_account', input: { account: 'dealco' } },
  },
  {
    kind: 'plain',
    say: [
      'Which customers have we not contacted in 30 days?',
      'customers not contacted for 30 days',
      "list customers we haven't spoken to in the last 30 days",
    ],
    expect: { capability: 'find_accounts', input: { type: 'customer', notContactedDays: 30 } },
  },
  {
    kind: 'plain',
    say: ['List all distributors', 'show me our distributors', 'who are our distributors?'],
    expect: { capability: 'find_accounts', input: { type: 'distributor' } },
  },
  {
    kind: 'plain',
    say: ['Which accounts does Sam own?', "Sam's accounts", 'accounts owned by Sam Whitfield'],
    expect: { capability: 'find_accounts', input: { owner: 'm-sam' } },
  },
  {
    kind: 'plain',
    say: [
      'accounts with more than 500 employees',
      'companies over 500 employees',
      'show me accounts with at least 500 staff',
    ],
    expect: { capability: 'find_accounts', input: { employees: { min: 500, max: null } } },
    also: [{ capability: 'find_accounts', input: { employees: { min: 501, max: null } } }],
  },
  {
    kind: 'plain',
    say: ['companies created in the last 7 days with revenue over $10M'],
    expect: {
      capability: 'find_accounts',
      input: {
        created: { start: '2026-02-24', end: '2026-03-04' },
        annualRevenue: { min: 10000000, max: null },
      },
    },
  },
  {
    kind: 'plain',
    say: ['accounts tagged vip', 'show accounts with the tag vip'],
    expect: { capability: 'find_accounts', input: { tag: 'vip' } },
  },
  {
    kind: 'terse',
    say: ['my accounts', 'accounts mine'],
    expect: { capability: 'find_accounts', input: { owner: 'm-mia' } },
  },
  {
    kind: 'voice',
    say: ['show me all the prospects that we added this month'],
    expect: {
      capability: 'find_accounts',
      input: { type: 'prospect', created: { start: '2026-03-01', end: '2026-04-01' } },
    },
  },
  {
    kind: 'plain',
    say: ['Archive Sun Microdevices', 'please archive the Sun Microdevices account'],
    expect: { capability: 'archive_account', input: { account: 'sun' } },
  },
  {
    kind: 'plain',
    say: [
      'Restore Sun Microdevices',
      'unarchive the account Sun Microdevices',
      'bring Sun Microdevices back from the archive',
    ],
    expect: { capability: 'restore_account', input: { account: 'sun' } },
  },
];
