import { dollars } from '../opened/values.ts';
import type { Conversation } from './conversation.ts';

const march = { start: '2026-03-01', end: '2026-04-01' };
const askContact = { outcome: 'ask', about: 'contact' } as const;
const askDeal = { outcome: 'ask', about: 'deal' } as const;
const askAccount = { outcome: 'ask', about: 'account' } as const;
const sunArchived = { capability: 'archive_account', input: { account: 'sun' } };

/** Answers to what was asked, and messages that are none. */
export const questions: readonly Conversation[] = [
  {
    name: 'which Dana, by name',
    turns: [
      { say: 'Had a call with Dana about pricing', expect: askContact },
      {
        say: 'Dana Cole',
        expect: { capability: 'log_activity', input: { type: 'call', contact: 'dana-g', subject: 'pricing' } },
      },
    ],
  },
  {
    name: 'which Dana, by company',
    turns: [
      { say: 'emailed dana about the invoice', expect: askContact },
      {
        say: 'the one at Globex',
        expect: { capability: 'log_activity', input: { type: 'email', contact: 'dana-g', subject: 'the invoice' } },
      },
    ],
  },
  {
    name: 'which Dana, by place in the list',
    turns: [
      { say: 'met Dana yesterday', expect: askContact },
      {
        say: 'the second one',
        expect: { capability: 'log_activity', input: { type: 'meeting', contact: '*', occurredAt: '2026-03-02' } },
      },
    ],
  },
  {
    name: 'which Dana, by surname in lower case',
    turns: [
      { say: "update Dana's email to dana@new.test", expect: askContact },
      { say: 'whitley', expect: { capability: 'update_contact', input: { contact: 'dana', email: 'dana@new.test' } } },
    ],
  },
  {
    name: 'which Dana, dropped',
    turns: [
      { say: 'left Dana a voicemail', expect: askContact },
      { say: 'nevermind', expect: { outcome: 'cancelled' } },
    ],
  },
  {
    name: 'which deal, by a word of its name',
    turns: [
      { say: 'Move the Hooli deal to negotiation', expect: askDeal },
      { say: 'the pilot', expect: { capability: 'move_deal', input: { deal: 'hooli-pilot', stage: 'negotiation' } } },
    ],
  },
  {
    name: 'which deal, then the other',
    turns: [
      { say: 'move the hooli deal to negotiation pls', expect: askDeal },
      {
        say: 'premium support',
        expect: { capability: 'move_deal', input: { deal: 'hooli-support', stage: 'negotiation' } },
      },
      {
        say: 'no, the other one',
        expect: { capability: 'move_deal', input: { deal: 'hooli-pilot', stage: 'negotiation' } },
      },
    ],
  },
  {
    name: 'which deal, first one',
    turns: [
      { say: 'the Hooli deal is 60% likely', expect: askDeal },
      { say: '1', expect: { capability: 'update_deal', input: { deal: '*', probability: 60 } } },
    ],
  },
  {
    name: 'a yes',
    turns: [
      { say: 'archive Sun Microdevices', expect: { proposed: sunArchived } },
      { say: 'yes', expect: sunArchived },
    ],
  },
  {
    name: 'a hearty yes',
    turns: [
      { say: 'please archive Sun Microdevices', expect: { proposed: sunArchived } },
      { say: 'yep go ahead 👍', expect: sunArchived },
    ],
  },
  {
    name: 'a nah',
    turns: [
      {
        say: 'archive the contact Marc Dubois',
        expect: { proposed: { capability: 'archive_contact', input: { contact: 'marc' } } },
      },
      { say: 'nah', expect: { outcome: 'cancelled' } },
    ],
  },
  {
    name: 'a no in more words',
    turns: [
      { say: 'Archive Sun Microdevices', expect: { proposed: sunArchived } },
      { say: 'no, leave it please', expect: { outcome: 'cancelled' } },
    ],
  },
  {
    name: 'another request instead of a yes',
    turns: [
      { say: 'Archive Sun Microdevices', expect: { proposed: sunArchived } },
      { say: 'show me Sun Microdevices first', expect: { capability: 'show_account', input: { account: 'sun' } } },
    ],
  },
  {
    name: 'the account of a new deal',
    turns: [
      { say: 'New deal for 50k', expect: askAccount },
      { say: 'Globex', expect: { capability: 'create_deal', input: { account: 'globex', amount: dollars(50000) } } },
    ],
  },
  {
    name: 'the account of a new deal, in a sentence',
    turns: [
      { say: 'add an opportunity, 20k, in proposal', expect: askAccount },
      {
        say: "it's for Wayne Enterprises",
        expect: { capability: 'create_deal', input: { account: 'wayne', amount: dollars(20000), stage: 'proposal' } },
      },
    ],
  },
  {
    name: 'a new deal given up',
    turns: [
      { say: 'new deal for 50k', expect: askAccount },
      { say: 'forget it', expect: { outcome: 'cancelled' } },
      { say: 'pipeline', expect: { capability: 'show_pipeline', input: {} } },
    ],
  },
  {
    name: 'a company that nobody knows',
    turns: [
      { say: 'new deal for Foobar Industries, 50k', expect: askAccount },
      {
        say: 'I meant Globex',
        expect: { capability: 'create_deal', input: { account: 'globex', amount: dollars(50000) } },
      },
    ],
  },
  {
    name: 'won or lost',
    turns: [
      { say: 'close the acme deal', expect: { outcome: 'ask', about: 'result' } },
      { say: 'won', expect: { capability: 'close_deal', input: { deal: 'acme-renewal', result: 'won' } } },
    ],
  },
  {
    name: 'lost, and why',
    turns: [
      { say: 'close the Acme renewal', expect: { outcome: 'ask', about: 'result' } },
      {
        say: 'lost, too expensive',
        expect: { capability: 'close_deal', input: { deal: 'acme-renewal', result: 'lost', reason: 'too expensive' } },
      },
    ],
  },
  {
    name: 'which stage',
    turns: [
      { say: 'move the acme deal', expect: { outcome: 'ask', about: 'stage' } },
      {
        say: 'to negotiation',
        expect: { capability: 'move_deal', input: { deal: 'acme-renewal', stage: 'negotiation' } },
      },
    ],
  },
  {
    name: 'given to whom',
    turns: [
      { say: 'assign Globex', expect: { outcome: 'ask', about: 'to' } },
      { say: 'kim', expect: { capability: 'assign', input: { record: 'globex', to: 'm-kim' } } },
    ],
  },
  {
    name: 'what the note says',
    turns: [
      { say: 'add a note to Acme', expect: { outcome: 'ask', about: 'text' } },
      {
        say: 'they want net 60 terms',
        expect: { capability: 'add_note', input: { about: 'acme', text: 'they want net 60 terms' } },
      },
    ],
  },
  {
    name: 'reminded of what',
    turns: [
      { say: 'remind me', expect: { outcome: 'ask', about: 'title' } },
      {
        say: 'call Elena Petrova tomorrow',
        expect: {
          capability: 'create_task',
          input: { title: 'call Elena Petrova', due: '2026-03-04', about: 'elena' },
        },
      },
    ],
  },
  {
    name: 'the name of a contact',
    turns: [
      { say: 'create contact at Globex', expect: { outcome: 'ask', about: 'name' } },
      { say: 'Nina Falk', expect: { capability: 'create_contact', input: { name: 'Nina Falk', account: 'globex' } } },
    ],
  },
  {
    name: 'another request in the middle of a question',
    turns: [
      { say: 'Had a call with Dana about pricing', expect: askContact },
      { say: 'show me the pipeline', expect: { capability: 'show_pipeline', input: {} } },
    ],
  },
  {
    name: 'a question in the middle of a question',
    turns: [
      { say: 'create a deal', expect: askAccount },
      { say: "what's closing this month?", expect: { capability: 'find_deals', input: { closing: march } } },
    ],
  },
];
