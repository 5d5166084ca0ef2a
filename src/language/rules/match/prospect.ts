import type { CompiledCapability, CompiledPhrase } from '../phrases/grammar.ts';
import type { Hopeful } from '../phrases/phrase-index.ts';
import { reachOf } from '../phrases/reach.ts';
import { Course } from './course.ts';
import type { PhraseInReach } from './first-steps.ts';
import { Match } from './matcher.ts';
import type { Matching, Stretch } from './matching.ts';
import { BEFORE, type State } from './state.ts';

/** To get ready for a first try takes about as long as so many states. */
const SET_UP = 16;

/** A capability by which a stretch may be read. */
export interface Prospect {
  readonly compiled: CompiledCapability;
  /** No reading of the stretch can have a better rank; known better where it was tried without success. */
  readonly bestRank: number;
  /** The best way to read it within limits. */
  match(limits: Pick<Stretch, 'mostCost' | 'mostRank'>): State | undefined;
}

/** What a capability could make of a stretch by the given phrases of it; undefined where the words of all are lacking. */
export function prospectOf(
  { compiled, phrases, clauses }: Hopeful,
  matching: Matching,
  { from, to, clausesOnly = false }: Pick<Stretch, 'from' | 'to' | 'clausesOnly'>,
): Prospect | undefined {
  const last = matching.literals.lastIn(from, to);
  const sayable = (phrase: CompiledPhrase): PhraseInReach[] => {
    const reach = reachOf(phrase.network, last, from);
    return reach === undefined ? [] : [{ phrase, reach }];
  };
  const inReach = phrases.flatMap(sayable);
  if (inReach.length === 0 && !clausesOnly) return undefined;
  const clausesInReach = clauses.flatMap(sayable);
  const phrasesOf = (list: readonly PhraseInReach[]) => list.map(({ phrase }) => phrase);
  const outlook = matching.outlooks.of(compiled, phrasesOf(inReach), phrasesOf(clausesInReach), { from, to });
  // Of most prospects it is known by their outlook that they need not be tried.
  let course: Course | undefined;
  const prospect = {
    compiled,
    bestRank: outlook.from(from, BEFORE, -1),
    match(limits: Pick<Stretch, 'mostCost' | 'mostRank'>) {
      if (course === undefined) {
        course = new Course(compiled, matching, inReach, clausesInReach, last, outlook);
        matching.effort.states += SET_UP;
      }
      const match = new Match(course, { from, to, clausesOnly, ...limits });
      const best = match.run();
      if (best === undefined) prospect.bestRank = Math.max(prospect.bestRank, match.leastBeyond);
      return best;
    },
  };
  return prospect;
}
