import type { Field, Reference, ReferenceType } from '../../../capability/fields.ts';
import type { Reader } from '../../reader.ts';
import type { NameCandidate, NamedRecord, RecordType } from '../../references/named-record.ts';
import type { Lattice } from '../lattice/lattice.ts';
import { nounOf, type PlacedName } from '../lattice/names.ts';
import { type Pronoun, pointsAhead, pronounsAt } from '../lattice/pronouns.ts';
import type { Fit, Manner } from './fit.ts';
import { unknownNameFits } from './unknown-names.ts';

/** Scores nearer than this deserve a question. */
const NEAR = 0.1;
/** A name recognised less surely is not taken. */
const LEAST_SCORE = 0.35;
const THROUGH_ACCOUNT = 0.2;
const MISTYPED = 0.05;
/** "About the fleet upgrade" may be the deal so called, and is more often what it was about. */
const PART_OF_DEAL = 0.2;
/** "Stark" is a company before it is one of its deals. */
const PART_OF_ACCOUNT = 0.16;

/** What a name costs that is not quite sure, by how much it lacks. */
const RATE = 0.6;
/** "Hartwell" for Hartwell Logistics, where no other company begins so: as sure as a first name. */
const HEAD_SCORE = 0.75;
const AS_FIRST_NAME = 0.05;

/** "New contact Dana Kim" is rather another Dana Kim than hers to be changed. */
const SAID_NEW = 0.6;
const NEW: ReadonlySet<string> = new Set(['new', 'add', 'create']);

/** The records named at a token that fit a field. */
export function referenceFits(field: Field, at: number, manner: Manner, lattice: Lattice): Fit[] {
  const types = field.types ?? [];
  const fits: Fit[] = [];
  for (const name of lattice.names[at] ?? []) {
    const fit = nameFit(name, types, manner, lattice.reader);
    if (fit === undefined) continue;
    const isTopic = types.includes('deal') && isByTopic(name, at, lattice);
    const cost =
      fit.cost +
      (isSaidNew(name, at, field, lattice) ? SAID_NEW : 0) -
      (manner === 'slot' && isOnlyHead(name, types, lattice) ? AS_FIRST_NAME : 0);
    fits.push({ ...fit, cost, ...(isTopic ? { byTopic: true } : {}) });
  }
  const { tokens } = lattice.message;
  for (const pronoun of pronounsAt(tokens, at)) {
    if (manner === 'bare' && pronoun.to === at + 1 && pointsAhead(tokens, at)) continue;
    const fit = pronounFit(pronoun, types, manner, lattice.reader);
    if (fit !== undefined) fits.push(fit);
  }
  if (manner !== 'bare') fits.push(...unknownNameFits(types, at, lattice));
  return fits;
}

/** True for a part of a deal's name that is not its account's: "fleet upgrade" may also be what was spoken of. */
function isByTopic({ to, candidates, noun }: PlacedName, at: number, { names }: Lattice): boolean {
  const best = candidates.find(({ record }) => record.type === 'deal');
  if (noun !== undefined || best === undefined || !HALF.has(best.manner)) return false;
  const { accountId } = best.record;
  return !(names[at] ?? []).some(
    (other) => other.to <= to && other.candidates.some(({ record }) => record.id === accountId),
  );
}

const HALF: ReadonlySet<string> = new Set(['part', 'short_name']);

function isSaidNew({ noun }: PlacedName, at: number, { required, types }: Field, { message }: Lattice): boolean {
  if (!required || types === undefined) return false;
  const { tokens } = message;
  const ofKind = noun === undefined ? at - 1 : at;
  return types.some((type) => type === tokens[ofKind]?.stem) && NEW.has(tokens[ofKind - 1]?.word ?? '');
}

/** The first word of one company's name and of no other's, where nothing of theirs is meant ("the Hartwell deal"). */
function isOnlyHead(
  { to, candidates }: PlacedName,
  types: readonly ReferenceType[],
  { message: { tokens } }: Lattice,
): boolean {
  const [best, ...others] = candidates.filter(
    ({ record, score }) => types.includes(record.type) && score >= LEAST_SCORE,
  );
  if (best?.record.type !== 'account' || best.manner !== 'part' || best.score < HEAD_SCORE) return false;
  if (others.some(({ record }) => record.type === 'account')) return false;
  const next = tokens[to];
  return next === undefined || nounOf(next) === undefined;
}

