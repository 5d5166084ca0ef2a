import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValues } from './read-values.ts';
import type { ReadingContext, Value, ValueKind } from './value.ts';

const TUESDAY: ReadingContext = {
  now: new Date('2026-03-03T15:00:00Z'),
  zone: 'America/New_York',
  locale: 'en-US',
  currency: 'USD',
  country: 'US',
  fiscalYearStart: 1,
  lean: 'future',
};

function read(text: string, kind: ValueKind, context: Partial<ReadingContext> = {}): Value[] {
  return readValues(text, { ...TUESDAY, ...context }).filter((value) => value.kind === kind);
}

const PHRASES = [
  'next Friday',
  'tomorrow 3pm',
  'Q3',
  'March',
  'last 30 days',
  'since Monday',
  '$45k',
  '10-20k',
  '60%',
  'every Monday at 9',
  'Feb 30',
  'D-12',
  'dana@acme.com',
  'https://acme.com/a',
  'acme.com',
  '(415) 555-0132',
  '"a quote"',
  'an hour and a half',
  '1h15',
  'call Dana',
  'Acme',
  'and',
  'to',
  '-',
  ',',
  '.',
  '\n',
  'the 15th',
  'from',
  'between',
  '3/10',
  '12:30',
  '5',
  'forty five thousand',
  '€',
  'May',
  'EOQ',
  '<@U123>',
  '&gt;50k',
  '🙂',
];
const messages = fc.array(fc.constantFrom(...PHRASES), { maxLength: 12 }).map((parts) => parts.join(' '));

describe('every value', () => {
  it('stands in the message where it says it does', () => {
    fc.assert(
      fc.property(fc.oneof(messages, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const value of readValues(text, TUESDAY)) {
          expect(value.text).toBe(text.slice(value.from, value.to));
          expect(value.from).toBeLessThan(value.to);
        }
      }),
    );
  });

  it('comes in order of place', () => {
    fc.assert(
      fc.property(messages, (text) => {
        const starts = readValues(text, TUESDAY).map((value) => value.from);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
      }),
    );
  });

  it('has a start before its end, if it is a period', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom('past' as const, 'future' as const), (text, lean) => {
        for (const value of read(text, 'period', { lean })) {
          if (value.kind !== 'period' || value.start === null || value.end === null) continue;
          expect(Date.parse(value.start)).toBeLessThan(Date.parse(value.end));
        }
      }),
    );
  });

  it('has bounds in order, if it is a range', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (one, other) => {
        for (const value of read(`between ${one} and ${other}`, 'range')) {
          if (value.kind === 'range' && value.min !== null && value.max !== null)
            expect(value.min).toBeLessThanOrEqual(value.max);
        }
      }),
    );
  });
});

describe('relative days', () => {
  const sayings = [
    'Friday',
    'next Tuesday',
    'last Monday',
    'in two weeks',
    'a week from Friday',
    'tomorrow',
    '3 days ago',
    'Wednesday next week',
    'in 3 business days',
  ];

  it.each(sayings)('%s moves by as many weeks as now does', (saying) => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (weeks) => {
        const shift = weeks * 7 * 86_400_000;
        const here = read(saying, 'date', { zone: 'UTC' })[0];
        const there = read(saying, 'date', { zone: 'UTC', now: new Date(TUESDAY.now.getTime() + shift) })[0];
        if (here?.kind !== 'date' || there?.kind !== 'date') throw new Error('no date');
        expect(Date.parse(there.date) - Date.parse(here.date)).toBe(shift);
      }),
    );
  });

  it('are those of the zone of whoever asks', () => {
    const now = new Date('2026-03-04T04:30:00Z');
    expect(read('today', 'date', { now })).toMatchObject([{ date: '2026-03-03' }]);
    expect(read('today', 'date', { now, zone: 'Asia/Tokyo' })).toMatchObject([{ date: '2026-03-04' }]);
  });
});

describe('what is pasted', () => {
  const hostile: [string, string][] = [
    ['one word again and again', 'monday '.repeat(2000)],
    ['digits', '1'.repeat(10_000)],
    ['dots', 'a.'.repeat(5000)],
    ['quotes', '"\'a'.repeat(3300)],
    ['angle brackets', '<'.repeat(10_000)],
    ['at signs', 'a@'.repeat(5000)],
    ['phone-like runs', '415-'.repeat(2500)],
    ['a long run of times', 'next monday in 2 weeks from friday 3pm to 4pm '.repeat(220)],
    ['one half of a character', '\ud800'.repeat(500)],
  ];

  it.each(hostile)('is read within bounds: %s', (_, text) => {
    expect(readValues(text, TUESDAY).length).toBeLessThan(2000);
  });
});

