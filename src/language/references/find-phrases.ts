import { LEGAL_FORMS } from './data/legal-forms.ts';
import { groupBy } from './group-by.ts';
import type { MessageWord } from './message.ts';
import type { PhraseForm } from './name-forms.ts';
import type { MatchManner, RecordType } from './named-record.ts';
import { TRIE_ROOT } from './phrase-trie.ts';
import { formOf, slotOf } from './phrase-values.ts';
import { isPerson } from './record-types.ts';
import { mistypedScore, PENALTIES, PHRASE_SCORES, SCORES } from './scores.ts';
import type { Search } from './search.ts';
import { startOf } from './search.ts';
import type { Step } from './steps.ts';

/** A way through the message's words that follows a name. */
interface Walk {
  readonly start: number;
  readonly node: number;
  readonly next: number;
  readonly to: number;
  readonly distance: number;
  readonly isNickname: boolean;
  readonly isLoose: boolean;
}

/** Readings of phrases tried in one message at most. */
const MOST_WALKS = 20_000;
const ORDINARY_DEAL = 0.8;
const POINTERS: ReadonlySet<string> = new Set(['the', 'our', 'that', 'this', 'my']);
const CONNECTIVES = new Set(['and', 'of', 'the', 'for', 'de', 'und']);

/** Finds whole phrases: names, aliases, names without their legal form, names joined to one word. */
export function findPhrases(search: Search): void {
  let left = MOST_WALKS;
  const follow = (walk: Walk): void => {
    for (const step of search.steps[walk.next] ?? []) {
      if (--left < 0) return;
      let node = search.tables.phrases.child(walk.node, step.id);
      if (node >= 0 && step.second !== undefined) node = search.tables.phrases.child(node, step.second);
      if (node < 0) continue;
      const further = advance(walk, node, step);
      if (search.tables.phrases.ends(node)) offerPhrase(search, further);
      follow(further);
    }
  };
  for (let start = 0; start < search.message.words.length; start++) {
    follow({ start, node: TRIE_ROOT, next: start, to: 0, distance: 0, isNickname: false, isLoose: false });
    findJoined(search, start);
  }
}

function advance(walk: Walk, node: number, step: Step): Walk {
  return {
    start: walk.start,
    node,
    next: step.next,
    to: step.to,
    distance: walk.distance + step.distance,
    isNickname: walk.isNickname || step.isNickname,
    isLoose: walk.isLoose || step.isLoose,
  };
}

function offerPhrase(search: Search, walk: Walk): void {
  const { records, phrases } = search.tables;
  const groups = groupBy(phrases.values(walk.node), (value) => `${records.type(slotOf(value))} ${value & 7}`);
  const words = search.message.words.slice(walk.start, walk.next);
  if (isInsideAddress(words, walk.to)) return;
  for (const values of groups.values()) {
    const [first = 0] = values;
    const form = formOf(first);
    const type = records.type(slotOf(first));
    if (walk.isNickname && !isPerson(type)) continue;
    const trust = search.isReference ? 1 : trustInName(search, walk.start, words, form, type);
    if (trust === 0) continue;
    const isMention = type === 'member' && words[0]?.afterAt === true;
    const from = startOf(search, walk.start, isPerson(type), isMention);
    const { score, manner } = weigh(walk, form, type, words);
    const offer = { from, slots: values.map(slotOf), manner: isMention ? ('mention' as const) : manner };
    search.collector.offer({ ...offer, to: walk.to, score: score * trust });
    const end = type === 'account' ? endOfLegalForm(search, walk) : walk.to;
    if (end > walk.to) search.collector.offer({ ...offer, to: end, score: score * trust - PENALTIES.otherLegalForm });
  }
}

/** Where "Corporation" after Acme ends, although the account is called Acme Corp; where none follows, the phrase's own end. */
function endOfLegalForm({ message }: Search, walk: Walk): number {
  const word = message.words[walk.next];
  if (word === undefined || !LEGAL_FORMS.has(word.word) || word.from - walk.to > 2) return walk.to;
  return word.class === 'rare' || word.isProper ? word.to : walk.to;
}

