import type { Search } from './search.ts';

/** Words for a task, before or behind the words of its title. */
const NOUNS: ReadonlySet<string> = new Set(['task', 'todo', 'reminder', 'job', 'errand']);
/** What leads from the word for a task to the words of its title. */
const LEADS: ReadonlySet<string> = new Set([
  'about',
  'on',
  'for',
  'with',
  'to',
  'regarding',
  'concerning',
  'called',
  'of',
]);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'that', 'this', 'a', 'my', 'our', 'his', 'her', 'their']);
const MOST_WORDS = 6;
/** A word in more titles than this tells none of them. */
const MOST_TITLES = 256;
/** What one ordinary word of a title is worth, and each further one. */
const ONE_WORD = 0.5;
const FURTHER_WORD = 0.08;
const MOST = 0.66;

/** So many words of a title say which task is meant, without the word for one. */
const TELLING_WORDS = 3;

/**
 * Finds tasks by words of their titles, in any order: where the word for a task says so ("the price list task"), or where they are
 * several ("the Blue Mesa demo prep").
 */
export function findTasks(search: Search): void {
  const { words } = search.message;
  let next = 0;
  words.forEach(({ word }, at) => {
    if (!NOUNS.has(word)) {
      if (at >= next) next = Math.max(next, findSeveral(search, at));
      return;
    }
    findBefore(search, at);
    if (LEADS.has(words[at + 1]?.word ?? '')) findBehind(search, at + 2);
  });
}

/** Where the words end that stand in one title; the next may begin there. */
function findSeveral(search: Search, from: number): number {
  const { words } = search.message;
  let titles: ReadonlySet<number> | undefined;
  let to = from;
  while (to < words.length && to - from < MOST_WORDS) {
    const shared = together(titles, titlesWith(search, to));
    if (shared.size === 0) break;
    titles = shared;
    to++;
  }
  if (to - from >= TELLING_WORDS) offer(search, from, to, titles);
  return to;
}

function findBefore(search: Search, noun: number): void {
  let titles: ReadonlySet<number> | undefined;
  let from = noun;
  while (from > 0 && noun - from < MOST_WORDS) {
    const shared = together(titles, titlesWith(search, from - 1));
    if (shared.size === 0) break;
    titles = shared;
    from--;
  }
  offer(search, from, noun, titles);
}

function findBehind(search: Search, start: number): void {
  const { words } = search.message;
  const from = ARTICLES.has(words[start]?.word ?? '') ? start + 1 : start;
  let titles: ReadonlySet<number> | undefined;
  let to = from;
  while (to < words.length && to - from < MOST_WORDS) {
    const shared = together(titles, titlesWith(search, to));
    if (shared.size === 0) break;
    titles = shared;
    to++;
  }
  // "Create a task to book a hotel": one ordinary word there is what is to be done.
  const isNamed = to - from > 1 || words[start - 1]?.word !== 'to';
  if (isNamed) offer(search, from, to, titles);
}

/** The tasks in whose titles a word stands. */
function titlesWith({ message, steps, tables, collector }: Search, at: number): ReadonlySet<number> {
  const word = message.words[at];
  if (word === undefined || word.address !== undefined || ARTICLES.has(word.word)) return new Set();
  const slots = (steps[at] ?? [])
    .filter(
      ({ next, second, isNickname, distance }) =>
        next === at + 1 && second === undefined && !isNickname && distance === 0,
    )
    .flatMap(({ id }) => tables.parts.of(id).filter(({ type }) => type === 'task'))
    .flatMap((group) => (group.slots.length <= MOST_TITLES ? group.slots : []));
  return new Set(slots.filter((slot) => collector.accepts(slot)));
}

function together(known: ReadonlySet<number> | undefined, more: ReadonlySet<number>): ReadonlySet<number> {
  return known === undefined ? more : new Set([...more].filter((slot) => known.has(slot)));
}

function offer(
  { message, collector }: Search,
  from: number,
  to: number,
  titles: ReadonlySet<number> | undefined,
): void {
  const [first, last] = [message.words[from], message.words[to - 1]];
  if (titles === undefined || first === undefined || last === undefined || to <= from) return;
  const score = Math.min(ONE_WORD + FURTHER_WORD * (to - from - 1), MOST);
  collector.offer({ from: first.from, to: last.to, slots: [...titles], score, manner: 'part' });
}
