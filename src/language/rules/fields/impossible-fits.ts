import type { Field, FieldKind } from '../../../capability/fields.ts';
import { classOf } from '../../references/word-class.ts';
import type { Lattice } from '../lattice/lattice.ts';
import { nounOf } from '../lattice/names.ts';
import { stemOf } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Fit, Manner } from './fit.ts';

/** Taking words for a value that cannot be is a last resort: what reads them otherwise comes first. */
const UNREADABLE = 0.15;
const BARE_ADDRESS = 0.08;
/** "Move D-3 to Zombie" may be to a person. */
const NO_NOUN = 0.3;
const MOST_WORDS = 3;

/** What to say instead, by kind. */
const ADVICE: Partial<Record<FieldKind, string>> = {
  money: 'Say an amount, such as $45k or 45,000 EUR.',
  percent: 'Say a number from 0 to 100.',
  integer: 'Say a whole number.',
  number: 'Say a number.',
  minutes: 'Say a length, such as 30 min.',
  date: 'Say a day, such as next Tuesday or March 15.',
  datetime: 'Say a day or a time, such as next Tuesday at 3pm.',
  email: 'An address looks like name@company.com.',
  phone: 'Say it in digits, such as +1 212 555 0123.',
};

/** The words at a token where a field's value must stand, none of which is one: to be refused rather than overheard. */
export function impossibleFits(field: Field, at: number, manner: Manner, lattice: Lattice): Fit[] {
  const { tokens } = lattice.message;
  if (tokens[at] === undefined) return [];
  if (field.optionsFrom === 'stages') return stageFits(at, manner, lattice);
  const written = field.kind === 'email' ? addressRun(at, manner, lattice) : phoneRun(field, at, manner, lattice);
  if (written !== undefined) {
    const cost = manner === 'bare' ? BARE_ADDRESS : 0;
    return [
      refusal(
        at,
        written,
        cost,
        `“${textOf(at, written, lattice)}” is ${NAMES[field.kind]}. ${ADVICE[field.kind]}`,
        lattice,
      ),
    ];
  }
  return unreadableFits(field, at, lattice);
}

const NAMES: Partial<Record<FieldKind, string>> = { email: 'no e-mail address', phone: 'no phone number' };

function refusal(at: number, to: number, cost: number, message: string, lattice: Lattice): Fit {
  return { to, value: undefined, cost, evidence: 0.5, impossible: message, said: textOf(at, to, lattice) };
}

function textOf(at: number, to: number, { message: { text, tokens } }: Lattice): string {
  return text.slice(tokens[at]?.from, tokens[to - 1]?.to);
}

/** Where the words written together at a token end, without what ends a sentence. */
function runEnd(at: number, tokens: readonly Token[]): number {
  let to = at + 1;
  while (tokens[to]?.spaced === false) to++;
  while (to > at + 1 && /^[.,;:!?)\]'"’”]$/.test(tokens[to - 1]?.text ?? '')) to--;
  return to;
}

/** "priya@@hooli", "dana@acme"; behind its cue "tom.at.acme" as well. */
function addressRun(at: number, manner: Manner, lattice: Lattice): number | undefined {
  const { tokens } = lattice.message;
  if (tokens[at]?.spaced === false) return undefined;
  const to = runEnd(at, tokens);
  const said = textOf(at, to, lattice);
  if (said.startsWith('<')) return undefined;
  const isWritten = /[\p{L}\d]@+[\p{L}\d]/u.test(said) || /^[\p{L}\d._+-]+@$/u.test(said);
  const isDotted = manner !== 'bare' && /^[\p{L}\d_-]+(?:\.[\p{L}\d_-]+){2,}$/u.test(said);
  return isWritten || isDotted ? to : undefined;
}

/** "555-CALL-NOW", "0171 12AB34", "12": letters within, or too few digits. */
function phoneRun({ kind }: Field, at: number, manner: Manner, lattice: Lattice): number | undefined {
  const { tokens } = lattice.message;
  if (kind !== 'phone' || manner === 'bare' || tokens[at]?.spaced === false) return undefined;
  let to = runEnd(at, tokens);
  if (!/\d/.test(textOf(at, to, lattice))) return undefined;
  while (/^[\dA-Z]*\d[\dA-Z]*$/.test(tokens[to]?.text ?? '')) to = runEnd(to, tokens);
  const said = textOf(at, to, lattice);
  const digits = said.replace(/\D/g, '').length;
  if (digits === 0 || said.includes('@') || /(?:x|ext\.?)\s?\d+$/i.test(said)) return undefined;
  return /[\p{L}]/u.test(said) || digits < 5 ? to : undefined;
}

const STAGE_NOUNS = wordSet('stage phase');
/** Words before "stage" that are no stage's name. */
const NO_STAGES = wordSet(
  `next last first second third final current same other another right wrong new old early late later earlier deal deals sales
  pipeline each every any which what open closed close won lost win done back forward on top bottom front end archive trash me us
  commit committed commitment best case upside omitted forecast him her them team list segment account owner stage phase status previous following upcoming`,
);
/** Stages that many pipelines have. */
const USUAL_STAGES = wordSet(
  `discovery qualification qualified qualifying prospecting demo demonstration proposal quote quoted negotiation negotiating
  negotiations contract contracting legal procurement evaluation pilot trial poc onboarding validation verbal scoping
  tender bid review implementation nurture nurturing shortlist shortlisted`,
);
const LEADS_TO_STAGE = wordSet('to into');
const ARTICLES = wordSet('the a an our : = is');

