import type { Capability } from '../../capability/capability.ts';
import { words } from '../../capability/fields.ts';
import type { Reader } from '../reader.ts';
import { classOf } from '../references/word-class.ts';
import { readMessage } from '../rules/text/message.ts';
import { wordsOf } from '../rules/text/tokens.ts';
import { readValues } from '../values/read-values.ts';
import type { Candidate } from './candidates.ts';

const MOST_TOOLS = 8;
/** What a word is worth by where a capability has it. */
const WORTH = { name: 3, summary: 2, phrase: 1.5, example: 1, field: 0.7 };
/** What it is worth that a record of a kind that the capability is about is named. */
const FITTING_RECORD = 1.5;
/** And that a value of a kind that it takes is said. */
const FITTING_VALUE = 1;
/** How much the one phrase tells that has most of its words. */
const ONE_PHRASE = 4;
/** And that a name is said which nobody bears, where the capability makes something with a name. */
const NEW_NAME = 5;

/** What one capability is asked for with. */
interface Vocabulary {
  /** How much each word says for it, by its stem. */
  readonly worth: ReadonlyMap<string, number>;
  /** Of each of its phrases, without what may be left out, the stems that stand for one another. */
  readonly phrases: readonly (readonly ReadonlySet<string>[])[];
}

const vocabularies = new WeakMap<readonly Capability[], ReadonlyMap<string, Vocabulary>>();

/**
 * The capabilities that a message may ask for, at most eight: those that came nearest by rules, the one used last in the
 * conversation, and those that share most of its telling words.
 */
export function chooseTools(
  text: string,
  reader: Reader,
  nearest: readonly string[],
  candidates: readonly Candidate[],
): Capability[] {
  const { catalogue, memory } = reader;
  const scores = scoresOf(text, reader, candidates);
  const wanted = [...nearest.slice(0, 3), ...(memory.lastCapability === null ? [] : [memory.lastCapability])];
  const first = [...new Set(wanted)].flatMap((name) => catalogue.find((each) => each.name === name) ?? []);
  const rest = catalogue
    .filter((capability) => !first.includes(capability))
    .sort((one, other) => (scores.get(other.name) ?? 0) - (scores.get(one.name) ?? 0));
  return [...first, ...rest].slice(0, MOST_TOOLS);
}

function scoresOf(text: string, reader: Reader, candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const { catalogue } = reader;
  const byName = vocabulariesOf(catalogue);
  const evidence = evidenceIn(text, reader, candidates);
  const scores = new Map(catalogue.map((capability) => [capability.name, worthOfKinds(capability, evidence)]));
  for (const [stem, weight] of evidence.words) {
    const holders = [...byName].filter(([, { worth }]) => worth.has(stem));
    const rarity = Math.log(1 + catalogue.length / Math.max(holders.length, 1));
    for (const [name, { worth }] of holders) {
      scores.set(name, (scores.get(name) ?? 0) + (worth.get(stem) ?? 0) * rarity * weight);
    }
  }
  for (const [name, vocabulary] of byName) {
    scores.set(name, (scores.get(name) ?? 0) + ONE_PHRASE * bestOfPhrases(vocabulary, evidence.words));
  }
  return scores;
}

function bestOfPhrases({ phrases }: Vocabulary, said: ReadonlyMap<string, number>): number {
  const worthOf = (group: ReadonlySet<string>) =>
    Math.max(0, ...[...said].map(([stem, weight]) => (group.has(stem) ? weight : 0)));
  const worthOfPhrase = (groups: readonly ReadonlySet<string>[]) => {
    const worths = groups.map(worthOf).filter((worth) => worth > 0);
    return worths.reduce((sum, worth) => sum + worth, 0) * Math.sqrt(worths.length / Math.max(groups.length, 1));
  };
  return Math.max(0, ...phrases.map(worthOfPhrase));
}

