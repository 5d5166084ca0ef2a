import { z } from 'zod';
import type { Capability } from '../../../capability/capability.ts';
import type { ChoiceOption, Field } from '../../../capability/fields.ts';
import { KnownWords } from '../text/known-words.ts';
import { readTokens, type Token, wordsOf } from '../text/tokens.ts';
import { Lexicon } from './lexicon.ts';
import { type Network, needsOf, networkOf, untoldNeedsOf } from './network.ts';
import { PhraseIndex } from './phrase-index.ts';
import { parsePhrase } from './syntax.ts';

/** Words that lead a field in. */
export interface Cue {
  readonly words: readonly Token[];
  readonly field: string;
}

/** One value of a choice as it may be said. */
export interface SpokenOption {
  readonly words: readonly Token[];
  readonly value: string;
}

/** Things said, by the stem of their first word. */
export type ByFirstStem<Said> = ReadonlyMap<string, readonly Said[]>;

/** A phrase ready to be matched. */
export interface CompiledPhrase {
  readonly source: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly setNames: readonly string[];
  /** Of each list, the message must have one stem. */
  readonly needs: readonly (readonly string[])[];
  /** The same for words of grammar, where no telling word makes the phrase. */
  readonly untoldNeeds: readonly (readonly string[])[];
  readonly network: Network;
  /** True where it says nothing without another field's clause. */
  readonly needsClause: boolean;
}

/** A capability ready to be read. */
export interface CompiledCapability {
  readonly capability: Capability;
  readonly fields: ReadonlyMap<string, Field>;
  /** By field, its place, for sets of fields as bits. */
  readonly places: ReadonlyMap<string, number>;
  readonly phrases: readonly CompiledPhrase[];
  /** Phrases that begin with "…": they go along with any other phrase and do not stand alone. */
  readonly clauses: readonly CompiledPhrase[];
  readonly cues: ByFirstStem<Cue>;
  readonly options: ReadonlyMap<string, ByFirstStem<SpokenOption>>;
  /** The stems of all words of its cues and choices, and those with which the cues of its free texts begin. */
  readonly spokenStems: ReadonlySet<string>;
  readonly textCueStems: ReadonlySet<string>;
  /** True where it takes a stage of the pipeline. */
  readonly hasStages: boolean;
  /** True where "my" says whose records are asked for. */
  readonly asksWhose: boolean;
  /** True where the request goes on from something just logged, and means nothing without it. */
  readonly needsActivity: boolean;
  /** True where it reports what was done. */
  readonly reports: boolean;
}

/** Field names that are no cues by themselves, since they are ordinary words of other meanings. */
const MUTE_NAMES: ReadonlySet<string> = new Set([
  'text',
  'by',
  'to',
  'keep',
  'merge',
  'on',
  'what',
  'with',
  'at',
  'limit',
]);

/** A slot for whoever did it, which the request does not keep: "Kim won the Acme deal", "Acme gave us the fleet order". */
export const SOMEBODY: Field = {
  name: 'somebody',
  label: 'somebody',
  kind: 'reference',
  types: ['member', 'contact', 'account'],
  required: false,
  hasDefault: false,
  schema: z.unknown(),
};

/** All capabilities ready to be read, and the telling words of their phrases. */
export interface Grammar {
  readonly capabilities: readonly CompiledCapability[];
  readonly byName: ReadonlyMap<string, CompiledCapability>;
  /** The content words of all phrases by length, for typing mistakes. */
  readonly wordsByLength: ReadonlyMap<number, readonly string[]>;
  readonly stems: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  /** Finds the phrases that a message may be read by. */
  readonly index: PhraseIndex;
  /** All words of phrases, cues and choices, for typing mistakes. */
  readonly known: KnownWords;
  /** The stems with which phrases begin, and those of the values that they may begin with. */
  readonly firstStems: ReadonlySet<string>;
}

const compiled = new WeakMap<readonly Capability[], Grammar>();

/** The grammar of a catalogue; made once per catalogue. */
export function grammarOf(catalogue: readonly Capability[]): Grammar {
  let grammar = compiled.get(catalogue);
  if (grammar === undefined) {
    grammar = makeGrammar(catalogue);
    compiled.set(catalogue, grammar);
  }
  return grammar;
}