function nameFit(
  { to, candidates, noun }: PlacedName,
  types: readonly ReferenceType[],
  manner: Manner,
  reader: Reader,
): Fit | undefined {
  const wanted: readonly ReferenceType[] = noun === undefined ? types : types.filter((type) => type === noun);
  if (wanted.length === 0) return undefined;
  const direct = preferAccount(
    candidates.filter(({ record, score }) => wanted.includes(record.type) && score >= LEAST_SCORE),
    wanted,
  );
  const mayRelate = manner !== 'bare' || noun !== undefined;
  const holders = noun === undefined ? candidates.filter(({ record }) => record.type !== 'contact') : candidates;
  const related = mayRelate ? relatedCandidates(holders, held(wanted, noun), reader) : [];
  const [best] = direct;
  const [through] = related;
  // "The Acme deal" may be any of Acme's, whichever of them bears the name.
  if (best !== undefined && through !== undefined && mayRelate && isRatherAccount(best, candidates)) {
    return fitOf(to, unionOf(related, direct), noun === undefined ? PART_OF_ACCOUNT : 0.01, types, reader);
  }
  // A whole name of the account says more than the same word as a part of one deal's name.
  if (best !== undefined && (through === undefined || through.score <= best.score + NEAR)) {
    const vague = manner === 'cued' && noun === undefined && best.manner === 'part' && best.record.type === 'deal';
    const ofAccount = manner === 'slot' && noun === undefined && isRatherAccount(best, candidates);
    return fitOf(to, direct, vague ? PART_OF_DEAL : ofAccount ? PART_OF_ACCOUNT : 0, types, reader);
  }
  return fitOf(to, related, noun === undefined ? THROUGH_ACCOUNT : 0.01, types, reader);
}

/** Of what a customer has, what its name may stand for: who is meant of it is not said by its name alone ("the Globex job is off"). */
function held(types: readonly ReferenceType[], noun: RecordType | undefined): readonly ReferenceType[] {
  return noun === 'contact' ? types : types.filter((type) => type !== 'contact');
}

function unionOf(one: readonly NameCandidate[], other: readonly NameCandidate[]): NameCandidate[] {
  const ids = new Set(one.map(({ record }) => record.id));
  return [...one, ...other.filter(({ record }) => !ids.has(record.id))];
}

/** True where the words are a part of a deal's name, and name its account as well. */
function isRatherAccount({ record, manner, score }: NameCandidate, candidates: readonly NameCandidate[]): boolean {
  if (record.type !== 'deal' || manner !== 'part') return false;
  return candidates.some((other) => other.record.id === record.accountId && other.score >= score - NEAR);
}

/** A name that fits both an account and something of that account is the account. */
function preferAccount(
  candidates: readonly NameCandidate[],
  types: readonly ReferenceType[],
): readonly NameCandidate[] {
  const [best] = candidates;
  if (best === undefined || types.length < 2) return candidates;
  const near = candidates.filter(({ score }) => score >= best.score - NEAR);
  const account = near.find(({ record }) => record.type === 'account');
  // "Margaret" is a person before she is a part of her company's name.
  const isRatherPerson = account?.manner === 'part' && near.some(({ manner }) => manner === 'first_name');
  if (account === undefined || isRatherPerson) return isRatherPerson ? near.filter(isNotPart) : candidates;
  return candidates.filter(({ record }) => record.type === 'account' || record.accountId !== account.record.id);
}

function isNotPart({ manner }: NameCandidate): boolean {
  return manner !== 'part';
}

/** "The Acme deal": the open deals of what is named; the closed ones where none is open. */
function relatedCandidates(
  candidates: readonly NameCandidate[],
  types: readonly ReferenceType[],
  { names }: Reader,
): NameCandidate[] {
  const [best] = candidates;
  if (best === undefined || best.score < 0.5) return [];
  const accounts = candidates.filter(({ score }) => score >= best.score - NEAR).map(({ record }) => record);
  const type = types.find((each) => each === 'deal' || each === 'contact' || each === 'order');
  if (type === undefined) return [];
  const ids = new Set(accounts.flatMap((record) => relatedAccount(record)));
  const related = [...ids].flatMap((id) => names.related(type as RecordType, id));
  const active = related.filter((record) => record.active !== false);
  return (active.length > 0 ? active : related).map((record) => ({ record, score: best.score, manner: best.manner }));
}

/** Of what is named, the account whose deals may be meant. */
function relatedAccount({ type, id, accountId }: NamedRecord): string[] {
  if (type === 'account') return [id];
  return type === 'contact' && accountId !== undefined ? [accountId] : [];
}

function fitOf(
  to: number,
  candidates: readonly NameCandidate[],
  extra: number,
  types: readonly ReferenceType[],
  reader: Reader,
): Fit | undefined {
  const [best] = inOrder(candidates);
  if (best === undefined) return undefined;
  const near = inOrder(candidates.filter(({ score }) => score >= best.score - NEAR));
  const cost = extra + (best.manner === 'typo' ? MISTYPED + (1 - best.score) * 0.8 : (1 - best.score) * RATE);
  const value = toReference(best.record, types, reader);
  return {
    to,
    value,
    cost,
    evidence: 0.8 * best.score,
    choices: near.length > 1 ? near.slice(0, 10).map(({ record }) => toReference(record, types, reader)) : undefined,
  };
}