/** "The Zombie stage", "stage: zombie", "move D-3 to Contract Review": a stage that the workspace does not have. */
function stageFits(at: number, manner: Manner, lattice: Lattice): Fit[] {
  const { tokens } = lattice.message;
  const to = stageEnd(at, lattice);
  if (to === undefined) return [];
  let before = at - 1;
  while (ARTICLES.has(tokens[before]?.word ?? '')) before--;
  const lead = tokens[before]?.word ?? '';
  const said = tokens.slice(at, to);
  const isStriking = said.some(({ word, capital }) => capital || USUAL_STAGES.has(word) || classOf(word) === 'rare');
  const hasNoun = STAGE_NOUNS.has(tokens[to]?.word ?? '') || (manner !== 'bare' && STAGE_NOUNS.has(lead));
  if (!isStriking || (!hasNoun && (manner === 'bare' || !LEADS_TO_STAGE.has(lead)))) return [];
  if (!hasNoun && isKnown(at, to, lattice)) return [];
  const isUsual = said.some(({ word }) => USUAL_STAGES.has(word));
  const names = lattice.reader.stages.map(({ label }) => label).join(', ');
  const message = `There is no stage called “${textOf(at, to, lattice)}”. Your stages are: ${names}.`;
  return [refusal(at, to, hasNoun ? 0.02 : isUsual ? 0.05 : NO_NOUN, message, lattice)];
}

/** Where the words end that may be a stage's name: before "stage", or with the sentence. */
function stageEnd(at: number, { message: { tokens, neutral } }: Lattice): number | undefined {
  for (let to = at; to <= at + MOST_WORDS; to++) {
    const token = tokens[to];
    const isEnd = token === undefined || token.shape === 'punctuation' || neutral[to] === true;
    if (isEnd || STAGE_NOUNS.has(token.word)) return to > at ? to : undefined;
    if (classOf(token.word) === 'function')
      return to > at && !['of', 'for', 'in'].includes(token.word) ? to : undefined;
    if (token.shape !== 'word' || NO_STAGES.has(token.word) || nounOf(token) !== undefined) return undefined;
  }
  return undefined;
}

/** True where the words hold a value or somebody's name. */
function isKnown(at: number, to: number, { values, names }: Lattice): boolean {
  for (let here = at; here < to; here++) {
    if ((values.future[here] ?? []).length > 0) return true;
    if ((names[here] ?? []).some(({ candidates }) => (candidates[0]?.score ?? 0) >= 0.6)) return true;
  }
  return false;
}

const SETTING = new Set(
  'set change update make put correct adjust edit fix raise lower increase reduce modify amend switch'
    .split(' ')
    .map(stemOf),
);
const COPULAS = wordSet('to as : = is be are');

/** "Set the amount of D-2 to banana": the field was named, its value must come, and this is none. */
function unreadableFits(field: Field, at: number, lattice: Lattice): Fit[] {
  const { tokens } = lattice.message;
  const before = tokens[at - 1]?.word ?? '';
  const advice = COPULAS.has(before) ? adviceFor(field) : undefined;
  if (advice === undefined) return [];
  const isSet = tokens.slice(0, at).some(({ stem }) => SETTING.has(stem)) || before === ':' || before === '=';
  const to = lastWords(at, lattice);
  if (!isSet || to === undefined || isKnown(at, to, lattice) || !isMentioned(field, at, tokens)) return [];
  const message = `I could not read “${textOf(at, to, lattice)}” as ${field.label.toLowerCase()}. ${advice}`;
  return [refusal(at, to, UNREADABLE, message, lattice)];
}

function adviceFor({ kind, options = [] }: Field): string | undefined {
  if (kind !== 'choice') return ADVICE[kind];
  return options.length === 0 ? undefined : `It can be ${options.map(({ label }) => label).join(', ')}.`;
}

/** Where a few plain words end that end the message. */
function lastWords(at: number, { message: { tokens, neutral } }: Lattice): number | undefined {
  let to = at;
  while (tokens[to]?.shape === 'word' && classOf(tokens[to]?.word ?? '') !== 'function' && !neutral[to]) to++;
  if (to === at || to > at + MOST_WORDS) return undefined;
  for (let rest = to; rest < tokens.length; rest++)
    if (tokens[rest]?.shape !== 'punctuation' && neutral[rest] !== true) return undefined;
  return to;
}

/** True where a telling cue of the field, or its label, stands before a token. */
function isMentioned({ cues = [], label }: Field, at: number, tokens: readonly Token[]): boolean {
  return [label, ...cues].some((cue) => {
    const words = cue.toLowerCase().split(/[\s-]+/);
    if (words.every((word) => classOf(word) === 'function')) return false;
    const stems = words.map(stemOf);
    return tokens.slice(0, at).some((_, from) => stems.every((stem, index) => tokens[from + index]?.stem === stem));
  });
}