function makeGrammar(catalogue: readonly Capability[]): Grammar {
  const lexicon = new Lexicon();
  const capabilities = catalogue.map((capability) => compile(capability, catalogue, lexicon));
  const edges = capabilities
    .flatMap(({ phrases, clauses }) => [...phrases, ...clauses])
    .flatMap(({ network }) => network.nodes.flatMap((node) => node.edges));
  const literals = edges.filter((edge) => edge.kind === 'word');
  const wordsByLength = new Map<number, string[]>();
  for (const word of new Set(literals.filter(({ rank }) => rank === 'content').map(({ word }) => word))) {
    const alike = wordsByLength.get(word.length);
    if (alike === undefined) wordsByLength.set(word.length, [word]);
    else alike.push(word);
  }
  return {
    capabilities,
    lexicon,
    index: new PhraseIndex(capabilities),
    byName: new Map(capabilities.map((each) => [each.capability.name, each])),
    wordsByLength,
    stems: new Set(literals.map(({ stem }) => stem)),
    known: new KnownWords([...literals.map(({ word }) => word), ...capabilities.flatMap(saidWords)]),
    firstStems: new Set(capabilities.flatMap(firstStemsOf)),
  };
}

/** The words of cues and of choices. */
function saidWords({ cues, options }: CompiledCapability): string[] {
  const said = [cues, ...options.values()].flatMap((table): { words: readonly Token[] }[] =>
    [...table.values()].flat(),
  );
  return said.flatMap(({ words }) => words.map(({ word }) => word));
}

function firstStemsOf({ phrases, options }: CompiledCapability): string[] {
  return phrases.flatMap(({ network }) =>
    (network.nodes[0]?.edges ?? []).flatMap((edge) =>
      edge.kind === 'word' ? [edge.stem] : [...(edge.first ?? options.get(edge.field)?.keys() ?? [])],
    ),
  );
}

function compile(capability: Capability, catalogue: readonly Capability[], lexicon: Lexicon): CompiledCapability {
  const { fields } = capability;
  const tellsWho = capability.phrases.some((phrase) => sayingOf(phrase).includes(`{${SOMEBODY.name}}`));
  const slots = tellsWho ? [...fields, SOMEBODY] : fields;
  const textFields = new Set(fields.filter(({ kind }) => kind === 'text').map(({ name }) => name));
  const all = capability.phrases.map((phrase) => compilePhrase(phrase, textFields, lexicon));
  all.push(...correction(capability, textFields, lexicon));
  const options = fields.flatMap((field): [string, ByFirstStem<SpokenOption>][] => {
    const listed = field.optionsFrom === 'topics' ? topicsOf(catalogue, field.options) : field.options;
    const list = capability.effect === 'read' ? listed : singular(listed);
    return list === undefined
      ? []
      : [[field.name, speakOptions(list.filter((option) => !isSubject(option, capability, catalogue)))]];
  });
  const cues = byFirstStem(fields.flatMap(cuesOf));
  return {
    capability,
    fields: new Map(slots.map((field) => [field.name, field])),
    places: new Map(slots.map((field, place) => [field.name, place])),
    phrases: all.filter(({ source }) => !isClause(source)),
    clauses: all.filter(({ source }) => isClause(source)),
    cues,
    options: new Map(options),
    spokenStems: new Set([cues, ...options.map(([, table]) => table)].flatMap(stemsIn)),
    textCueStems: new Set(
      [...cues].flatMap(([stem, list]) => (list.some(({ field }) => textFields.has(field)) ? [stem] : [])),
    ),
    hasStages: fields.some(({ optionsFrom }) => optionsFrom === 'stages'),
    asksWhose: capability.effect === 'read' && fields.some(({ types }) => types?.includes('member')),
    reports: capability.effect !== 'read' && fields.some(({ lean, kind }) => lean === 'past' && kind === 'datetime'),
    needsActivity: fields.some(({ types }) => types?.includes('activity')),
  };
}

function sayingOf(phrase: Capability['phrases'][number]): string {
  return typeof phrase === 'string' ? phrase : phrase.say;
}

function stemsIn(table: ByFirstStem<{ readonly words: readonly Token[] }>): string[] {
  return [...table.values()].flat().flatMap(({ words }) => words.map(({ stem }) => stem));
}

/** A value that is the very thing the capability is about tells nothing: "add Lena as a contact" is no role. */
function isSubject({ value }: ChoiceOption, { name, effect }: Capability, catalogue: readonly Capability[]): boolean {
  // "The pipeline" is asked for by itself, rather than deals so forecast.
  if (effect === 'read' && catalogue.some((other) => other.name === `show_${value}`)) return true;
  return name.endsWith(`_${value}`) || name.endsWith(`_${value}s`);
}

