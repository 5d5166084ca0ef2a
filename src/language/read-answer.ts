import type { RawInput } from '../capability/capability.ts';
import type { Field, Reference } from '../capability/fields.ts';
import { isReference, recordsIn } from '../capability/records.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { readCorrected } from './rules/correction.ts';
import { candidatesOf, prepare } from './rules/read-requests.ts';
import { type FieldReading, readFieldValue } from './rules/read-value.ts';
import { FILLERS } from './rules/text/fillers.ts';
import { readTokens } from './rules/text/tokens.ts';
import { understand } from './understand.ts';

const SHORTCODES: Readonly<Record<string, string>> = {
  ':+1:': '👍',
  ':thumbsup:': '👍',
  ':white_check_mark:': '✅',
  ':100:': '💯',
  ':ok_hand:': '👌',
  ':-1:': '👎',
  ':thumbsdown:': '👎',
  ':x:': '❌',
};

const YES =
  phrases(`yes|y|yep|yeah|yup|ya|sure|ok|okay|k|do it|go|go ahead|go for it|confirm|confirmed|correct|right|that is right|
  that's right|please do|yes please|of course|absolutely|definitely|sounds good|looks good|lgtm|perfect|fine|affirmative|
  approve|approved|send it|proceed|yes do it|yes go ahead|make it so|all good|👍|✅|💯|👌`);
const NO =
  phrases(`no|n|nope|nah|no thanks|no thank you|not now|don't|do not|don't do it|do not do it|please don't|negative|wrong|
  that's wrong|not that|rather not|better not|no way|reject|decline|👎|❌|🚫`);
const CANCEL =
  phrases(`cancel|cancel that|cancel it|stop|never mind|nevermind|nvm|forget it|forget about it|forget that|abort|
  leave it|skip it|skip|drop it|no cancel|scrap that|actually no|no forget it|ignore that|ignore it`);

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((phrase) => plain(phrase)));
}

function plain(text: string): string {
  return readTokens(text.replace(/[’‘]/g, "'"))
    .filter(({ shape }) => shape !== 'punctuation')
    .map(({ word, text: typed, shape }) => (shape === 'emoji' ? (SHORTCODES[typed] ?? typed) : word))
    .join(' ');
}

const MOST_WORDS = 8;

const NOTHING: ReadonlySet<string> = new Set();

/** True where a text is made of such phrases, of others that go with them and of politeness, and has at least one of the first. */
function isOneOf(text: string, known: ReadonlySet<string>, others = NOTHING): boolean {
  if (isQuoted(text)) return false;
  const words = plain(text.slice(0, 200)).split(' ');
  if (words.length > MOST_WORDS) return false;
  let found = false;
  for (let at = 0; at < words.length; ) {
    let length = words.length - at;
    const said = () => words.slice(at, at + length).join(' ');
    while (length > 0 && !known.has(said()) && !others.has(said())) length--;
    if (length === 0 && !FILLERS.has(words[at] ?? '')) return false;
    found ||= length > 0 && known.has(said());
    at += Math.max(length, 1);
  }
  return found;
}

/** Text quoted from elsewhere gives no orders: a quoted line, a fence, quotation marks around it all. */
function isQuoted(text: string): boolean {
  return /(?:^|\n)\s*(?:>|&gt;)|`|["“”„«»]/.test(text) || /^\s*['‘’].*['‘’]\s*$/s.test(text);
}

/** True where a text says yes and nothing else: "yes", "sure, go ahead", 👍. */
export function isYes(text: string): boolean {
  return isOneOf(text, YES);
}

/** True where a text says no and nothing else. */
export function isNo(text: string): boolean {
  return isOneOf(text, NO);
}

/** True where a text calls off what was asked: "cancel", "no, leave it please". */
export function isCancel(text: string): boolean {
  return isOneOf(text, CANCEL, NO);
}

/**
 * Reads a text as the answer to a question about one field. `none` where it is no such answer and so a message of its own; for
 * names and free text, that is a message which clearly asks for something else.
 */
export function readAnswer(text: string, field: Field, reader: Reader): FieldReading {
  if (field.kind === 'flag') {
    if (isYes(text)) return { kind: 'value', value: true, assumed: false };
    return isNo(text) ? { kind: 'value', value: false, assumed: false } : { kind: 'none' };
  }
  const answer = readFieldValue(text, field, reader);
  const isOpen = answer.kind === 'unknown' || field.kind === 'text';
  return isOpen && isRequest(text, reader) ? { kind: 'none' } : answer;
}

const LEAST_FURTHER = 0.65;

/**
 * Reads a text as the answer to a question about one field and more of the same request: "lost, too expensive". The input's
 * further fields; undefined where it does not say that field, or speaks of something else.
 */
export function readFurther(
  text: string,
  field: string,
  { capability, input }: Pick<Reading, 'capability' | 'input'>,
  reader: Reader,
): RawInput | undefined {
  const about = referencesIn(capability, input, reader);
  const prepared = prepare(text, {
    ...reader,
    memory: { ...reader.memory, about: [...about, ...reader.memory.about] },
  });
  const candidates = candidatesOf(prepared, 0, prepared.matching.lattice.message.tokens.length);
  const reading = candidates.find((candidate) => candidate.reading.capability === capability)?.reading;
  if (reading === undefined || reading.score < LEAST_FURTHER || reading.input[field] === undefined) return undefined;
  const isOpen =
    reading.unexplained.length + reading.unknown.length + reading.impossible.length + reading.choices.length > 0;
  const isSame = about.every(({ id }) =>
    Object.values(reading.input).some((value) => isReference(value) && value.id === id),
  );
  return isOpen || !isSame ? undefined : { ...reading.input, ...input };
}

/**
 * Reads a text as putting right what was read before it was done: "no, 55k". The request as it then is; undefined where the text
 * does not begin as a correction, or asks for something else.
 */
export function readCorrection(
  text: string,
  { capability, input }: Pick<Reading, 'capability' | 'input'>,
  reader: Reader,
): RawInput | undefined {
  if (!/^\s*(?:no|nope|sorry|oops|actually|wait|not|rather|i meant?|make (?:it|that))\b/i.test(text)) return undefined;
  const memory = { about: referencesIn(capability, input, reader), lastCapability: capability, lastInput: input };
  const corrected = readCorrected(prepare(text, { ...reader, memory }), capability, input);
  if (corrected !== undefined) return corrected;
  const understanding = understand(text, { ...reader, memory });
  if (understanding.outcome !== 'read') return undefined;
  const [reading, another] = understanding.requests;
  if (reading === undefined || another !== undefined || reading.capability !== capability) return undefined;
  const isOpen = reading.unknown.length + reading.impossible.length + reading.choices.length > 0;
  return isOpen ? undefined : { ...input, ...reading.input };
}

function referencesIn(capability: string, input: RawInput, { catalogue }: Reader): Reference[] {
  return recordsIn(input, catalogue.find(({ name }) => name === capability)?.fields ?? []);
}

function isRequest(text: string, reader: Reader): boolean {
  const prepared = prepare(text, reader);
  const [best] = candidatesOf(prepared, 0, prepared.matching.lattice.message.tokens.length);
  return best !== undefined && best.reading.score >= 0.85 && best.evidence >= 1.5 && best.reading.unknown.length === 0;
}
