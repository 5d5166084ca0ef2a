import { after, type Case, declined, plain, several } from './case.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** Help and the like. */
export const small: readonly Case[] = [
  plain('whoami', {}, 'who am I', 'whoami', 'what is my role', "what's my role?"),
  plain('undo', {}, 'undo', 'undo that', 'take that back', 'scratch that', 'revert that', 'undo it please'),
  plain('help', {}, 'help', 'what can you do', 'what can you do?', 'how does this work', 'help me'),
  plain('find_digests', {}, 'show the digests', 'which digests are scheduled', 'list our scheduled digests'),
];

/** Messages that ask for nothing of a CRM. */
export const nothing: readonly Case[] = [
  declined(
    'lol ok',
    "what's the weather",
    'what is the weather like in Boston tomorrow?',
    'thanks!',
    'thank you so much',
    'ok cool',
    'haha',
    'good morning everyone',
    'can you close the window',
    'I am going to lunch',
    'who wants coffee?',
    'that meeting was brutal',
    'brb',
    'see you tomorrow',
    'sounds good to me',
    'what time is it',
    'tell me a joke',
    'play some music',
    'happy birthday!!',
    'the printer is out of paper again',
    'did you see the game last night',
    'who won the game',
    'I love this song',
    'order me a pizza',
    'how are you?',
    'what do you think',
    'no idea',
    'sorry, wrong channel',
    'translate this to French',
    'asdf qwer zxcv',
    '12345',
    '???',
    '👍',
    'the deal with this heat is insane',
    'I need a vacation',
    'anyone around?',
    'is the server down',
    'my dog ate my homework',
    'write a poem about sales',
    'what is 2 + 2',
    "let's call it a day",
    'call me maybe',
    'that was close',
    'we lost power this morning',
  ),
];

/** Messages of several requests. */
export const many: readonly Case[] = [
  several(
    [
      { capability: 'log_activity', input: { type: 'call', contact: '@priya' } },
      { capability: 'move_deal', input: { deal: '@stark-fleet', stage: 'proposal' } },
    ],
    'log a call with Priya and move the Stark deal to proposal',
    'log a call with Priya, then move the Stark deal to proposal',
    'Log a call with Priya. Move the Stark deal to proposal.',
    'called Priya and move D-6 to proposal',
  ),
  several(
    [
      { capability: 'complete_task', input: { task: '@t-7' } },
      { capability: 'find_tasks', input: { assignee: '@m-mia' } },
    ],
    'complete T-7 and show my tasks',
    'mark T-7 as done and show me my tasks',
  ),
  several(
    [
      { capability: 'move_deal', input: { deal: '@globex-platform', stage: 'negotiation' } },
      { capability: 'create_task', input: { title: 'send the contract', due: '2026-03-06', kind: 'reminder' } },
    ],
    'move the Globex deal to negotiation and remind me to send the contract on Friday',
  ),
  several(
    [
      {
        capability: 'log_activity',
        input: { type: 'call', contact: '@priya', followUp: '2026-03-06', nextStep: 'send the quote' },
      },
    ],
    'log a call with Priya and remind me to send the quote on Friday',
    'called Priya, remind me to send the quote Friday',
  ),
];

const aboutAcme = { about: ['acme-renewal', 'acme'], capability: 'show_deal', input: { deal: '@acme-renewal' } };
const closing = { capability: 'find_deals', input: { closing: ['2026-03-01', '2026-04-01'] } };

/** Messages that go on from what was said before. */
export const further: readonly Case[] = [
  after(
    aboutAcme,
    'move_deal',
    { deal: '@acme-renewal', stage: 'negotiation' },
    'move it to negotiation',
    'move that deal to negotiation',
    'move the deal to negotiation',
  ),
  after(
    aboutAcme,
    'update_deal',
    { deal: '@acme-renewal', expectedClose: { relative: { days: 14 } } },
    'push it two weeks',
    'push it out two weeks',
    'delay it by 2 weeks',
  ),
  after(
    aboutAcme,
    'update_deal',
    { deal: '@acme-renewal', amount: usd(60000) },
    'change the amount to 60k',
    'make it 60k',
    "it's now worth 60k",
    'set it to 60k',
  ),
  after(
    aboutAcme,
    'close_deal',
    { deal: '@acme-renewal', result: 'won' },
    'we won it',
    'mark it as won',
    'close it as won',
  ),
  after(
    aboutAcme,
    'add_note',
    { about: '@acme-renewal', text: 'legal is reviewing' },
    'add a note to it: legal is reviewing',
    'note on that deal: legal is reviewing',
  ),
  after(
    closing,
    'find_deals',
    { closing: ['2026-04-01', '2026-05-01'] },
    'what about next month',
    'and next month?',
    'how about next month?',
    'same for next month',
  ),
  after(
    closing,
    'find_deals',
    { closing: ['2026-03-01', '2026-04-01'], owner: '@m-mia' },
    'only mine',
    'just mine',
    'only my deals',
  ),
  after(
    closing,
    'find_deals',
    { closing: ['2026-03-01', '2026-04-01'], owner: '@m-kim' },
    'and Kim?',
    'what about Kim',
    "only Kim's",
    'and for Kim?',
  ),
  after(
    closing,
    'find_deals',
    { closing: ['2026-03-01', '2026-04-01'], amount: [50000, null] },
    'over 50k',
    'only over 50k',
    'just the ones over 50k',
  ),
  after(
    { capability: 'show_forecast', input: { period: ['2026-01-01', '2026-04-01'] } },
    'show_forecast',
    { period: ['2025-10-01', '2026-01-01'] },
    'same for last quarter',
    'and last quarter?',
    'what about last quarter',
  ),
  after(
    { capability: 'log_activity', about: ['dana', 'acme'], input: { type: 'call', contact: '@dana' } },
    'update_activity',
    { minutes: 45 },
    'actually it was 45 minutes',
    'it took 45 minutes',
    'no, it was 45 min',
  ),
  after(
    { capability: 'show_contact', about: ['priya', 'hooli'], input: { contact: '@priya' } },
    'log_activity',
    { type: 'call', contact: '@priya' },
    'log a call with her',
    'I just called her',
    'called her',
  ),
  after(
    { capability: 'show_account', about: ['globex'], input: { account: '@globex' } },
    'find_deals',
    { account: '@globex' },
    'show their deals',
    'what deals do we have with them',
  ),
];
