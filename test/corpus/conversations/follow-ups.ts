import { dollars } from '../opened/values.ts';
import type { Conversation } from './conversation.ts';

const march = { start: '2026-03-01', end: '2026-04-01' };
const april = { start: '2026-04-01', end: '2026-05-01' };
const february = { start: '2026-02-01', end: '2026-03-01' };

/** "It", "there", "and Kim?", corrections. */
export const followUps: readonly Conversation[] = [
  {
    name: 'it is a deal',
    turns: [
      { say: 'show me the Acme renewal', expect: { capability: 'show_deal', input: { deal: 'acme-renewal' } } },
      {
        say: 'move it to negotiation',
        expect: { capability: 'move_deal', input: { deal: 'acme-renewal', stage: 'negotiation' } },
      },
      {
        say: 'and push the close date to April 3',
        expect: { capability: 'update_deal', input: { deal: 'acme-renewal', expectedClose: '2026-04-03' } },
      },
    ],
  },
  {
    name: 'that deal',
    turns: [
      {
        say: 'how is the latex import project doing?',
        expect: { capability: 'show_deal', input: { deal: 'vandelay-latex' } },
      },
      {
        say: 'ok give that deal to rob',
        expect: { capability: 'assign', input: { record: 'vandelay-latex', to: 'm-rob' } },
      },
    ],
  },
  {
    name: 'thanks in between',
    turns: [
      {
        say: 'Move the Acme renewal to negotiation',
        expect: { capability: 'move_deal', input: { deal: 'acme-renewal', stage: 'negotiation' } },
      },
      { say: 'thanks!', expect: { outcome: 'abstain' } },
      {
        say: 'now set it to 80%',
        expect: { capability: 'update_deal', input: { deal: 'acme-renewal', probability: 80 } },
      },
    ],
  },
  {
    name: 'pipeline of one after the other',
    turns: [
      { say: 'show me my pipeline', expect: { capability: 'show_pipeline', input: { owner: 'm-mia' } } },
      { say: "and Kim's?", expect: { capability: 'show_pipeline', input: { owner: 'm-kim' } } },
      { say: 'what about rob', expect: { capability: 'show_pipeline', input: { owner: 'm-rob' } } },
    ],
  },
  {
    name: 'same for last month',
    turns: [
      {
        say: 'what deals did we win this month?',
        expect: { capability: 'find_deals', input: { status: 'won', closed: march } },
      },
      {
        say: 'same for last month',
        expect: { capability: 'find_deals', input: { status: 'won', closed: february } },
      },
    ],
  },
  {
    name: 'and next month, only hers',
    turns: [
      { say: 'what closes this month', expect: { capability: 'find_deals', input: { closing: march } } },
      { say: 'and next month?', expect: { capability: 'find_deals', input: { closing: april } } },
      { say: "only Kim's", expect: { capability: 'find_deals', input: { closing: april, owner: 'm-kim' } } },
    ],
  },
  {
    name: 'and by Kim',
    turns: [
      {
        say: 'which calls did I make last week?',
        expect: {
          capability: 'find_activities',
          input: { type: 'call', by: 'm-mia', period: { start: '2026-02-23', end: '2026-03-02' } },
        },
      },
      {
        say: 'and by Kim?',
        expect: {
          capability: 'find_activities',
          input: { type: 'call', by: 'm-kim', period: { start: '2026-02-23', end: '2026-03-02' } },
        },
      },
    ],
  },
  {
    name: 'a list made smaller',
    turns: [
      {
        say: 'show deals over 20k',
        expect: { capability: 'find_deals', input: { amount: { min: 20000, max: null } } },
      },
      {
        say: 'just the ones in negotiation',
        expect: { capability: 'find_deals', input: { amount: { min: 20000, max: null }, stage: 'negotiation' } },
      },
    ],
  },
  {
    name: 'which of those',
    turns: [
      { say: "show Kim's deals", expect: { capability: 'find_deals', input: { owner: 'm-kim' } } },
      {
        say: 'which of those are stale?',
        expect: { capability: 'find_deals', input: { owner: 'm-kim', stale: true } },
      },
    ],
  },
  {
    name: 'tasks of one after the other',
    turns: [
      {
        say: 'show me my overdue tasks',
        expect: { capability: 'find_tasks', input: { assignee: 'm-mia', status: 'overdue' } },
      },
      { say: 'and sam?', expect: { capability: 'find_tasks', input: { assignee: 'm-sam', status: 'overdue' } } },
    ],
  },
  {
    name: 'forecast of another quarter',
    turns: [
      {
        say: 'forecast for this quarter',
        expect: { capability: 'show_forecast', input: { period: { start: '2026-01-01', end: '2026-04-01' } } },
      },
      {
        say: 'and next quarter?',
        expect: { capability: 'show_forecast', input: { period: { start: '2026-04-01', end: '2026-07-01' } } },
      },
    ],
  },
  {
    name: 'changes of another week',
    turns: [
      {
        say: 'what changed this week',
        expect: { capability: 'show_changes', input: { period: { start: '2026-03-02', end: '2026-03-09' } } },
      },
      {
        say: 'and last week',
        expect: { capability: 'show_changes', input: { period: { start: '2026-02-23', end: '2026-03-02' } } },
      },
    ],
  },
  {
    name: 'people at one company after the other',
    turns: [
      { say: 'who do we know at Hooli?', expect: { capability: 'find_contacts', input: { account: 'hooli' } } },
      { say: 'and at Globex?', expect: { capability: 'find_contacts', input: { account: 'globex' } } },
    ],
  },
  {
    name: 'notes on another company',
    turns: [
      { say: 'show the notes on Acme', expect: { capability: 'find_notes', input: { about: 'acme' } } },
      { say: 'same for Wayne', expect: { capability: 'find_notes', input: { about: 'wayne' } } },
    ],
  },
  {
    name: 'there is a company',
    turns: [
      { say: 'Show me Stark Industries', expect: { capability: 'show_account', input: { account: 'stark' } } },
      { say: 'who are our contacts there?', expect: { capability: 'find_contacts', input: { account: 'stark' } } },
      {
        say: 'and their open deals?',
        expect: { capability: 'find_deals', input: { account: 'stark', status: 'open' } },
      },
    ],
  },
  {
    name: 'her',
    turns: [
      { say: 'who is Elena Petrova?', expect: { capability: 'show_contact', input: { contact: 'elena' } } },
      {
        say: 'log a 20 min call with her',
        expect: { capability: 'log_activity', input: { type: 'call', contact: 'elena', minutes: 20 } },
      },
      {
        say: 'remind me to follow up with her on Friday',
        expect: {
          capability: 'create_task',
          input: { title: 'follow up with her', due: '2026-03-06', about: 'elena' },
        },
      },
    ],
  },
  {
    name: 'a new contact and more about her',
    turns: [
      {
        say: 'Add Nina Falk as a contact at Globex',
        expect: { capability: 'create_contact', input: { name: 'Nina Falk', account: 'globex' } },
      },
      {
        say: 'her email is nina@globex.test',
        expect: { capability: 'update_contact', input: { contact: '*', email: 'nina@globex.test' } },
      },
      {
        say: 'make her the decision maker',
        expect: { capability: 'update_contact', input: { contact: '*', role: 'decision_maker' } },
      },
    ],
  },
  {
    name: 'a new account and what follows',
    turns: [
      {
        say: 'create account Northstar Foods',
        expect: { capability: 'create_account', input: { name: 'Northstar Foods' } },
      },
      {
        say: 'add a note to it: met at the expo',
        expect: { capability: 'add_note', input: { about: '*', text: 'met at the expo' } },
      },
      {
        say: 'new deal for them, 20k',
        expect: { capability: 'create_deal', input: { account: '*', amount: dollars(20000) } },
      },
    ],
  },
  {
    name: 'a new deal made smaller',
    turns: [
      {
        say: 'new deal for Globex, 45k',
        expect: { capability: 'create_deal', input: { account: 'globex', amount: dollars(45000) } },
      },
      {
        say: 'make that 40k',
        expect: { capability: 'update_deal', input: { deal: '*', amount: dollars(40000) } },
        also: [{ capability: 'create_deal', input: { account: 'globex', amount: dollars(40000) } }],
      },
    ],
  },
  {
    name: 'a call that was longer',
    turns: [
      {
        say: 'log a 30 min call with Elena Petrova',
        expect: { capability: 'log_activity', input: { type: 'call', contact: 'elena', minutes: 30 } },
      },
      { say: 'make that 45 minutes', expect: { capability: 'update_activity', input: { activity: '*', minutes: 45 } } },
      {
        say: 'oh and it was yesterday',
        expect: { capability: 'update_activity', input: { activity: '*', occurredAt: '2026-03-02' } },
      },
    ],
  },
  {
    name: 'a meeting that went well',
    turns: [
      {
        say: 'had a meeting with Globex yesterday',
        expect: { capability: 'log_activity', input: { type: 'meeting', account: 'globex', occurredAt: '2026-03-02' } },
      },
      {
        say: 'it went really well btw',
        expect: { capability: 'update_activity', input: { activity: '*', outcome: 'positive' } },
      },
    ],
  },
  {
    name: 'undone',
    turns: [
      {
        say: 'call with Priya Raman, 15 min',
        expect: { capability: 'log_activity', input: { type: 'call', contact: 'priya', minutes: 15 } },
      },
      { say: 'oops undo that', expect: { capability: 'undo', input: {} } },
    ],
  },
  {
    name: 'lost after all',
    turns: [
      {
        say: 'we lost Umbrella labs',
        expect: { capability: 'close_deal', input: { deal: 'umbrella-labs', result: 'lost' } },
      },
      { say: 'actually, reopen it', expect: { capability: 'reopen_deal', input: { deal: 'umbrella-labs' } } },
    ],
  },
  {
    name: 'to somebody else',
    turns: [
      {
        say: 'assign the Stark fleet upgrade to Rob',
        expect: { capability: 'assign', input: { record: 'stark-fleet', to: 'm-rob' } },
      },
      { say: 'sorry, to Sam', expect: { capability: 'assign', input: { record: 'stark-fleet', to: 'm-sam' } } },
    ],
  },
  {
    name: 'a task, more urgent, done',
    turns: [
      {
        say: 'task: update the price list by Friday',
        expect: { capability: 'create_task', input: { title: 'update the price list', due: '2026-03-06' } },
      },
      { say: 'make it urgent', expect: { capability: 'update_task', input: { task: '*', priority: 'urgent' } } },
      { say: 'mark it as done', expect: { capability: 'complete_task', input: { task: '*' } } },
    ],
  },
  {
    name: 'pushed and pushed again',
    turns: [
      {
        say: 'push the Acme renewal two weeks',
        expect: { capability: 'update_deal', input: { deal: 'acme-renewal', expectedClose: '2026-04-03' } },
      },
      {
        say: 'push it another week',
        expect: { capability: 'update_deal', input: { deal: 'acme-renewal', expectedClose: '2026-04-10' } },
      },
    ],
  },
  {
    name: 'more and more',
    turns: [
      {
        say: 'add 5k to the Initech expansion',
        expect: { capability: 'update_deal', input: { deal: 'initech-expansion', amount: dollars(35000) } },
      },
      {
        say: 'make it 50k',
        expect: { capability: 'update_deal', input: { deal: 'initech-expansion', amount: dollars(50000) } },
      },
    ],
  },
];
