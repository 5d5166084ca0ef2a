import type { Field, Reference } from '../../../capability/fields.ts';
import { classOf } from '../../references/word-class.ts';
import { choiceFits } from '../fields/choice-fits.ts';
import type { Fit } from '../fields/fit.ts';
import { referenceFits } from '../fields/reference-fits.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { CompiledCapability } from '../phrases/grammar.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/**
 * Records named within free text where the request names none otherwise: the task "call Dana at Acme" is about Dana, and a deal
 * called "Initech expansion" is Initech's.
 */
export function embeddedReferences(
  { capability }: CompiledCapability,
  said: ReadonlyMap<string, unknown>,
  textTokens: readonly number[],
  isOwnName: boolean,
  lattice: Lattice,
): Map<string, Fit> {
  const found = new Map<string, Fit>();
  if (textTokens.length === 0 || capability.effect === 'read') return found;
  const fields = capability.fields.filter(isForCustomers);
  // What is to be done next at a deal that was named names nobody's role there.
  const isNamed =
    fields.some(({ name }) => said.has(name)) ||
    capability.fields.some(({ kind, required, name }) => kind === 'reference' && required && said.has(name));
  const theirs = fields.find((field) => field.name === 'contact' && field.types?.length === 1 && !said.has(field.name));
  const account = said.get('account');
  if (theirs !== undefined && isReference(account)) {
    const fit = contactIn(theirs, account.id, textTokens, lattice);
    if (fit !== undefined) return new Map([[theirs.name, fit]]);
  }
  for (const field of fields) {
    // The name of something new is no reference, unless one is needed.
    if (said.has(field.name) || ((isNamed || isOwnName) && !field.required) || found.size > 0) continue;
    const fit = bestIn(field, textTokens, lattice);
    if (fit !== undefined) found.set(field.name, fit);
  }
  return found;
}

/** "Met Globex, Priya wants more": somebody of the customer who is spoken of by name. */
function contactIn(field: Field, accountId: string, textTokens: readonly number[], lattice: Lattice): Fit | undefined {
  const { message, reader } = lattice;
  for (const at of textTokens) {
    if (message.tokens[at]?.capital !== true || isAccountAt(at, accountId, lattice)) continue;
    for (const fit of referenceFits(field, at, 'bare', lattice)) {
      if (fit.cost > MOST_COST || !isReference(fit.value) || message.tokens[fit.to]?.word === "'s") continue;
      const near = (fit.choices ?? [fit.value]).filter(
        ({ id }) => reader.names.get('contact', id)?.accountId === accountId,
      );
      if (near.length === 1 && near[0] !== undefined) return { ...fit, value: near[0], choices: undefined };
    }
  }
  return undefined;
}

/** "Hollis payroll" for Hollis & Grant: the customer again, although Grant's name is Hollis. */
function isAccountAt(at: number, accountId: string, { names }: Lattice): boolean {
  return (names[at] ?? []).some(({ candidates }) =>
    candidates.some(({ record, manner }) => record.id === accountId && manner !== 'typo'),
  );
}

const MOST_COST = 0.3;
const MOST_COST_OF_WORD = 0.17;
const MOST_COST_OF_STRIKING = 0.46;
const STRIKING = 8;
/** A name said whole costs less. */
const WHOLE = 0.05;

/** An ordinary word in small letters that is a part of some company's name is text; a word of no language is a mistyped name. */
function mostCost({ to, value }: Fit, at: number, { message: { tokens } }: Lattice): number {
  const [token, last] = [tokens[at], tokens[to - 1]];
  const isPerson = isReference(value) && (value.type === 'account' || value.type === 'contact');
  const isStriking = to > at + 1 ? last?.capital === true : (token?.word.length ?? 0) >= STRIKING && isRare(token);
  if (isPerson && isStriking) return MOST_COST_OF_STRIKING;
  return to === at + 1 && token?.capital !== true ? MOST_COST_OF_WORD : MOST_COST;
}

function isRare(token: Token | undefined): boolean {
  return token !== undefined && classOf(token.word) === 'rare';
}

function isForCustomers({ kind, types = [], list }: Field): boolean {
  return kind === 'reference' && !list && types.some((type) => type === 'account' || type === 'contact');
}

