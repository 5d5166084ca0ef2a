import type { CorpusCase } from '../case.ts';
import { at, field, fits, likely, maybe, me, monday, today, topic } from './values.ts';

/** One request at the end of, or spread over, a story. */
export const longStories: readonly CorpusCase[] = [
  fits(
    'run_on',
    'Not a nice day: Mireille Castets told me the family prefers to repair the old machine, they spend nothing this year, so please close the Bégué gift box cartoner as lost',
    'close_deal',
    { deal: 'd-215', result: 'lost' },
    field(
      'reason',
      'the family prefers to repair the old machine, they spend nothing this year',
      'the family prefers to repair the old machine',
      'they spend nothing this year',
    ),
  ),
  fits(
    'run_on',
    'I called Will Pickard after lunch because of the leaking pouches, it took 35 minutes, he is rather upset, Tom has to send him new jaws and we follow up on 23 September',
    'log_activity',
    { type: 'call', contact: 'co-will', minutes: 35, sentiment: 'negative', followUp: '2026-09-23' },
    topic('the leaking pouches', 'because of the leaking pouches'),
    [
      { nextStep: 'Tom has to send him new jaws' },
      { nextStep: 'send him new jaws' },
      { nextStep: 'Tom has to send him new jaws and we follow up on 23 September' },
    ],
    maybe({ occurredAt: today }),
  ),
  fits(
    'run_on',
    'I sit in the train to Bremen and see Sven Petersen in one hour, I have forgotten everything, so show me the account Bremer Kaffeekontor',
    'show_account',
    { account: 'ac-bremer' },
  ),
  fits(
    'run_on',
    'The gearbox at Laiterie Saint-Jory makes noise again and François is patient but not for ever, so remind me on Monday at 8 to call the workshop',
    'create_task',
    { title: 'call the workshop', due: at(monday, '08:00') },
    likely({ kind: 'reminder' }),
    maybe({ about: 'ac-stjory' }, { about: 'co-francois' }),
    maybe({ assignee: me }),
  ),
  fits(
    'run_on',
    'The customer in Córdoba waits for a subsidy and the decision comes later than we thought, so put the Sierra Alta bottling line to 18 December and 40 percent',
    'update_deal',
    { deal: 'd-206', expectedClose: '2026-12-18', probability: 40 },
    maybe(
      { risk: 'The customer in Córdoba waits for a subsidy and the decision comes later than we thought' },
      { risk: 'The customer in Córdoba waits for a subsidy' },
    ),
  ),
];
