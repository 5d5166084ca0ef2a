import type { Capability } from '../../../capability/capability.ts';
import type { Field, FieldKind } from '../../../capability/fields.ts';
import type { FieldReader } from '../fields/fields.ts';
import type { Fit } from '../fields/fit.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { CompiledCapability } from '../phrases/grammar.ts';
import { matchWords } from '../text/match-words.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { CONNECTORS, SOFT_WORDS } from '../text/words.ts';
import { isAfterBreak } from './breaks.ts';
import { COSTS, EVIDENCE } from './costs.ts';
import { isNotProper } from './free-text.ts';

/** A stretch of the message that fills a field outside of a phrase's slots. */
export interface Clause {
  readonly field: Field;
  readonly to: number;
  /** Undefined where free text begins at `to`. */
  readonly fit: Fit | undefined;
  readonly cost: number;
  readonly evidence: number;
  readonly cued: boolean;
  /** True where only the field's name was said, and its value elsewhere. */
  readonly mention: boolean;
}

const TIMES: ReadonlySet<FieldKind> = new Set(['date', 'datetime', 'period']);
const BARE: ReadonlySet<FieldKind> = new Set([
  'reference',
  'money',
  'date',
  'datetime',
  'period',
  'minutes',
  'percent',
  'range',
  'schedule',
  'choice',
  'email',
  'phone',
  'url',
  'channel',
]);
const AFTER_CUE = wordSet(
  `is was are to of the a an on by for at in with : = - as around about my be his her their our it that , them him up will should`,
);

/** "Follow up with her on Friday". */
const MOST_SKIPPED = 4;

/** What stands between a cue and its text and is no part of it: "competitor is Cyberdyne". */
const BEFORE_TEXT = wordSet('is are was were : =');

/** Words with which no name begins. */
const NO_NAMES = wordSet('me us him her them back again in about to from regarding yesterday today earlier');

const ENDS_OF_TALES = wordSet('and but so then follow next');

const COPULAS = wordSet('is are to should be now : = as');

/** Pronouns that say nothing without a cue, and those that say in a question whose what is asked for. */
const NEVER_ALONE = wordSet(`me i myself im it this that the same said he she`);
const POSSESSIVES = wordSet(`my mine our their theirs its his her him them they there team everyone everybody`);

const DAYS: ReadonlySet<string> = new Set(['date', 'datetime', 'period']);

/** The clauses of a capability at each place of one message, worked out once. */
export class ClauseReader {
  readonly #lattice: Lattice;
  readonly #message: Message;
  readonly #fields: FieldReader;
  readonly #known = new Map<CompiledCapability, (readonly Clause[] | undefined)[]>();

  constructor(lattice: Lattice, fields: FieldReader) {
    this.#lattice = lattice;
    this.#message = lattice.message;
    this.#fields = fields;
  }

