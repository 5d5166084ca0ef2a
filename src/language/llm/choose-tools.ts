import type { Capability } from '../../capability/capability.ts';
import { words } from '../../capability/fields.ts';
import type { Reader } from '../reader.ts';
import { wordsOf } from '../rules/text/tokens.ts';

const MOST_TOOLS = 8;
/** What a word is worth by where a capability has it. */
const WORTH = { name: 3, summary: 2, phrase: 1.5, example: 1, field: 0.7 };
/** What it is worth that a record of a kind that the capability is about is named. */
const FITTING_RECORD = 1.5;

/** How much each word says for one capability, by its stem. */
type Vocabulary = ReadonlyMap<string, number>;

const vocabularies = new WeakMap<readonly Capability[], ReadonlyMap<string, Vocabulary>>();

/**
 * The capabilities that a message may ask for, at most eight: those that came nearest by rules, the one used last in the
 * conversation, and those that share most of its telling words.
 */
export function chooseTools(
  text: string,
  reader: Reader,
  nearest: readonly string[],
  namedTypes: ReadonlySet<string>,
): Capability[] {
  const { catalogue, memory } = reader;
  const scores = scoresOf(text, catalogue, namedTypes);
  const wanted = [...nearest.slice(0, 3), ...(memory.lastCapability === null ? [] : [memory.lastCapability])];
  const first = [...new Set(wanted)].flatMap((name) => catalogue.find((each) => each.name === name) ?? []);
  const rest = catalogue
    .filter((capability) => !first.includes(capability))
    .sort((one, other) => (scores.get(other.name) ?? 0) - (scores.get(one.name) ?? 0));
  return [...first, ...rest].slice(0, MOST_TOOLS);
}

function scoresOf(text: string, catalogue: readonly Capability[], namedTypes: ReadonlySet<string>) {
  const byName = vocabulariesOf(catalogue);
  const said = new Set(wordsOf(text).map(({ stem }) => stem));
  const scores = new Map<string, number>();
  for (const stem of said) {
    const holders = [...byName].filter(([, vocabulary]) => vocabulary.has(stem));
    const rarity = Math.log(1 + catalogue.length / Math.max(holders.length, 1));
    for (const [name, vocabulary] of holders) {
      scores.set(name, (scores.get(name) ?? 0) + (vocabulary.get(stem) ?? 0) * rarity);
    }
  }
  for (const { name, fields } of catalogue) {
    const fits = fields.some(({ required, types = [] }) => required && types.some((type) => namedTypes.has(type)));
    if (fits) scores.set(name, (scores.get(name) ?? 0) + FITTING_RECORD);
  }
  return scores;
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
  for (const phrase of phrases) put(literalsOf(typeof phrase === 'string' ? phrase : phrase.say), WORTH.phrase);
  for (const example of examples) put(example, WORTH.example);
  for (const { label, cues = [], options = [] } of fields) {
    put([label, ...cues].join(' '), WORTH.field);
    for (const option of options) put([option.label, ...option.synonyms].join(' '), WORTH.field);
  }
  return worth;
}

/** The words of a phrase without its slots and signs. */
export function literalsOf(phrase: string): string {
  return phrase.replace(/\{[^}]*\}/g, ' ').replace(/[()[\]|]/g, ' ');
}