/** Best first; what fits equally well by name, so that a question always offers it in the same order. */
function inOrder(candidates: readonly NameCandidate[]): NameCandidate[] {
  return [...candidates].sort(
    (one, other) => Math.round((other.score - one.score) * 1000) || compareNames(one.record.name, other.record.name),
  );
}

function compareNames(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A record as a field holds it. */
export function toReference(
  { type, id, name, email, handle, accountId }: NamedRecord,
  types: readonly ReferenceType[],
  { names }: Pick<Reader, 'names'>,
): Reference {
  const account = type === 'contact' && accountId !== undefined ? names.get('account', accountId)?.name : undefined;
  return {
    ...(types.length > 1 ? { type } : {}),
    id,
    name,
    ...(handle === undefined ? {} : { handle }),
    ...(type === 'member' && email !== undefined ? { email } : {}),
    ...(account === undefined ? {} : { account }),
  };
}

/** What it costs that "it" is not what was spoken of most. */
const SPOKEN_OF_LESS = 0.12;

/** What was spoken of before that a field may mean without a word for it; undefined where nothing fits. */
export function recalledFit(field: Field, reader: Reader): Fit | undefined {
  if (reader.memory.about.length === 0) return undefined;
  const fit = itFit({ kind: 'it', to: 0 }, field.types ?? [], 'slot', reader);
  return fit?.value === undefined || fit.choices !== undefined ? undefined : fit;
}

function pronounFit(
  pronoun: Pronoun,
  types: readonly ReferenceType[],
  manner: Manner,
  { memory, actor, names }: Reader,
): Fit | undefined {
  const { to } = pronoun;
  if (pronoun.kind === 'it') return itFit(pronoun, types, manner, { memory, names });
  if (!types.includes('member')) return undefined;
  if (pronoun.kind === 'team') return { to, value: { id: 'team', name: 'my team' }, cost: 0.02, evidence: 0.5 };
  return { to, value: { id: actor.id, name: actor.name, email: actor.email }, cost: 0.01, evidence: 0.05 };
}

function itFit(
  { to, types: said, place: which }: Extract<Pronoun, { kind: 'it' }>,
  types: readonly ReferenceType[],
  manner: Manner,
  { memory, names }: Pick<Reader, 'memory' | 'names'>,
): Fit | undefined {
  const wanted = said === undefined ? types : types.filter((type) => (said as readonly string[]).includes(type));
  if (wanted.length === 0 || types.every((type) => type === 'member')) return undefined;
  if (which !== undefined) {
    const one = memory.about
      .filter(({ type }) => type !== undefined && (wanted as readonly string[]).includes(type))
      .at(which);
    return one && { to, value: pointed(one, types), cost: 0, evidence: 1 };
  }
  const place = memory.about.findIndex(
    ({ type }) => type !== undefined && (wanted as readonly string[]).includes(type),
  );
  const about = memory.about[place];
  if (about !== undefined) {
    return {
      to,
      value: pointed(about, types),
      cost: Math.min(place * SPOKEN_OF_LESS, 2 * SPOKEN_OF_LESS),
      evidence: 0.8,
    };
  }
  const theirs = accountBehind(wanted, memory, names);
  if (theirs !== undefined)
    return { to, value: toReference(theirs, types, { names }), cost: SPOKEN_OF_LESS, evidence: 0.5 };
  if (manner === 'bare') return undefined;
  const account = wanted.includes('deal')
    ? memory.about.find(({ type }) => type === 'account' || type === 'contact')
    : undefined;
  const accountId = account?.type === 'contact' ? names.get('contact', account.id)?.accountId : account?.id;
  const related = accountId === undefined ? [] : names.related('deal', accountId);
  const open = related
    .filter(({ active }) => active !== false)
    .sort((one, other) => compareNames(one.name, other.name));
  const [only] = open;
  if (only === undefined) return { to, value: undefined, cost: 0.5, evidence: 0.1 };
  const choices = open.map((record) => toReference(record, types, { names }));
  return { to, value: choices[0], cost: 0.05, evidence: 0.5, choices: choices.length > 1 ? choices : undefined };
}

/** "Their": the account of the person or deal that was spoken of. */
function accountBehind(
  wanted: readonly ReferenceType[],
  { about }: Reader['memory'],
  names: Reader['names'],
): NamedRecord | undefined {
  const [first] = about;
  if (!wanted.includes('account') || (first?.type !== 'contact' && first?.type !== 'deal')) return undefined;
  const accountId = names.get(first.type, first.id)?.accountId;
  return accountId === undefined ? undefined : names.get('account', accountId);
}

function pointed(about: Reference, types: readonly ReferenceType[]): Reference {
  if (types.length > 1) return about;
  const { type: _, ...reference } = about;
  return reference;
}
