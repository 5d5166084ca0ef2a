import { classOf } from '../../references/word-class.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Words with which somebody tells what happened. */
export const PERSONAL = wordSet('she he they it i we this that there but and so because who which');

/** Words of grammar that a topic may have. */
const OF_TOPICS = wordSet('a an the of for and new');
const MOST_TOPIC_WORDS = 4;
export const BEFORE_NAMES = wordSet('the a an our his her their this that my your');
export const TELLERS = wordSet('he she they');
const HAPPENINGS = wordSet("was is went took lasted 's");

/** What leads in what it was about. */
const TOPIC_WORDS = wordSet('discussed covered reviewed lasted');
const REASONS = wordSet('as because since');
const ASSERTING = wordSet("is are was were has have had will wont won't isnt isn't arent aren't needs need wants want");
const MOST_SUBJECT_WORDS = 4;
const BEHIND_VERBS = wordSet('the a an to it them us me him her our his their this that');
const PASTS = wordSet(
  'went saw took gave told said got had made left found spoke sat ran brought showed came kept sent bought chose felt thought wanted knew asked drew',
);

/** ", he asked about chairs", "she needs the form": what somebody did is no more of what it was about. */
export function startsTale(at: number, { tokens }: Message): boolean {
  const [before = '', word = '', next = ''] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  if (before === ',' && PERSONAL.has(word)) return true;
  return (TELLERS.has(word) && tokens[at + 1]?.shape === 'word') || (word === 'it' && HAPPENINGS.has(next));
}

/** What is under way: ", waiting to hear back", ", looking at the contract". */
/** What is told, and no topic, begins with these. */
export const TELLING_FIRST = wordSet('nothing no none still not nobody everything all he she they it we i');
const GOES_ON = wordSet('to for on at about back until till');

/** A sign behind which it is told what came of a topic, or what somebody wants: "the tank, wants a quote", "the lids; legal is fine". */
export function endsTopic(at: number, message: Message): boolean {
  const { tokens } = message;
  const sign = tokens[at]?.word ?? '';
  if (sign !== ',' && sign !== ';') return false;
  const [first, next] = [tokens[at + 1], tokens[at + 2]];
  if (first === undefined || first.shape !== 'word') return sign === ';';
  if (sign === ';' || isPast(first) || isPresent(at + 1, message)) return true;
  if (/...ing$/.test(first.word) && GOES_ON.has(next?.word ?? '')) return true;
  for (let to = at + 1; to < tokens.length && !isSign(tokens[to]); to++) {
    if (ASSERTING.has(tokens[to]?.word ?? '') || (to > at + 1 && isDoneTo(to, message))) return true;
  }
  return TELLING_FIRST.has(first.word);
}

/** What happened, told without who did it: ", walked the depot", ", took away the old chairs". */
export function isPast(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    !TOPIC_WORDS.has(token.word) &&
    (PASTS.has(token.word) || /...ed$|['’]d$/.test(token.word))
  );
}

/** "The loading dock is too narrow", "we looked at the tank": a sentence, though no sign stands before it. */
export function startsSentence(at: number, { tokens }: Message): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'we') return tokens[at + 1]?.shape === 'word';
  if (!BEFORE_NAMES.has(word)) return false;
  const end = tokens.findIndex(({ shape, word: next }, to) => to > at && (shape !== 'word' || ASSERTING.has(next)));
  return end > at + 1 && end <= at + MOST_SUBJECT_WORDS && tokens[end]?.shape === 'word';
}

/** "Roofers are slammed till fall": a word or three, and what is said of them. */
export function states(at: number, { tokens, neutral }: Message): boolean {
  for (let to = at; to <= at + MOST_SUBJECT_WORDS - 1; to++) {
    const token = tokens[to];
    if (token?.shape !== 'word' || neutral[to] === true) return false;
    if (to > at && ASSERTING.has(token.word)) return tokens[to + 1]?.shape === 'word';
  }
  return false;
}

/** "…, as he asked for it", "because they moved": why it was. */
export function isReason(at: number, { tokens }: Message): boolean {
  return REASONS.has(tokens[at]?.word ?? '') && PERSONAL.has(tokens[at + 1]?.word ?? '');
}

/** ", likes the portable unit": what somebody does, told without who does it. */
export function isPresent(at: number, { tokens }: Message): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.capital === false && /..[^s]s$/.test(token.word) && BEHIND_VERBS.has(next?.word ?? '');
}

/** True for a sign that stands between words rather than within one. */
function isSign(token: Token | undefined): boolean {
  return token?.shape === 'punctuation' && (token.spaced || token.word !== '-');
}

/** True where a verb goes on behind a name. */
export function tellsOn(at: number, message: Message): boolean {
  const token = message.tokens[at];
  if (token === undefined || token.shape !== 'word') return false;
  return isPast(token) || isPresent(at, message) || VERBS.has(token.word);
}

const VERBS = wordSet(
  'is are was were has have had does did do will would wont can could cant should must may might says said say thinks wants needs likes loves prefers hopes feels seems asks isnt wasnt doesnt didnt wouldnt couldnt never still also already just really not now',
);

/** A few words between signs, none of which tells a story: "- fleet pricing -". */
export function isTopic(at: number, message: Message, ends?: ReadonlySet<string>): boolean {
  const { tokens, neutral } = message;
  let to = at;
  while (to < tokens.length && !isSign(tokens[to])) {
    const { word = '', shape } = tokens[to] ?? {};
    if (to > at && ends?.has(word)) break;
    if (shape === 'number' || /\d/.test(word)) return false;
    if (ASSERTING.has(word) || (to > at && isDoneTo(to, message))) return false;
    if (PERSONAL.has(word) || (classOf(word) === 'function' && !OF_TOPICS.has(word))) return false;
    to++;
  }
  return to - at <= MOST_TOPIC_WORDS && neutral[at] !== true;
}

/** "Renewal terms agreed", "the tubes arrived crushed": what became of something; "our revised terms" are what it was about. */
function isDoneTo(at: number, { tokens }: Message): boolean {
  return isPast(tokens[at]) && !BEFORE_NAMES.has(tokens[at - 1]?.word ?? '');
}
