import type { Conversation } from './conversation.ts';

const march = { start: '2026-03-01', end: '2026-04-01' };
const now = '2026-03-03T10:00:00-05:00';
const nextQuarter = { start: '2026-04-01', end: '2026-07-01' };
const reminder = { title: 'call Elena', kind: 'reminder', about: 'elena' };

/** Fragments that go on with what was written, asked or listed, and those that do not. */
export const goingOn: readonly Conversation[] = [
  {
    name: 'a proposal put right by a fragment',
    turns: [
      { say: 'who do we know at Hooli?', expect: { capability: 'find_contacts', input: { account: 'hooli' } } },
      {
        say: 'log a call with Priya, 20 min, she wants a discount',
        expect: {
          proposed: {
            capability: 'log_activity',
            input: { type: 'call', contact: 'priya', minutes: 20, notes: 'she wants a discount', occurredAt: now },
          },
        },
      },
      {
        say: 'no, 30 min',
        expect: {
          capability: 'log_activity',
          input: { type: 'call', contact: 'priya', minutes: 30, notes: 'she wants a discount' },
        },
      },
      {
        say: 'and remind me to send her the quote on Friday',
        expect: {
          proposed: {
            capability: 'create_task',
            input: { title: 'send her the quote', due: '2026-03-06', kind: 'reminder', about: 'priya' },
          },
        },
        also: [
          {
            capability: 'create_task',
            input: { title: 'send her the quote', due: '2026-03-06', kind: 'reminder', about: 'priya' },
          },
        ],
      },
    ],
  },
  {
    name: 'a time said behind a day',
    turns: [
      {
        say: 'remind me to call Elena on Friday',
        expect: { capability: 'create_task', input: { ...reminder, due: '2026-03-06' } },
      },
      {
        say: 'at 2pm',
        expect: {
          proposed: { capability: 'update_task', input: { task: '*', due: '2026-03-06T14:00:00-05:00' } },
        },
      },
    ],
  },
  {
    name: 'why it was lost',
    turns: [
      {
        say: 'close the Stark fleet deal as lost',
        expect: { capability: 'close_deal', input: { deal: 'stark-fleet', result: 'lost' } },
      },
      {
        say: 'because of price',
        expect: {
          proposed: { capability: 'close_deal', input: { deal: 'stark-fleet', result: 'lost', reason: 'price' } },
        },
      },
    ],
  },
  {
    name: 'what was only asked about takes nothing from what was done',
    turns: [
      {
        say: 'close the Stark fleet deal as lost',
        expect: { capability: 'close_deal', input: { deal: 'stark-fleet', result: 'lost' } },
      },
      { say: 'archive Hooli', expect: { proposed: { capability: 'archive_account', input: { account: 'hooli' } } } },
      { say: 'no', expect: { outcome: 'cancelled' } },
      { say: 'because of price', expect: { outcome: 'abstain' } },
    ],
  },
  {
    name: 'undone rather than noted',
    turns: [
      {
        say: 'move the Acme renewal to negotiation',
        expect: { capability: 'move_deal', input: { deal: 'acme-renewal', stage: 'negotiation' } },
      },
      { say: 'actually undo that', expect: { capability: 'undo', input: {} } },
    ],
  },
  {
    name: 'the biggest of those at risk',
    turns: [
      { say: 'which deals are at risk?', expect: { capability: 'find_deals', input: { atRisk: true } } },
      { say: 'show me the biggest', expect: { capability: 'find_deals', input: { atRisk: true, sort: 'amount' } } },
    ],
  },
  {
    name: 'the won ones are no order',
    turns: [
      { say: 'deals closing this month', expect: { capability: 'find_deals', input: { closing: march } } },
      { say: 'just the won ones', expect: { capability: 'find_deals', input: { closing: march, status: 'won' } } },
    ],
  },
  {
    name: 'a list is narrowed as "it"',
    turns: [
      { say: 'deals closing this month', expect: { capability: 'find_deals', input: { closing: march } } },
      {
        say: 'limit it to over 50k',
        expect: { capability: 'find_deals', input: { closing: march, amount: { min: 50_000, max: null } } },
      },
    ],
  },
  {
    name: 'the whole team',
    turns: [
      { say: 'forecast for next quarter', expect: { capability: 'show_forecast', input: { period: nextQuarter } } },
      {
        say: 'how about the whole team',
        expect: { capability: 'show_forecast', input: { period: nextQuarter, owner: 'team' } },
      },
    ],
  },
  {
    name: 'what a new deal is to be',
    turns: [
      {
        say: 'create a deal for Wayne, 30k',
        expect: {
          capability: 'create_deal',
          input: { account: 'wayne', amount: { amount: 30_000, currency: 'USD' } },
        },
      },
      {
        say: 'closing end of April',
        expect: { proposed: { capability: 'update_deal', input: { deal: '*', expectedClose: '2026-04-30' } } },
      },
    ],
  },
];