describe('a message', () => {
  it('may hold values that overlap', () => {
    expect(readValues('close Acme $45k next Friday', TUESDAY)).toMatchObject([
      { kind: 'money', text: '$45k', amount: 45_000, currency: 'USD' },
      { kind: 'number', text: '45k', number: 45_000 },
      { kind: 'date', text: 'next Friday', date: '2026-03-13', assumed: true },
      { kind: 'period', text: 'next Friday' },
    ]);
  });

  it.each([
    ['Mayfair Partners renewed'],
    ['we may close'],
    ['I sat with Dana'],
    ['12/10 seats'],
    ['move the Acme deal to negotiation'],
    ['the second contact'],
    ['a sundry list'],
    ['COVID-19'],
  ])('%s names no day', (text) => {
    expect([...read(text, 'date'), ...read(text, 'datetime')]).toEqual([]);
  });

  it.each([['the 45th customer'], ['March 50 deals'], ['in March 60k'], ['probability 60 March 31'], ['a 27:1 ratio']])(
    '%s counts, and says nothing impossible',
    (text) => {
      expect(read(text, 'impossible')).toEqual([]);
    },
  );

  it.each([
    ['tomorrow at half four', '2026-03-04T16:30'],
    ['tomorrow at ten to three', '2026-03-04T14:50'],
    ['tomorrow at three p m', '2026-03-04T15:00'],
    ['tomorrow at nine thirty in the morning', '2026-03-04T09:30'],
    ['tomorrow noonish', '2026-03-04T12:00'],
    ['tomorrow 4.30', '2026-03-04T16:30'],
    ['tomorrow 1630', '2026-03-04T16:30'],
    ['tomorrow at 16h', '2026-03-04T16:00'],
    ['tomorrow 16 Uhr', '2026-03-04T16:00'],
  ])('%s is a time', (text, start) => {
    expect(read(text, 'datetime').map((value) => 'datetime' in value && value.datetime.slice(0, 16))).toContain(start);
  });

  it.each([
    ['first thing Monday', '2026-03-09'],
    ['a week today', '2026-03-10'],
    ['this time next week', '2026-03-10'],
    ['by 20th', '2026-03-20'],
    ['20.03.', '2026-03-20'],
    ['20.03.26', '2026-03-20'],
  ])('%s is a day', (text, date) => {
    expect(read(text, 'date').map((value) => 'date' in value && value.date)).toContain(date);
  });

  it.each([['Sun Microsystems renewed'], ['April Summers joined'], ['call the 5th customer'], ['May 5 deals closed']])(
    '%s names a day weakly',
    (text) => {
      expect(read(text, 'date')[0]).toMatchObject({ weak: true });
    },
  );

  it.each([
    ['close it on Feb 30', 'date', 'February 30 does not exist.'],
    ['due April 31st', 'date', 'April 31 does not exist.'],
    ['31/31/2025', 'date', '31/31/2025 is no date: no month has the number 31.'],
    ['on the 45th', 'date', 'No month has a 45th.'],
    ['2/29/2027', 'date', 'February 29 does not exist in 2027.'],
    ['Feb 29', 'date', 'February 29 does not exist in 2027.'],
    ['meet at 25:10', 'time', '25:10 is no time of day.'],
    ['meet at 13:75', 'time', '13:75 is no time of day.'],
    ['meet yesterday at 13:75', 'time', '13:75 is no time of day.'],
    ["meet at 25 o'clock", 'time', "25 o'clock is no time of day."],
    ['due 32 March', 'date', 'March 32 does not exist.'],
    ['due March 45', 'date', 'March 45 does not exist.'],
    ['remind me the 45th', 'date', 'No month has a 45th.'],
  ])('%s is said to be impossible, and moved nowhere', (text, what, message) => {
    expect(read(text, 'impossible')).toMatchObject([{ what, message }]);
    expect([...read(text, 'date'), ...read(text, 'datetime')]).toEqual([]);
  });
});
