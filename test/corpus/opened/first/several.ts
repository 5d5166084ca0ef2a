import type { CorpusCase } from '../case.ts';
import { dollars } from '../values.ts';

/** Messages that hold two requests. */
export const several: readonly CorpusCase[] = [
  {
    kind: 'several',
    say: [
      'Log a call with Elena Petrova and move the stark deal to negotiation',
      'had a call with elena petrova, also please move D-6 to negotiation',
    ],
    expect: {
      several: [
        { capability: 'log_activity', input: { type: 'call', contact: 'elena' } },
        { capability: 'move_deal', input: { deal: 'stark-fleet', stage: 'negotiation' } },
      ],
    },
  },
  {
    kind: 'several',
    say: [
      'We won the Acme renewal at 52k. Remind me to send the invoice tomorrow.',
      'acme renewal won for 52k and remind me tomorrow to send the invoice',
    ],
    expect: {
      several: [
        { capability: 'close_deal', input: { deal: 'acme-renewal', result: 'won', amount: dollars(52000) } },
        { capability: 'create_task', input: { title: 'send the invoice', due: '2026-03-04', kind: 'reminder' } },
      ],
    },
  },
  {
    kind: 'several',
    say: ['Mark T-7 as done and push T-8 to Friday', 'T-7 done, move T-8 to friday'],
    expect: {
      several: [
        { capability: 'complete_task', input: { task: 't-7' } },
        { capability: 'update_task', input: { task: 't-8', due: '2026-03-06' } },
      ],
    },
  },
  {
    kind: 'several',
    say: ['create account Northstar Foods and add a task to call them tomorrow'],
    expect: {
      several: [
        { capability: 'create_account', input: { name: 'Northstar Foods' } },
        { capability: 'create_task', input: { title: 'call them', due: '2026-03-04' } },
      ],
    },
  },
  {
    kind: 'several',
    say: [
      'Move D-2 to negotiation, then assign it to Rob',
      'globex platform rollout to negotiation and give it to rob',
    ],
    expect: {
      several: [
        { capability: 'move_deal', input: { deal: 'globex-platform', stage: 'negotiation' } },
        { capability: 'assign', input: { record: 'globex-platform', to: 'm-rob' } },
      ],
    },
  },
  {
    kind: 'several',
    say: ['show me the pipeline and my overdue tasks', 'pipeline please, and also my overdue tasks'],
    expect: {
      several: [
        { capability: 'show_pipeline', input: {} },
        { capability: 'find_tasks', input: { assignee: 'm-mia', status: 'overdue' } },
      ],
    },
  },
  {
    kind: 'several',
    say: ['Met Marc Dubois today. Latex import project is now 40k.', 'met marc dubois today & update D-7 to 40k'],
    expect: {
      several: [
        { capability: 'log_activity', input: { type: 'meeting', contact: 'marc', occurredAt: '2026-03-03' } },
        { capability: 'update_deal', input: { deal: 'vandelay-latex', amount: dollars(40000) } },
      ],
    },
  },
  {
    kind: 'several',
    say: ['lost umbrella labs on price; add a note to Umbrella Health: try again next year'],
    expect: {
      several: [
        { capability: 'close_deal', input: { deal: 'umbrella-labs', result: 'lost', reason: 'price' } },
        { capability: 'add_note', input: { about: 'umbrella', text: 'try again next year' } },
      ],
    },
  },
];
