import type { Capability, RawInput } from '../../capability/capability.ts';
import type { Reader } from '../reader.ts';
import type { Lesson } from '../reading.ts';
import { nicknamesOf } from '../references/data/nicknames.ts';
import { classOf, isGivenNameWord } from '../references/word-class.ts';
import { readWords, type Word } from '../references/words.ts';
import { readValues } from '../values/read-values.ts';
import { literalsOf } from './choose-tools.ts';

/** A stretch of the message that a slot stands for. */
interface Slot {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const LONGEST = 300;
const SURE_NAME = 0.4;

/**
 * A message as a rule could be written for it, without personal data: names, values and free text become slots. Of the other
 * words only ordinary ones and those of the catalogue are kept, all else becomes {word}.
 */
export function templateOf(
  text: string,
  requests: readonly { readonly capability: Capability; readonly spoken: RawInput }[],
  reader: Reader,
): string {
  const slots = withoutOverlaps([
    ...requests.flatMap(({ capability, spoken }) => argumentSlots(text, capability, spoken)),
    ...nameSlots(text, reader),
    ...valueSlots(text, reader),
  ]);
  const known = catalogueWords(reader.catalogue);
  const parts: { from: number; shown: string }[] = slots.map(({ from, name }) => ({ from, shown: `{${name}}` }));
  for (const word of readWords(text)) {
    if (slots.some(({ from, to }) => word.from < to && word.to > from)) continue;
    parts.push({ from: word.from, shown: isOrdinary(word, known) ? word.word : '{word}' });
  }
  return parts
    .sort((one, other) => one.from - other.from)
    .map(({ shown }) => shown)
    .join(' ')
    .replace(/(\{\w+\})(?: \1)+/g, '$1')
    .slice(0, LONGEST);
}

/** What is learned from a message once the person has confirmed how it was read. */
export function lessonOf(
  text: string,
  requests: readonly { readonly capability: Capability; readonly spoken: RawInput }[],
  reader: Reader,
): Lesson {
  return {
    template: templateOf(text, requests, reader),
    capabilities: requests.map(({ capability }) => capability.name),
  };
}

/** Where the words that the model gave for a field stand in the message. */
function argumentSlots(text: string, { fields }: Capability, spoken: RawInput): Slot[] {
  const lower = text.toLowerCase();
  return fields.flatMap((field) => {
    const value = spoken[field.name];
    if (field.kind === 'choice' || field.kind === 'flag') return [];
    const said = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string' && item !== '');
    return said.flatMap((item: string) => {
      const from = lower.indexOf(item.toLowerCase());
      return from < 0 ? [] : [{ from, to: from + item.length, name: field.name }];
    });
  });
}

function nameSlots(text: string, { names, actor }: Reader): Slot[] {
  return names.findIn(text, { ownerId: actor.id }).flatMap(({ from, to, candidates }) => {
    const [best] = candidates;
    return best === undefined || best.score < SURE_NAME ? [] : [{ from, to, name: best.record.type }];
  });
}

function valueSlots(text: string, { context }: Reader): Slot[] {
  const values = readValues(text, { ...context, lean: 'future' });
  // A number may be an amount or a day, too; of readings of one stretch the first stays.
  const plainest = [...values].sort((one, other) => Number(one.kind === 'number') - Number(other.kind === 'number'));
  return plainest.map(({ kind, from, to }) => ({
    from,
    to,
    name: kind === 'quote' ? 'text' : kind === 'impossible' ? 'date' : kind,
  }));
}

/** The slots that stand apart, the longest taken first. */
function withoutOverlaps(slots: readonly Slot[]): Slot[] {
  const kept: Slot[] = [];
  for (const slot of [...slots].sort((one, other) => other.to - other.from - (one.to - one.from))) {
    if (!kept.some(({ from, to }) => slot.from < to && slot.to > from)) kept.push(slot);
  }
  return kept;
}

function isOrdinary({ word, raw }: Word, known: ReadonlySet<string>): boolean {
  if (/\d/.test(word)) return false;
  const isCapital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  if (isCapital && (isGivenNameWord(word) || nicknamesOf(word).length > 0)) return false;
  return known.has(word) || classOf(word) !== 'rare';
}

const vocabularies = new WeakMap<readonly Capability[], ReadonlySet<string>>();

/** The words that capabilities are asked for with: those of phrases, cues and synonyms, not of examples, which hold names. */
function catalogueWords(catalogue: readonly Capability[]): ReadonlySet<string> {
  const known = vocabularies.get(catalogue);
  if (known !== undefined) return known;
  const texts = catalogue.flatMap(({ phrases, fields }) => [
    ...phrases.map((phrase) => literalsOf(typeof phrase === 'string' ? phrase : phrase.say)),
    ...fields.flatMap(({ cues = [], options = [] }) => [...cues, ...options.flatMap(({ synonyms }) => synonyms)]),
  ]);
  const made = new Set(texts.flatMap((text) => readWords(text).map(({ word }) => word)));
  vocabularies.set(catalogue, made);
  return made;
}