function isInsideAddress(words: readonly MessageWord[], to: number): boolean {
  const [first] = words;
  const address = first?.address ?? words.at(-1)?.address;
  return first !== undefined && address !== undefined && (first.from > address.from || to < address.to);
}

function weigh(walk: Walk, form: PhraseForm, type: RecordType, words: readonly MessageWord[]) {
  let score = PHRASE_SCORES[form];
  let manner: MatchManner = form;
  if (form === 'last_name' && words[0]?.afterHonorific) score = SCORES.afterHonorific;
  if (walk.isNickname) [score, manner] = [score - PENALTIES.nickname, 'nickname'];
  if (walk.isLoose) [score, manner] = [score - PENALTIES.loose, 'typo'];
  if (walk.distance > 0) {
    const length = words.reduce((sum, { word }) => sum + word.length, 0);
    [score, manner] = [mistypedScore(score, walk.distance, length), 'typo'];
  }
  // Tasks are named by whole sentences: one is meant where all of it is said, and that is rare.
  if (type === 'task' && words.length === 1) score -= 0.2;
  return { score, manner };
}

/** "The parent portal": two words in a row of a deal's name mean the deal, ordinary as they may be. */
function trustInName(
  { message }: Search,
  start: number,
  words: readonly MessageWord[],
  form: PhraseForm,
  type: RecordType,
): number {
  const trust = trustInWords(words, form, message.caseTells);
  if (type !== 'deal' || form !== 'short_name' || trust === 1) return trust;
  return words.length > 1 && POINTERS.has(message.words[start - 1]?.word ?? '') ? ORDINARY_DEAL : 0;
}

/** How far words that are all ordinary may be trusted to be a name, from how they are typed; 0 for not at all. */
function trustInWords(words: readonly MessageWord[], form: PhraseForm, caseTells: boolean): number {
  if (words.some((word) => word.class === 'rare' || word.afterHonorific || word.afterAt)) return 1;
  const naming = words.filter(({ word }) => !CONNECTIVES.has(word));
  const typedAsName =
    naming.length === 1
      ? naming[0]?.isProper === true
      : caseTells && naming.some(isCapitalised) && naming.every((word) => isCapitalised(word) || /^\d/.test(word.raw));
  if (typedAsName) return words.length === 1 && /^\d+$/.test(words[0]?.word ?? '') ? 0.6 : 1;
  if (form !== 'exact' && form !== 'alias') return naming.length > 2 ? 0.8 : 0;
  if (words.length === 1) return 0.55;
  const isGrammar = naming.some((word) => word.class === 'function');
  if (words.length === 2) return isGrammar ? 0.7 : 0.85;
  return isGrammar && naming.length < 3 ? 0.88 : 0.94;
}

function isCapitalised({ raw }: MessageWord): boolean {
  return raw.charAt(0) !== raw.charAt(0).toLowerCase();
}

/** "GTXPro" for GTX Pro, "ATT" for AT&T, "June andPartners". */
function findJoined(search: Search, start: number): void {
  const { words } = search.message;
  let joined = '';
  for (let at = start; at < Math.min(start + 3, words.length); at++) {
    const word = words[at];
    const base = word?.possessor ?? word;
    if (word === undefined || base === undefined) return;
    if (joined + base.word !== joined + word.word) offerJoined(search, start, at, joined + base.word, base.to);
    joined += word.word;
    offerJoined(search, start, at, joined, word.to);
  }
}

function offerJoined(search: Search, start: number, at: number, joined: string, to: number): void {
  const { message, tables, collector } = search;
  const words = message.words.slice(start, at + 1);
  if (isInsideAddress(words, to)) return;
  if (joined.length < 3 || (words.length === 1 && words[0]?.class !== 'rare' && !search.isReference)) return;
  const trust = search.isReference ? 1 : trustInWords(words, 'short_name', message.caseTells);
  const score = words.length === 1 ? SCORES.joined : SCORES.respaced;
  for (const [, slots] of groupBy(tables.withKey('joined', joined), (slot) => tables.records.type(slot))) {
    collector.offer({ from: words[0]?.from ?? 0, to, slots, score: score * trust, manner: 'alias' });
  }
}
