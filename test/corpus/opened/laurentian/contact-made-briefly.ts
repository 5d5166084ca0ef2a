import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { yesterday } from './say.ts';

const log = 'log_activity';

/** What took place with customers: short, misspelt, dictated. */
export const contactMadeBriefly: readonly CorpusCase[] = [
  one('terse', 'lvm Lorraine Stubbs', log, { type: 'call', contact: 'lorraine', outcome: 'left_voicemail' }),
  one('terse', 'mtg Arjun Mehta yest 30m re lot 17', log, {
    type: 'meeting',
    contact: 'arjun',
    occurredAt: yesterday,
    minutes: 30,
    subject: 'lot 17',
  }),
  one('terse', 'called Doug McIntyre - no ans', log, { type: 'call', contact: 'doug', outcome: 'no_answer' }),
  one('terse', 'site visit D-32, 1h', log, { type: 'visit', deal: 'd32', minutes: 60 }),
  one('terse', 'Glebe Property Management, phone call, 5 min, wants lien waiver', log, {
    type: 'call',
    account: 'glebe',
    minutes: 5,
    notes: 'wants lien waiver',
  }),
  one('terse', 'demo Kanata Lakes Homes aug 7, 45min, went great', log, {
    type: 'demo',
    account: 'kanata',
    occurredAt: '2026-08-07',
    minutes: 45,
    outcome: 'positive',
  }),
  one(
    'terse',
    'spoke w Bruce Hamelin re grilles',
    log,
    { type: 'call', contact: 'bruce', subject: 'grilles' },
    call(log, {
      type: 'meeting',
      contact: 'bruce',
      subject: 'grilles',
    }),
  ),

  one('typo', 'cald Lorraine Stubs about the scaffoling permit', log, {
    type: 'call',
    contact: 'lorraine',
    subject: 'the scaffoling permit',
  }),
  one('typo', 'meetign with François Dube yestreday, went well', log, {
    type: 'meeting',
    contact: 'francois',
    occurredAt: yesterday,
    outcome: 'positive',
  }),
  one('typo', 'emialed Beth-Ann Proulx abuot the sash cords', log, {
    type: 'email',
    contact: 'beth',
    subject: 'the sash cords',
  }),
  one('typo', 'vistied Kanata Laeks Homes on Aug 6, foundation not poured yet', log, {
    type: 'visit',
    account: 'kanata',
    occurredAt: '2026-08-06',
    notes: 'foundation not poured yet',
  }),

  one(
    'voice',
    'uh yeah so I called bruce hamelin for like twenty minutes and um he wants black frames on the whole second floor',
    log,
    { type: 'call', contact: 'bruce', minutes: 20, notes: 'he wants black frames on the whole second floor' },
  ),
  one('voice', 'ok log a visit to ogdensburg lumber yesterday uh they say the rack space is gone', log, {
    type: 'visit',
    account: 'ogdensburg',
    occurredAt: yesterday,
    notes: 'they say the rack space is gone',
  }),
  one('voice', 'so I just phoned lorraine stubbs and nobody picked up', log, {
    type: 'call',
    contact: 'lorraine',
    outcome: 'no_answer',
  }),
  one('voice', 'met karl heinz müller on friday um about gasket profiles it was like an hour and a half', log, {
    type: 'meeting',
    contact: 'karl',
    occurredAt: '2026-08-07',
    subject: 'gasket profiles',
    minutes: 90,
  }),
];
