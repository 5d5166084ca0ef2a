import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { monday, pastMonday, pastTuesday, said, wednesday, yesterday } from './words.ts';

type Input = ExpectedCall['input'];

function logged(kind: CaseKind, text: string, input: Input, ...changes: Input[]): CorpusCase {
  return said(kind, text, 'log_activity', input, ...changes);
}

/** What happened, spoken into a telephone or all in one breath. */
export const dictated: readonly CorpusCase[] = [
  logged(
    'voice',
    'um log a call with mark hollis about the fleet telematics it was like twenty five minutes and it went pretty well',
    {
      type: 'call',
      contact: 'hollis',
      subject: 'the fleet telematics',
      minutes: 25,
      outcome: 'positive',
    },
  ),
  logged(
    'voice',
    'hey so I just got out of a meeting with zoe lambert she said the occupancy numbers are wrong',
    { type: 'meeting', contact: 'zoe', notes: 'she said the occupancy numbers are wrong' },
    { outcome: 'negative' },
    { notes: 'the occupancy numbers are wrong' },
  ),
  logged('voice', 'okay put down that I visited wexley council yesterday for an hour', {
    type: 'visit',
    account: 'wexley',
    occurredAt: yesterday,
    minutes: 60,
  }),
  logged(
    'voice',
    'log a demo with call lane brewing on tuesday colin bragg was there and uh he was impressed',
    {
      type: 'demo',
      account: 'calllane',
      contact: 'colin',
      occurredAt: pastTuesday,
      sentiment: 'positive',
    },
    { outcome: 'positive' },
    { notes: 'colin bragg was there and uh he was impressed' },
    { sentiment: null },
  ),
  logged('voice', 'rang dieter kraemer no reply', {
    type: 'call',
    contact: 'dieter',
    outcome: 'no_answer',
  }),
  logged(
    'run_on',
    'Olu Adebayo rang yesterday, 35 minutes, wants the ISO cert, very friendly, follow up Monday',
    {
      type: 'call',
      contact: 'olu',
      occurredAt: yesterday,
      minutes: 35,
      notes: 'wants the ISO cert',
      sentiment: 'positive',
      followUp: monday,
    },
    { notes: 'wants the ISO cert, very friendly' },
    { outcome: 'positive' },
  ),
  logged(
    'run_on',
    'zoom 14/10 Discovery Parks Zoë Lambert 50 min about the Easter forecast, next step: send sample report, follow up 21/10',
    {
      type: 'meeting',
      account: 'parks',
      contact: 'zoe',
      occurredAt: yesterday,
      minutes: 50,
      subject: 'the Easter forecast',
      nextStep: 'send sample report',
      followUp: wednesday,
    },
    { type: 'call' },
  ),
  logged(
    'run_on',
    'demo for Kestrel Rail on Monday, an hour, Nia Pritchard seemed sceptical, next: reference call with another rail operator',
    {
      type: 'demo',
      account: 'kestrel',
      contact: 'nia',
      occurredAt: pastMonday,
      minutes: 60,
      sentiment: 'negative',
      nextStep: 'reference call with another rail operator',
    },
    { notes: 'Nia Pritchard seemed sceptical' },
    { sentiment: null },
  ),
  logged(
    'run_on',
    'Two hours at Lowfield Logistics in Daventry with Mark Hollis yesterday, telematics scope, he was thrilled, follow up in a week',
    {
      type: 'visit',
      account: 'lowfield',
      contact: 'hollis',
      location: 'Daventry',
      occurredAt: yesterday,
      minutes: 120,
      subject: 'telematics scope',
      sentiment: 'positive',
      followUp: '2026-10-22',
    },
    { type: 'meeting' },
    { outcome: 'positive' },
  ),
];