/** What a message holds that speaks for some capabilities. */
interface Evidence {
  /** Words that names do not account for, each with how much it tells: "the" says little, "renewal" much. */
  readonly words: ReadonlyMap<string, number>;
  readonly recordTypes: ReadonlySet<string>;
  readonly valueKinds: ReadonlySet<string>;
  /** True where something is called by a name that nobody bears yet. */
  readonly hasNewName: boolean;
}

function evidenceIn(text: string, { context }: Reader, candidates: readonly Candidate[]): Evidence {
  const { tokens, weights } = readMessage(text);
  const inNames = new Set(candidates.flatMap(({ said }) => wordsOf(said).map(({ stem }) => stem)));
  const others = tokens.flatMap((token, at) => (inNames.has(token.stem) ? [] : [{ ...token, at }]));
  const values = readValues(text, { ...context, lean: 'future' });
  return {
    words: new Map(others.map(({ stem, at }) => [stem, weights[at] ?? 0])),
    recordTypes: new Set(candidates.map(({ record }) => record.type)),
    valueKinds: new Set(values.map(({ kind }) => (kind === 'duration' ? 'minutes' : kind))),
    hasNewName: others.some(({ capital, word, at }) => capital && at > 0 && classOf(word) === 'rare'),
  };
}

function worthOfKinds({ fields, effect }: Capability, evidence: Evidence): number {
  const takesRecord = fields.some(
    ({ required, types = [] }) => required && types.some((type) => evidence.recordTypes.has(type)),
  );
  const kinds = effect === 'read' ? [] : [...evidence.valueKinds];
  const taken = kinds.filter((valueKind) => fields.some(({ kind }) => kind === valueKind));
  const makesName = evidence.hasNewName && fields.some(({ name, required }) => required && name === 'name');
  return (takesRecord ? FITTING_RECORD : 0) + taken.length * FITTING_VALUE + (makesName ? NEW_NAME : 0);
}

function vocabulariesOf(catalogue: readonly Capability[]): ReadonlyMap<string, Vocabulary> {
  const known = vocabularies.get(catalogue);
  if (known !== undefined) return known;
  const made = new Map(catalogue.map((capability) => [capability.name, vocabularyOf(capability)]));
  vocabularies.set(catalogue, made);
  return made;
}

function vocabularyOf({ name, summary, phrases, examples, fields }: Capability): Vocabulary {
  const worth = new Map<string, number>();
  const put = (text: string, value: number) => {
    for (const { stem } of wordsOf(text)) worth.set(stem, Math.max(worth.get(stem) ?? 0, value));
  };
  put(words(name), WORTH.name);
  put(summary, WORTH.summary);
  const sayings = phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.say));
  for (const say of sayings) put(literalsOf(say), WORTH.phrase);
  for (const example of examples) put(example, WORTH.example);
  for (const { label, cues = [], options = [] } of fields) {
    put([label, ...cues].join(' '), WORTH.field);
    for (const option of options) put([option.label, ...option.synonyms].join(' '), WORTH.field);
  }
  return { worth, phrases: sayings.map((say) => groupsOf(neededOf(say))) };
}

/** A phrase without what it says in brackets, innermost first. */
function neededOf(phrase: string): string {
  const shorter = phrase.replace(/\[[^[\]]*\]/g, ' ');
  return shorter === phrase ? phrase : neededOf(shorter);
}

/** The stems of a phrase: those of an "(a|b)" stand for one another, each other word for itself. */
function groupsOf(phrase: string): ReadonlySet<string>[] {
  const stemsOf = (text: string) => wordsOf(literalsOf(text)).map(({ stem }) => stem);
  const inner = /\(([^()]*)\)/.exec(phrase);
  if (inner === null) return stemsOf(phrase).map((stem) => new Set([stem]));
  return [new Set(stemsOf(inner[1] ?? '')), ...groupsOf(phrase.replace(inner[0], ' '))];
}

/** The words of a phrase without its slots and signs. */
export function literalsOf(phrase: string): string {
  return phrase.replace(/\{[^}]*\}/g, ' ').replace(/[()[\]|]/g, ' ');
}
