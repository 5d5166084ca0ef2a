import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

/** Typing mistakes, dictation and politeness, whatever is asked for. */
export const text3: readonly CorpusCase[] = [
  reads(
    'log_activity',
    { type: 'call', contact: 'elena', subject: 'delivery dates', occurredAt: '2026-03-02' },
    'calld Elena Petrova yesteday abot delivery dates',
    'had a cal with Elena Petrvoa yesterdya about delivery dates',
    'um so yesterday i er had a call with elena petrova about uh delivery dates',
    'Good morning! Would you be so kind as to log a call I had with Elena Petrova yesterday about delivery dates? Many thanks, Tom',
    'sorry to bother you, but could you log a call with Elena Petrova yesterday about delivery dates, if that is okay with you',
  ),
  reads(
    'log_activity',
    { type: 'meeting', account: 'globex', minutes: 50, occurredAt: '2026-03-02' },
    'meeeting w/ Globx on monday, 50 mintues',
    'metting at globex on monady, 50 minuets, cheers in advance',
  ),
  reads(
    'find_deals',
    { pastDue: true },
    'whcih deals are past deu',
    'I was wondering whether you could show me which deals are past due, if it is no trouble',
    'sohw me teh deals taht are past due pls',
  ),
  reads(
    'find_deals',
    { stage: 'negotiation', amount: { min: 50000, max: null } },
    'opprtunities in negotation over 50k',
    'dals in negotiatoin ovr 50k',
  ),
  reads(
    'show_pipeline',
    { owner: 'm-rob' },
    'so uh what is in robs pipeline',
    'okay so show me robs pipline, thanks a million!',
  ),
  reads('show_pipeline', { owner: 'team' }, 'my teams pipeline', 'could somebody show me my teams pipline please'),
  reads(
    'move_deal',
    { deal: 'globex-platform', stage: 'negotiation' },
    'mvoe teh globex daels to negotation',
    'when you get a chance, move the Globex platform to negotation. Best, Tom',
  ),
  reads(
    'complete_task',
    { task: 't-7' },
    't 7 is doen',
    'task number seven is done',
    'would you mind marking t seven as done, no rush',
  ),
  reads(
    'create_task',
    { title: 'call Elena', due: '2026-03-04', kind: 'reminder', about: 'elena' },
    'remnid me tomorow to call Elena',
    'could you remind me to uh call Elena when you get a chance tomorrow',
  ),
  reads(
    'create_deal',
    { account: 'globex', amount: { amount: 55000, currency: 'USD' }, source: 'referral' },
    'craete a deal for Globx, 55k, refferal',
  ),
  reads('undo', {}, 'undoo that plz', 'udno that if you dont mind'),
];