/** "Marc Dubois: title CFO" changes Marc without a verb; only with a field's clause behind it does it say anything. */
function correction({ verb, fields }: Capability, textFields: ReadonlySet<string>, lexicon: Lexicon): CompiledPhrase[] {
  const subject = fields.find(({ kind, required }) => kind === 'reference' && required);
  if (verb !== 'update' || subject === undefined) return [];
  const say = `{${subject.name}} [is|are|should be|becomes] [now]`;
  return [compilePhrase(say, textFields, lexicon, true)];
}

function isClause(source: string): boolean {
  return source.startsWith('…');
}

function compilePhrase(
  phrase: Capability['phrases'][number],
  textFields: ReadonlySet<string>,
  lexicon: Lexicon,
  needsClause = false,
): CompiledPhrase {
  const { say, set } = typeof phrase === 'string' ? { say: phrase, set: {} } : phrase;
  const root = parsePhrase(say.replace(/^…/, ''));
  const network = networkOf(root, (field) => textFields.has(field), lexicon);
  return {
    source: say,
    set,
    setNames: Object.keys(set),
    needs: needsOf(root),
    untoldNeeds: network.anchored ? [] : untoldNeedsOf(root),
    network,
    needsClause,
  };
}

function cuesOf(field: Field): Cue[] {
  const own = field.cues ?? [];
  const spoken = MUTE_NAMES.has(field.name) ? own : [...own, field.label];
  const seen = new Set<string>();
  return spoken.flatMap((cue) => {
    const words = cue.trim() === ':' ? readTokens(':') : wordsOf(cue);
    const key = words.map(({ word }) => word).join(' ');
    if (words.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ words, field: field.name }];
  });
}

/** The catalogue's topics, by what they are called, and its capabilities by name. */
function topicsOf(catalogue: readonly Capability[], called: readonly ChoiceOption[] = []): ChoiceOption[] {
  const topics = [...new Set(catalogue.map(({ topic }) => topic))];
  const synonyms = new Map(called.map(({ value, synonyms }) => [value, synonyms]));
  return [
    ...topics.map((topic) => ({ value: topic, label: topic, synonyms: synonyms.get(topic) ?? [] })),
    ...catalogue.map(({ name }) => ({ value: name, label: name.replaceAll('_', ' '), synonyms: [name] })),
  ];
}

const singulars = new WeakMap<readonly ChoiceOption[], readonly ChoiceOption[]>();

/** What is written down is one of its kind: "a customer" where lists are of "customers". */
function singular(options: readonly ChoiceOption[] | undefined): readonly ChoiceOption[] | undefined {
  if (options === undefined) return undefined;
  let known = singulars.get(options);
  if (known === undefined) {
    known = options.map((option) => ({
      ...option,
      synonyms: [option.value.replaceAll('_', ' '), option.label, ...option.synonyms],
    }));
    singulars.set(options, known);
  }
  return known;
}

const spokenOptions = new WeakMap<readonly ChoiceOption[], ByFirstStem<SpokenOption>>();

/** Everything that people say for the values of a choice. */
export function speakOptions(options: readonly ChoiceOption[]): ByFirstStem<SpokenOption> {
  let spoken = spokenOptions.get(options);
  if (spoken === undefined) {
    spoken = byFirstStem(options.flatMap(sayings));
    spokenOptions.set(options, spoken);
  }
  return spoken;
}

function sayings({ value, label, synonyms }: ChoiceOption): SpokenOption[] {
  const seen = new Set<string>();
  // Where the plural is listed, several are meant, and the singular is only understood as well.
  const names = synonyms.includes(`${value.replaceAll('_', ' ')}s`) ? [] : [value.replaceAll('_', ' '), label];
  return [...names, ...synonyms].flatMap((saying) => {
    const words = wordsOf(saying);
    const key = words.map(({ word }) => word).join(' ');
    if (words.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ words, value }];
  });
}

function byFirstStem<Said extends { readonly words: readonly Token[] }>(list: readonly Said[]): ByFirstStem<Said> {
  const table = new Map<string, Said[]>();
  for (const said of list) {
    const stem = said.words[0]?.stem ?? '';
    const known = table.get(stem);
    if (known === undefined) table.set(stem, [said]);
    else known.push(said);
  }
  for (const known of table.values()) known.sort((one, other) => other.words.length - one.words.length);
  return table;
}