function bestIn(field: Field, textTokens: readonly number[], lattice: Lattice): Fit | undefined {
  const places = new Set(textTokens);
  const found = textTokens.flatMap((at) =>
    referenceFits(field, at, 'bare', lattice)
      .filter((fit) => fit.cost <= mostCost(fit, at, lattice) && places.has(fit.to - 1))
      .filter(({ to }) => !isVerb(at, to, textTokens[0], lattice.message))
      .map((fit) => ({ fit, at, length: fit.to - at })),
  );
  let best: (typeof found)[number] | undefined;
  for (const each of found) {
    // "Measure the lids": lids, and no deal about lids.
    const isThingThere =
      each.fit.cost > WHOLE &&
      isDealOf(each.fit) &&
      (!saysAccount(each.fit, each.at, lattice) || isThingFor(each.at, each.fit, lattice.message));
    if (!isThingThere && (best === undefined || each.length > best.length)) best = each;
  }
  return best?.fit;
}

const ARTICLES = wordSet('a an the some another my our');

/** "Pour a sample", "push the date": an order begins with what is to be done, which is no customer's name. */
function isVerb(at: number, to: number, first: number | undefined, { tokens }: Message): boolean {
  return at === first && to === at + 1 && ARTICLES.has(tokens[to]?.word ?? '');
}

/** "Quote gloves for Trident": what they get, though a deal of theirs is called after it. */
function isThingFor(from: number, { to }: Fit, { tokens }: Message): boolean {
  return tokens.slice(from, to).some(({ word }) => LEADS_TO_WHOM.has(word));
}

const LEADS_TO_WHOM = wordSet('for to at with from');

function isDealOf({ value }: Fit): boolean {
  return isReference(value) && value.type === 'deal';
}

/** True where a deal is named along with its customer: "the Acme renewal", and no renewal as such. */
function saysAccount(fit: Fit, from: number, { names, reader }: Lattice): boolean {
  if (!isReference(fit.value)) return false;
  const accountId = reader.names.get('deal', fit.value.id)?.accountId;
  for (let at = from; at < fit.to; at++) {
    const found = names[at]?.some(({ candidates }) =>
      candidates.some(({ record }) => record.type === 'account' && record.id === accountId),
    );
    if (found) return true;
  }
  return false;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** Values of choices that are heard in what was told, where they were not said apart: how she felt about the pilot. */
export function toldChoices(
  { capability, options }: CompiledCapability,
  said: ReadonlyMap<string, unknown>,
  textTokens: readonly number[],
  { message }: Lattice,
): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { name, told } of capability.fields) {
    const spoken = options.get(name);
    if (told !== true || spoken === undefined || said.has(name)) continue;
    const values = saidIn(spoken, textTokens, message);
    const [first] = values;
    const isClear =
      first !== undefined && values.every(({ at, value }) => value === first.value && !isDenied(at, message));
    if (isClear) found.set(name, first.value);
  }
  return found;
}

/** A word that is only mistyped costs no more. */
const MISTYPED_WORD = 0.1;

/** The values said in a text, each as long as it is: of "not happy" nothing is "happy". */
function saidIn(
  spoken: Parameters<typeof choiceFits>[0],
  textTokens: readonly number[],
  message: Message,
): { readonly at: number; readonly value: unknown }[] {
  const found: { readonly at: number; readonly value: unknown }[] = [];
  let end = 0;
  for (const at of textTokens) {
    if (at < end) continue;
    for (const { to, value, cost } of choiceFits(spoken, at, message)) {
      // "Facilities worries about the floor", "an exciting plan": no feeling of whom they spoke to.
      if (spoken.has(message.tokens[at]?.stem ?? '') && cost > MISTYPED_WORD) continue;
      end = Math.max(end, to);
      found.push({ at, value });
    }
  }
  return found;
}

const DENIALS = wordSet("not no never hardly n't isnt wasnt arent werent nothing without if");

function isDenied(at: number, { tokens }: Message): boolean {
  return [at - 1, at - 2, at - 3].some((before) => {
    const word = tokens[before]?.word ?? '';
    return DENIALS.has(word) || word.endsWith("n't");
  });
}