  /** The clauses that begin at a token. */
  clausesAt(compiled: CompiledCapability, at: number): readonly Clause[] {
    let places = this.#known.get(compiled);
    if (places === undefined) {
      places = [];
      this.#known.set(compiled, places);
    }
    let clauses = places[at];
    if (clauses === undefined) {
      clauses = [...this.#cued(compiled, at), ...this.#bare(compiled, at)];
      places[at] = clauses;
    }
    return clauses;
  }

  #cued(compiled: CompiledCapability, at: number): Clause[] {
    const { tokens } = this.#message;
    const clauses: Clause[] = [];
    for (const cue of compiled.cues.get(tokens[at]?.stem ?? '') ?? []) {
      const field = compiled.fields.get(cue.field);
      const matched = matchWords(cue.words, tokens, at);
      if (field === undefined || matched === undefined) continue;
      if (field.kind === 'text' && isNounFor(cue.words, tokens[at])) continue;
      const joins = cue.words.every(({ word }) => CONNECTORS.has(word));
      const evidence = joins ? EVIDENCE.connector : EVIDENCE.cue * cue.words.length;
      clauses.push(...this.#behindCue(compiled, field, matched.to, matched.cost + (joins ? 0.01 : 0), evidence));
      const saysNothing = cue.words.every(({ word }) => CONNECTORS.has(word) || SOFT_WORDS.has(word));
      if (saysNothing || field.kind === 'text' || field.kind === 'flag' || compiled.capability.effect === 'read')
        continue;
      clauses.push({
        field,
        to: matched.to,
        fit: undefined,
        cost: COSTS.mention,
        evidence: 0,
        cued: true,
        mention: true,
      });
    }
    return clauses;
  }

  #behindCue(compiled: CompiledCapability, field: Field, to: number, cost: number, evidence: number): Clause[] {
    if (field.kind === 'flag') {
      const fit: Fit = { to, value: true, cost: 0, evidence: EVIDENCE.flag };
      return [{ field, to, fit, cost, evidence: EVIDENCE.flag, cued: true, mention: false }];
    }
    const clauses: Clause[] = [];
    if (field.kind === 'text') {
      const start = BEFORE_TEXT.has(this.#message.tokens[to]?.word ?? '') ? to + 1 : to;
      clauses.push({
        field,
        to: start,
        fit: undefined,
        cost: cost + COSTS.openText + (this.#isNoName(field, start) ? COSTS.noName : 0),
        evidence: evidence + EVIDENCE.text,
        cued: true,
        mention: false,
      });
    }
    if (field.kind === 'text' && COPULAS.has(this.#message.tokens[to]?.word ?? ''))
      clauses.push(...this.#textBehindCopula(field, to, cost, evidence));
    let here = to;
    for (let skipped = 0; skipped < MOST_SKIPPED; skipped++) {
      for (const fit of this.#fields.fitsAt(compiled, field, here, 'cued')) {
        const whole = cost + skipped * COSTS.afterCue + fit.cost + this.#taleCost(field, fit);
        clauses.push({
          field,
          to: fit.to,
          fit,
          cost: whole,
          evidence: evidence + fit.evidence,
          cued: true,
          mention: false,
        });
      }
      if (!AFTER_CUE.has(this.#message.tokens[here]?.word ?? '') && !this.#message.neutral[here]) break;
      here++;
    }
    return clauses;
  }

  /** "Called me", "called back": said of a call, and of no name. */
  #isNoName(field: Field, at: number): boolean {
    if (isNotProper(at, field, this.#lattice) || this.#isTimeAlone(at)) return true;
    return field.name === 'name' && NO_NAMES.has(this.#message.tokens[at]?.word ?? '');
  }

  /** "Won since yesterday", "in legal since Monday": when it was, and no reason. */
  #isTimeAlone(at: number): boolean {
    const { values } = this.#lattice;
    const ends = (to: number) => this.#message.tokens[to] === undefined || isAfterBreak(to + 1, this.#message);
    const places = [values.past[at], values.future[at]];
    return places.some((list) => (list ?? []).some(({ to, value }) => DAYS.has(value.kind) && ends(to)));
  }

  /** "Industry should be wholesale", "industry: wholesale". */
  #textBehindCopula(field: Field, from: number, cost: number, evidence: number): Clause[] {
    let to = from;
    while (COPULAS.has(this.#message.tokens[to]?.word ?? '')) to++;
    return [
      {
        field,
        to,
        fit: undefined,
        cost: cost + COSTS.openText,
        evidence: evidence + EVIDENCE.text + 0.1,
        cued: true,
        mention: false,
      },
    ];
  }

  #bare(compiled: CompiledCapability, at: number): Clause[] {
    const clauses: Clause[] = [];
    let timesTaken = false;
    const taken = new Set<string>();
    for (const field of compiled.capability.fields) {
      if (field.kind === 'text' || field.kind === 'flag' || field.kind === 'mapping') continue;
      const isTime = TIMES.has(field.kind);
      const mayStandAlone = BARE.has(field.kind) && !(isTime && timesTaken) && this.#mayStandAlone(compiled, field, at);
      timesTaken ||= isTime;
      for (const fit of this.#fields.fitsAt(compiled, field, at, BARE.has(field.kind) ? 'bare' : 'cued')) {
        const behind = this.#cueBehind(compiled, field, fit.to);
        if (behind !== undefined) {
          const cost = fit.cost + behind.cost + COSTS.cueBehind;
          clauses.push({
            field,
            to: behind.to,
            fit,
            cost,
            evidence: fit.evidence + EVIDENCE.cue,
            cued: true,
            mention: false,
          });
        }
        if (!mayStandAlone) continue;
        const key = meaningOf(field, fit);
        if (taken.has(key)) continue;
        taken.add(key);
        clauses.push(this.#alone(compiled, field, fit, at));
      }
    }
    return clauses;
  }

  #alone(compiled: CompiledCapability, field: Field, fit: Fit, at: number): Clause {
    const whose = compiled.asksWhose && POSSESSIVES.has(this.#message.tokens[at]?.word ?? '');
    const isCue = field.kind === 'choice' && this.#cuedFields(compiled, at).some((name) => name !== field.name);
    const isWord = field.kind === 'choice' && field.told !== true && fit.to === at + 1;
    const isNoun = isWord && this.#message.tokens[at - 1]?.word === 'the';
    const cost =
      fit.cost +
      (whose ? 0 : COSTS.bare) +
      (isNoun ? COSTS.nounAsValue : 0) +
      (isCue ? COSTS.valueOrCue : 0) +
      this.#taleCost(field, fit);
    return { field, to: fit.to, fit, cost, evidence: whose ? 0.5 : fit.evidence, cued: false, mention: false };
  }

  /** "She is thrilled with the pilot" goes on behind the feeling; what is told is kept whole. */
  #taleCost({ told }: Field, { to }: Fit): number {
    const next = this.#message.tokens[to];
    return told === true && next?.shape === 'word' && !ENDS_OF_TALES.has(next.word) ? COSTS.takenFromTale : 0;
  }

  /** The fields of whose telling cues one begins at a token. */
  #cuedFields(compiled: CompiledCapability, at: number): string[] {
    return (compiled.cues.get(this.#message.tokens[at]?.stem ?? '') ?? [])
      .filter(({ words }) => !words.every(({ word }) => CONNECTORS.has(word)))
      .filter(({ words }) => matchWords(words, this.#message.tokens, at) !== undefined)
      .map(({ field }) => field);
  }

  #cueBehind(compiled: CompiledCapability, field: Field, at: number): { to: number; cost: number } | undefined {
    for (const cue of compiled.cues.get(this.#message.tokens[at]?.stem ?? '') ?? []) {
      if (cue.field !== field.name || cue.words.every(({ word }) => CONNECTORS.has(word))) continue;
      const matched = matchWords(cue.words, this.#message.tokens, at);
      if (matched !== undefined) return matched;
    }
    return undefined;
  }

  /** "My" is whose what is asked for; in what is to be written it says nothing, and "me" never does alone. */
  #mayStandAlone({ capability }: CompiledCapability, field: Field, at: number): boolean {
    if (field.kind !== 'reference') return true;
    if (isRelation(capability, field)) return false;
    const word = this.#message.tokens[at]?.word ?? '';
    if (NEVER_ALONE.has(word)) return false;
    return capability.effect === 'read' || !POSSESSIVES.has(word);
  }
}

/** Whom a contact reports to, whose subsidiary an account is: of the very kind that is written down, and not the one it is. */
function isRelation({ name, effect }: Capability, { required, types = [] }: Field): boolean {
  return effect !== 'read' && !required && types.length === 1 && name.endsWith(`_${types[0]}`);
}

/** "The security review": a thing, where "reviewed" would lead in what it was about. */
function isNounFor(words: readonly Token[], said: Token | undefined): boolean {
  const [only] = words;
  return words.length === 1 && only?.word !== said?.word && DONE.test(only?.word ?? '') && !DONE.test(said?.word ?? '');
}

const DONE = /..(?:ed|ing)$/;

/** Two fields that take the same words are told apart by cues only; without one it is the first. */
function meaningOf(field: Field, fit: Fit): string {
  return `${TIMES.has(field.kind) ? 'time' : field.kind} ${fit.to} ${JSON.stringify(fit.value)}`;
}
