import type { CorpusCase } from '../case.ts';

const timezone = 'America/New_York';

/** Digests that come by themselves, and now. */
export const digests: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Post the pipeline here every Monday at 9am',
      'every Monday at 9 send the pipeline to this channel',
      'schedule the pipeline digest for Mondays at 9:00',
      'I want the pipeline posted here each Monday morning at 9',
    ],
    expect: {
      capability: 'schedule_digest',
      input: { digest: 'pipeline', schedule: { cron: '0 9 * * 1', timezone }, channel: 'C0SALES' },
    },
  },
  {
    kind: 'plain',
    say: [
      'Send the closing deals digest every weekday at 8:30',
      'weekdays 8:30: closing deals digest',
      'post closing deals here on weekdays at half past eight in the morning',
    ],
    expect: {
      capability: 'schedule_digest',
      input: { digest: 'closing_deals', schedule: { cron: '30 8 * * 1-5', timezone } },
    },
  },
  {
    kind: 'plain',
    say: ["Post Kim's closing deals every Friday at 4pm", "schedule kim's closing deals digest for Fridays 16:00"],
    expect: {
      capability: 'schedule_digest',
      input: { digest: 'closing_deals', schedule: { cron: '0 16 * * 5', timezone }, owner: 'm-kim' },
    },
  },
  {
    kind: 'plain',
    say: [
      'post the pipeline in #leadership on the 1st of every month at 9am',
      'monthly on the 1st at 9am, pipeline digest to #leadership',
    ],
    expect: {
      capability: 'schedule_digest',
      input: { digest: 'pipeline', schedule: { cron: '0 9 1 * *', timezone }, channel: '#leadership' },
    },
  },
  {
    kind: 'typo',
    say: ['shcedule the pipline digest evry monday at 9am'],
    expect: {
      capability: 'schedule_digest',
      input: { digest: 'pipeline', schedule: { cron: '0 9 * * 1', timezone } },
    },
  },
  {
    kind: 'voice',
    say: ['can you post the pipeline in here every day at six pm'],
    expect: {
      capability: 'schedule_digest',
      input: { digest: 'pipeline', schedule: { cron: '0 18 * * *', timezone }, channel: 'C0SALES' },
    },
  },
  {
    kind: 'plain',
    say: ['Which digests are scheduled?', 'list scheduled digests', 'show me the digests', 'what digests do we get?'],
    expect: { capability: 'find_digests', input: {} },
  },
  {
    kind: 'plain',
    say: ['Send the pipeline digest now', 'post the pipeline digest here right now', 'run the pipeline digest'],
    expect: { capability: 'send_digest', input: { digest: 'pipeline' } },
  },
  {
    kind: 'plain',
    say: ['post the closing deals digest to #leadership now', 'send closing deals digest to #leadership'],
    expect: { capability: 'send_digest', input: { digest: 'closing_deals', channel: '#leadership' } },
  },
  {
    kind: 'ambiguous',
    say: ['cancel digest G-3', 'stop the Friday digest please', 'no more pipeline digest'],
    expect: { outcome: 'ask', about: 'digest' },
  },
];
