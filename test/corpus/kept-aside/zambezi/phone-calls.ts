import type { CorpusCase } from '../../opened/case.ts';
import { at, doneToday, maybe, pick, told, topic, ways, yesterday } from './values.ts';

const log = 'log_activity';

/** Calls, texts and mails. */
export const phoneCalls: readonly CorpusCase[] = [
  ways(
    'plain',
    'Had a 30 minute call with Hannes Roux this morning about the end gun on the pivot.',
    log,
    { type: 'call', contact: 'co-hannes', minutes: 30 },
    topic('the end gun on the pivot'),
    doneToday,
    maybe({ deal: 'd-201' }),
  ),
  ways(
    'plain',
    'Phoned Zanele Ndlovu at Mkhondeni, no answer.',
    log,
    { type: 'call', contact: 'co-zanele', outcome: 'no_answer' },
    [{ account: 'ac-mkhondeni' }, {}],
  ),
  ways(
    'plain',
    'I emailed Marelize Fourie the revised pivot drawings.',
    log,
    { type: 'email', contact: 'co-marelize' },
    topic('the revised pivot drawings', 'revised pivot drawings'),
    maybe({ deal: 'd-208' }),
  ),
  ways(
    'plain',
    'Left a voicemail for Bongani Khumalo about the park sprinklers.',
    log,
    { type: 'call', contact: 'co-bongani', outcome: 'left_voicemail' },
    topic('the park sprinklers'),
    maybe({ deal: 'd-210' }),
  ),
  ways(
    'plain',
    'Craig Bennett sent me a text to say the micro-jets arrived.',
    log,
    { type: 'sms', contact: 'co-craig' },
    told('the micro-jets arrived'),
    maybe({ deal: 'd-214' }),
  ),
  ways('plain', 'Log a call with Tshepo Mabasa, 15 minutes, went well.', log, {
    type: 'call',
    contact: 'co-tshepo',
    minutes: 15,
    outcome: 'positive',
  }),
  ways(
    'plain',
    'Tumi Letsoalo called me at 9:30 about a leaking valve on block 4.',
    log,
    { contact: 'co-tumi', occurredAt: at('2026-11-12', '09:30') },
    pick('type', 'call', 'support'),
    topic('a leaking valve on block 4'),
  ),
  ways(
    'plain',
    'Spoke to Gert Swanepoel, he is unhappy with the response time on the service contract.',
    log,
    { contact: 'co-gert', sentiment: 'negative' },
    pick('type', 'call', 'meeting'),
    told(
      'he is unhappy with the response time on the service contract',
      'unhappy with the response time on the service contract',
      'the response time on the service contract',
    ),
    maybe({ deal: 'd-217' }),
    maybe({ outcome: 'negative' }),
  ),
  ways(
    'plain',
    'Called Deon van Rensburg yesterday at 4pm, he asked for a price on 6 inch aluminium pipe.',
    log,
    { type: 'call', contact: 'co-deon', occurredAt: at(yesterday, '16:00') },
    told('he asked for a price on 6 inch aluminium pipe', 'asked for a price on 6 inch aluminium pipe'),
  ),
  ways(
    'plain',
    'Sent Yusuf Patel an email with the shade net brochure.',
    log,
    { type: 'email', contact: 'co-yusuf' },
    topic('the shade net brochure', 'shade net brochure', 'with the shade net brochure'),
  ),
  ways(
    'terse',
    'call nomsa khumalo 10 min, borehole yield ok',
    log,
    { type: 'call', contact: 'co-nomsa', minutes: 10 },
    told('borehole yield ok'),
    maybe({ deal: 'd-209' }),
    maybe({ outcome: 'positive' }),
  ),
  ways('terse', 'rang craig - voicemail', log, { type: 'call', contact: 'co-craig' }, [
    { outcome: 'left_voicemail' },
    { outcome: 'no_answer' },
  ]),
  ways(
    'typo',
    'emaild Tshepo the pump curvs this mornig',
    log,
    { type: 'email', contact: 'co-tshepo' },
    topic('the pump curvs', 'pump curvs', 'the pump curves'),
    doneToday,
    maybe({ deal: 'd-204' }),
  ),
  ways('typo', 'Caled Marelize Fourie yestreday, no anser', log, {
    type: 'call',
    contact: 'co-marelize',
    occurredAt: yesterday,
    outcome: 'no_answer',
  }),
  ways(
    'voice',
    'log a call with lindiwe zulu twenty five minutes about the sensor subscription follow up next wednesday',
    log,
    { type: 'call', contact: 'co-lindiwe', minutes: 25, followUp: '2026-11-18' },
    topic('the sensor subscription'),
    maybe({ deal: 'd-216' }),
  ),
  ways(
    'run_on',
    "Kobus rang while I was driving, he's lost two wheels on the wheel line, says the insurance will " +
      "pay, and he'd like " +
      'someone out there before the 20th, chat was maybe ten minutes',
    log,
    { contact: 'co-kobus', minutes: 10 },
    pick('type', 'call', 'support'),
    told(
      "he's lost two wheels on the wheel line, says the insurance will pay, and he'd like someone out " +
        'there before the 20th',
      "he's lost two wheels on the wheel line, says the insurance will pay",
      "he's lost two wheels on the wheel line",
    ),
    maybe(
      { nextStep: "he'd like someone out there before the 20th" },
      { nextStep: 'someone out there before the 20th' },
      { followUp: '2026-11-20' },
      { nextStep: "he'd like someone out there before the 20th", followUp: '2026-11-20' },
      { nextStep: 'someone out there before the 20th', followUp: '2026-11-20' },
    ),
    maybe({ deal: 'd-218' }),
  ),
  ways(
    'run_on',
    'Bongani from Sandrivier phoned about half past eight, council only sits again on the 26th so ' +
      'nothing moves till then, ' +
      "we spoke maybe fifteen minutes and he sounded positive, I'll ring him on the 27th",
    log,
    { type: 'call', contact: 'co-bongani', minutes: 15, occurredAt: at('2026-11-12', '08:30') },
    [{ account: 'ac-sandrivier' }, {}],
    [{ sentiment: 'positive' }, { outcome: 'positive' }, { sentiment: 'positive', outcome: 'positive' }],
    [
      { followUp: '2026-11-27' },
      { followUp: '2026-11-27', nextStep: 'ring him' },
      { followUp: '2026-11-27', nextStep: 'ring him on the 27th' },
      { followUp: '2026-11-27', nextStep: "I'll ring him on the 27th" },
    ],
    told(
      'council only sits again on the 26th so nothing moves till then',
      'council only sits again on the 26th so nothing moves till then, he sounded positive',
      'council only sits again on the 26th',
    ),
    maybe({ deal: 'd-210' }),
  ),
  ways(
    'emoji',
    '📞 Gert Swanepoel, 20 min, happy with the new rate 👍',
    log,
    { type: 'call', contact: 'co-gert', minutes: 20 },
    [{ sentiment: 'positive' }, { outcome: 'positive' }, { sentiment: 'positive', outcome: 'positive' }],
    told('happy with the new rate', 'the new rate'),
    maybe({ deal: 'd-217' }),
  ),
  ways(
    'trap_name',
    'Call with Denzil April, 20 minutes, about the boom sprayer',
    log,
    { type: 'call', contact: 'co-denzil', minutes: 20 },
    topic('the boom sprayer'),
    maybe({ deal: 'd-212' }),
  ),
];
