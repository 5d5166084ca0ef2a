import { DateTime, type DurationLikeObject } from 'luxon';
import type { RawInput } from '../../capability/capability.ts';
import type { Reading } from '../reading.ts';
import type { CompiledCapability } from './phrases/grammar.ts';
import type { Message } from './text/message.ts';

const UNITS: Readonly<Record<string, DurationLikeObject>> = {
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
};
const NEIGHBOUR =
  /^(?:(?:and|or|what about|how about|what of|same for|the same for) )*(?:(?:in|for) )?the (?:(?<behind>day|week|month|quarter|year) (?<way>before|after)(?: (?:that|this|it))?|(?<side>previous|preceding|prior|following) (?<unit>day|week|month|quarter|year))$/;

/** "And the week before?": the last question again, of the period next to the one that it was about; undefined where that is not said. */
export function readNeighbouringPeriod(
  { capability }: CompiledCapability,
  lastInput: RawInput,
  { tokens }: Message,
): Reading | undefined {
  const words = tokens.filter(({ shape }) => shape === 'word').map(({ word }) => word);
  const { behind, way, side, unit } = NEIGHBOUR.exec(words.join(' '))?.groups ?? {};
  const step = UNITS[behind ?? unit ?? ''];
  if (step === undefined || capability.effect !== 'read') return undefined;
  const periods = capability.fields.filter(({ name, kind }) => kind === 'period' && isPeriod(lastInput[name]));
  const [field] = periods;
  if (field === undefined || periods.length > 1) return undefined;
  const { start, end } = lastInput[field.name] as Period;
  const isBefore = way === 'before' || (side !== undefined && side !== 'following');
  const moved = { start: moveDay(start, step, isBefore), end: moveDay(end, step, isBefore) };
  return {
    capability: capability.name,
    input: { ...lastInput, [field.name]: moved },
    assumed: [],
    score: 0.95,
    unexplained: [],
    choices: [],
    unknown: [],
    impossible: [],
  };
}

interface Period {
  readonly start: string;
  readonly end: string;
}

function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false;
  return typeof value.start === 'string' && typeof value.end === 'string';
}

function moveDay(day: string, step: DurationLikeObject, isBefore: boolean): string {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  return (isBefore ? date.minus(step) : date.plus(step)).toISODate() ?? day;
}
