import type { CorpusCase } from '../case.ts';
import { cron, one } from '../write.ts';

const schedule = 'schedule_digest';
const send = 'send_digest';

/** What comes by itself. No digest is scheduled yet, so stopping one ends in a question. */
export const digests: readonly CorpusCase[] = [
  one('plain', 'Post the pipeline here every Monday at 9', schedule, {
    digest: 'pipeline',
    schedule: cron('0 9 * * 1'),
  }),
  one('terse', 'weekdays 8:30 closing deals digest', schedule, {
    digest: 'closing_deals',
    schedule: cron('30 8 * * 1-5'),
  }),
  one('plain', 'Every Friday at 4pm give us the deals that are closing', schedule, {
    digest: 'closing_deals',
    schedule: cron('0 16 * * 5'),
  }),
  one('plain', 'schedule a pipeline digest daily at 6pm', schedule, {
    digest: 'pipeline',
    schedule: cron('0 18 * * *'),
  }),
  one('plain', "I would like to have the pipeline report on the first of each month at 8 o'clock", schedule, {
    digest: 'pipeline',
    schedule: cron('0 8 1 * *'),
  }),
  one('plain', 'post closing deals to #leadership every Monday 7:45', schedule, {
    digest: 'closing_deals',
    schedule: cron('45 7 * * 1'),
    channel: 'leadership',
  }),
  one('plain', 'digest of my closing deals on wednesdays at 10', schedule, {
    digest: 'closing_deals',
    schedule: cron('0 10 * * 3'),
    owner: 'm-mia',
  }),
  one('polite', 'Kindly share the pipeline summary in this channel daily at 9 am', schedule, {
    digest: 'pipeline',
    schedule: cron('0 9 * * *'),
  }),
  one('typo', 'pipline digest evry thursday 5pm', schedule, { digest: 'pipeline', schedule: cron('0 17 * * 4') }),
  one('plain', 'every tuesday and thursday at 9 pipeline digest', schedule, {
    digest: 'pipeline',
    schedule: cron('0 9 * * 2,4'),
  }),
  one('plain', 'which digests are scheduled?', 'find_digests'),
  one('plain', 'what automatic reports do we get here', 'find_digests'),
  one('terse', 'list digests', 'find_digests'),
  one('plain', 'send the pipeline digest now', send, { digest: 'pipeline' }),
  one('plain', 'post the closing deals digest here', send, { digest: 'closing_deals' }),
  one('plain', 'fire off the pipeline digest to #sales-leads right now', send, {
    digest: 'pipeline',
    channel: 'sales-leads',
  }),
  one('plain', 'run the closing deals digest', send, { digest: 'closing_deals' }),
];
