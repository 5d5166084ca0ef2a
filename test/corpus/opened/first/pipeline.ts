import type { CorpusCase } from '../case.ts';

const quarter = { start: '2026-01-01', end: '2026-04-01' };

/** Pipeline, forecast and what changed. */
export const pipeline: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Show me the pipeline',
      'pipeline by stage please',
      'how does the pipeline look?',
      'give me an overview of the sales pipeline',
    ],
    expect: { capability: 'show_pipeline', input: {} },
  },
  {
    kind: 'plain',
    say: ['what does my pipeline look like', 'show my funnel', 'pipeline for me'],
    expect: { capability: 'show_pipeline', input: { owner: 'm-mia' } },
  },
  {
    kind: 'plain',
    say: ["Kim's pipeline", 'what has Kim got in the pipeline?', 'show the pipeline of Kim Osei'],
    expect: { capability: 'show_pipeline', input: { owner: 'm-kim' } },
  },
  {
    kind: 'plain',
    say: ['pipeline closing this quarter', 'show me the pipeline for deals closing this quarter'],
    expect: { capability: 'show_pipeline', input: { closing: quarter } },
  },
  {
    kind: 'plain',
    say: ["rob's pipeline closing in April", 'Show me what Rob has in the pipeline closing in April'],
    expect: {
      capability: 'show_pipeline',
      input: { owner: 'm-rob', closing: { start: '2026-04-01', end: '2026-05-01' } },
    },
  },
  {
    kind: 'terse',
    say: ['pipeline', 'pipe', 'pipeline?'],
    expect: { capability: 'show_pipeline', input: {} },
  },
  {
    kind: 'typo',
    say: ['shwo pipleine', 'pipelien', 'show me teh pipline'],
    expect: { capability: 'show_pipeline', input: {} },
  },
  {
    kind: 'polite',
    say: ['Hey hey, can I see the pipeline please? thx'],
    expect: { capability: 'show_pipeline', input: {} },
  },
  {
    kind: 'plain',
    say: ["What's the forecast for next quarter?", 'forecast next quarter', 'show me next quarter’s forecast'],
    expect: { capability: 'show_forecast', input: { period: { start: '2026-04-01', end: '2026-07-01' } } },
  },
  {
    kind: 'plain',
    say: [
      'Are we going to hit quota this quarter?',
      'will we make our number this quarter',
      'forecast for this quarter',
    ],
    expect: { capability: 'show_forecast', input: { period: quarter } },
  },
  {
    kind: 'plain',
    say: ['How far am I from my quota?', "what's my gap to quota?", 'how much do I still need to hit my quota'],
    expect: { capability: 'show_forecast', input: { owner: 'm-mia' } },
  },
  {
    kind: 'plain',
    say: ["Kim's forecast for March", 'what is Kim forecasting for march'],
    expect: {
      capability: 'show_forecast',
      input: { owner: 'm-kim', period: { start: '2026-03-01', end: '2026-04-01' } },
    },
  },
  {
    kind: 'plain',
    say: ["what's our quota coverage for Q2", 'coverage vs quota Q2'],
    expect: { capability: 'show_forecast', input: { period: { start: '2026-04-01', end: '2026-07-01' } } },
  },
  {
    kind: 'terse',
    say: ['forecast', 'fcst'],
    expect: { capability: 'show_forecast', input: {} },
  },
  {
    kind: 'typo',
    say: ['forcast next quarter', 'froecast for next quater'],
    expect: { capability: 'show_forecast', input: { period: { start: '2026-04-01', end: '2026-07-01' } } },
  },
  {
    kind: 'plain',
    say: ['What changed since Monday?', 'changes since monday', 'what has moved in the pipeline since Monday'],
    expect: { capability: 'show_changes', input: { period: { start: '2026-03-02', end: null } } },
  },
  {
    kind: 'plain',
    say: [
      'What changed in the pipeline last week?',
      'pipeline changes last week',
      'show me how the pipeline changed last week',
    ],
    expect: { capability: 'show_changes', input: { period: { start: '2026-02-23', end: '2026-03-02' } } },
  },
  {
    kind: 'plain',
    say: ["what changed in Rob's pipeline this month", 'pipeline changes for rob this month'],
    expect: {
      capability: 'show_changes',
      input: { owner: 'm-rob', period: { start: '2026-03-01', end: '2026-04-01' } },
    },
  },
  {
    kind: 'voice',
    say: ['so what happened in the pipeline over the last thirty days'],
    expect: { capability: 'show_changes', input: { period: { start: '2026-02-01', end: '2026-03-04' } } },
  },
];
