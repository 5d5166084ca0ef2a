import type { Lattice } from '../lattice/lattice.ts';
import { wordSet } from '../text/word-set.ts';

/** What leads in who else was there. */
const LEADS = wordSet('with and plus & alongside');
const BEFORE_WITH = wordSet('along together');
const JOINTS = wordSet('and & ,');
const SELVES = wordSet('i me myself');
/** "And Pip on Friday": nothing follows of what Pip did or is to do. */
const MAY_FOLLOW = wordSet(
  'and at on in about re regarding for from this last yesterday today over via with by went it all both i we he she they',
);
const SURE = 0.75;

/** Where the colleagues end who were there as well, named at a token: "with Lotte", "and Pip"; undefined where none are. */
export function endOfCompanions(at: number, lattice: Lattice): number | undefined {
  const { tokens } = lattice.message;
  const word = tokens[at]?.word ?? '';
  const lead = BEFORE_WITH.has(word) && tokens[at + 1]?.word === 'with' ? at + 1 : at;
  if (!LEADS.has(tokens[lead]?.word ?? '')) return undefined;
  const to = endOfMembers(lead + 1, lattice) ?? endOfUnnamed(lead + 1, lattice);
  return to !== undefined && mayEnd(to, lattice) ? to : undefined;
}

/** Where somebody else of a customer ends who was there beside the one already named: "Priya and Marc". */
export function endOfOthers(at: number, lattice: Lattice): number | undefined {
  if (!JOINTS.has(lattice.message.tokens[at]?.word ?? '') || lattice.message.tokens[at]?.word === ',') return undefined;
  const to = endOfOne('contact', at + 1, lattice);
  return to !== undefined && mayEnd(to, lattice) ? to : undefined;
}

/** The same at the head of a report: "Imran and I", "Lotte and Pip". */
export function endOfReporters(at: number, lattice: Lattice): number | undefined {
  const { tokens } = lattice.message;
  const to = endOfMembers(at, lattice);
  if (to === undefined) return undefined;
  if (JOINTS.has(tokens[to]?.word ?? '') && SELVES.has(tokens[to + 1]?.word ?? '')) return to + 2;
  const isOne = endOfMember(at, lattice) === to;
  return isOne || tokens[to]?.shape !== 'word' ? undefined : to;
}

/** Where somebody ends who is not named: "and her partner", "and the resort's buyer", "plus two of his colleagues". */
function endOfUnnamed(at: number, { message: { tokens }, names }: Lattice): number | undefined {
  if (!BEFORE_PEOPLE.has(tokens[at]?.word ?? '') || (names[at]?.length ?? 0) > 0) return undefined;
  for (let to = at + 1; to <= at + MOST_BEFORE_PEOPLE && tokens[to]?.shape === 'word'; to++) {
    if (PEOPLE.has(tokens[to]?.word ?? '') && tokens[to + 1]?.word !== "'s") return to + 1;
  }
  return undefined;
}

const BEFORE_PEOPLE = wordSet('her his their the a an my our two three some one another');
const MOST_BEFORE_PEOPLE = 5;
const PEOPLE = wordSet(`
  team people folks guys manager managers boss partner partners colleague colleagues assistant wife husband son daughter brother
  sister director directors cfo ceo cto coo cio gm md vp engineer engineers architect accountant buyer buyers owner owners foreman
  supervisor lawyer consultant designer client chef lead analyst clerk secretary deputy board committee crew staff
`);

function mayEnd(to: number, { message: { tokens }, values }: Lattice): boolean {
  const next = tokens[to];
  if (next === undefined || next.shape !== 'word') return next?.word !== "'s";
  return MAY_FOLLOW.has(next.word) || (values.past[to]?.length ?? 0) > 0;
}

function endOfMembers(from: number, lattice: Lattice): number | undefined {
  const { tokens } = lattice.message;
  let end = endOfMember(from, lattice);
  while (end !== undefined && JOINTS.has(tokens[end]?.word ?? '')) {
    const next = endOfMember(end + 1, lattice);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** Where the name of somebody of the team ends, and of nobody else. */
function endOfMember(at: number, lattice: Lattice): number | undefined {
  return endOfOne('member', at, lattice);
}

function endOfOne(type: 'member' | 'contact', at: number, { names }: Lattice): number | undefined {
  const name = names[at]?.find(
    ({ candidates: [best, second] }) =>
      best?.record.type === type && best.score >= SURE && (second === undefined || second.score < best.score),
  );
  return name?.to;
}
