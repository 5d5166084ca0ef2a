import { LEGAL_FORMS } from './data/legal-forms.ts';
import { groupBy } from './group-by.ts';
import type { MessageWord } from './message.ts';
import type { PartRole } from './name-forms.ts';
import { wordsOfName } from './name-forms.ts';
import type { MatchManner } from './named-record.ts';
import type { PartGroup } from './postings.ts';
import { isPerson } from './record-types.ts';
import { mistypedScore, PENALTIES, partFactor, ROLE_MANNERS, ROLE_SCORES, SCORES } from './scores.ts';
import type { Search } from './search.ts';
import { startOf } from './search.ts';
import type { Step } from './steps.ts';
import { classOf, isGivenNameWord } from './word-class.ts';

/** A word that so many things of a type share names none of them, unless one is in the conversation. */
const MOST_SHARING = 50;
/** Initials are sought this often in one message. */
const MOST_INITIALS = 3;

/** Finds single words of names: first and last names, the telling word of a longer name, initials. */
export function findParts(search: Search): void {
  let initials = 0;
  search.message.words.forEach((word, at) => {
    if (word.address !== undefined) return;
    for (const step of search.steps[at] ?? []) {
      if (step.second === undefined && (step.distance === 0 || word.class === 'rare'))
        findRoles(search, word, at, step);
    }
    if (initials < MOST_INITIALS && mayBeInitials(search, word)) {
      initials++;
      findInitials(search, word);
    }
  });
}

function findRoles(search: Search, word: MessageWord, at: number, step: Step): void {
  for (const group of search.tables.parts.of(step.id)) offerRole(search, word, at, step, group);
}

function offerRole(search: Search, word: MessageWord, at: number, step: Step, group: PartGroup): void {
  const { role, type, slots: all } = group;
  if (step.isNickname && role !== 'first_name') return;
  const isMention = type === 'member' && word.afterAt;
  const isTiny = word.class !== 'rare' && word.word.length < 3;
  let score = (search.isReference && !isTiny) || isMention ? ROLE_SCORES[role] : scoreOfWord(word, role);
  if (score === 0) return;
  let slots = all;
  if (!isPerson(type)) {
    score *= partFactor(type);
    if (all.length > MOST_SHARING) slots = all.filter((slot) => search.collector.isNear(slot));
  } else findInitialAfter(search, at, step, slots, role);
  let manner: MatchManner = ROLE_MANNERS[role];
  if (step.isNickname) [score, manner] = [score - PENALTIES.nickname, 'nickname'];
  if (step.isLoose) [score, manner] = [score - PENALTIES.loose, 'typo'];
  if (step.distance > 0) [score, manner] = [mistypedScore(score, step.distance, word.word.length), 'typo'];
  if (isMention) [score, manner] = [score + 0.1, 'mention'];
  const from = startOf(search, at, isPerson(type), isMention);
  search.collector.offer({ from, to: step.to, slots, score, manner });
}

/** What a word alone is worth in a role, by how ordinary it is and how it is typed; 0 where it names nothing. */
function scoreOfWord(word: MessageWord, role: PartRole): number {
  const isOfPerson = role === 'first_name' || role === 'last_name';
  if (word.afterHonorific) return !isOfPerson ? 0 : role === 'last_name' ? SCORES.afterHonorific : 0.7;
  if (word.class === 'rare') {
    const isShort = word.word.length < (role === 'part' ? 4 : 3);
    const isCapitalised = word.raw.charAt(0) !== word.raw.charAt(0).toLowerCase();
    return isShort && !isCapitalised && /^[a-z]+$/.test(word.word) ? 0 : ROLE_SCORES[role];
  }
  if (role === 'last_name') return word.isProper && word.class === 'common' ? 0.6 : 0;
  return role === 'first_name' ? scoreOfOrdinaryFirstName(word) : 0;
}

function scoreOfOrdinaryFirstName(word: MessageWord): number {
  const owner = word.possessor?.word ?? '';
  // "Will's deals": a verb has no possessive.
  if (isGivenNameWord(owner) && classOf(owner) === 'function') return 0.7;
  const isGiven = isGivenNameWord(word.word);
  const isGrammar = word.class === 'function';
  if (word.isProper) return isGiven ? (isGrammar ? 0.7 : 0.8) : isGrammar ? 0 : 0.65;
  if (!isGiven) return 0;
  const isCapitalised = word.raw.charAt(0) !== word.raw.charAt(0).toLowerCase();
  if (isGrammar) return isCapitalised ? 0.45 : 0;
  return isCapitalised ? 0.55 : 0.45;
}

/** "Dana L." */
function findInitialAfter(search: Search, at: number, step: Step, slots: readonly number[], role: PartRole): void {
  const initial = search.message.words[at + 1];
  if (role !== 'first_name' || step.distance > 0 || initial === undefined || !/^[a-z]$/.test(initial.word)) return;
  const { text } = search.message;
  if (initial.from - step.to !== 1 || (initial.raw === initial.word && text[initial.to] !== '.')) return;
  const { records } = search.tables;
  const fitting = slots.filter((slot) => wordsOfName(records.name(slot)).at(-1)?.startsWith(initial.word) === true);
  const to = text[initial.to] === '.' && text[initial.to + 1] !== undefined ? initial.to + 1 : initial.to;
  const from = search.message.words[at]?.from ?? 0;
  search.collector.offer({ from, to, slots: fitting, score: SCORES.firstNameAndInitial, manner: 'first_name' });
}

function mayBeInitials(search: Search, word: MessageWord): boolean {
  if (word.word.length < 2 || word.word.length > 4 || word.class !== 'rare' || LEGAL_FORMS.has(word.word)) return false;
  return word.isCapitals && (search.message.caseTells || search.isReference) && word.raw.length === word.word.length;
}

function findInitials({ tables, collector }: Search, { word, from, to }: MessageWord): void {
  for (const [, all] of groupBy(tables.withInitials(word), (slot) => tables.records.typeNumber(slot))) {
    const slots = all.length > MOST_SHARING ? all.filter((slot) => collector.isNear(slot)) : all;
    collector.offer({ from, to, slots, score: SCORES.initials, manner: 'initials' });
  }
}
