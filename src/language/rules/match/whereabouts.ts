import { classOf } from '../../references/word-class.ts';
import type { Message } from '../text/message.ts';
import { wordSet } from '../text/word-set.ts';
import { isAfterBreak } from './breaks.ts';
import { COSTS } from './costs.ts';
import type { State } from './state.ts';

/** What somebody does, said without -ed or -ing: "came in", "is at the end". */
const DOINGS = wordSet(
  'came come went go gone is are was were be been put get got keen look looks sit sits sat keep kept',
);
/** Behind "in" and "at the" these say how or when, not where. */
const NO_PLACES = wordSet(
  'touch hurry charge time principle writing person general contact case order favour favor need stock advance addition that saying what which moment end beginning start same least latest weekend week month year quarter price rate cost',
);
/** Where people meet. */
const PLACES = wordSet(`
  office offices hq headquarters plant factory site warehouse depot store shop showroom lobby reception canteen cafeteria cafe
  café restaurant bar pub hotel airport station club course clubhouse fair show expo congress conference convention summit
  exhibition event booth stand stall park room boardroom lounge building campus school hall kitchen yard workshop garage farm
  clinic hospital lab laboratory centre center house place market mall street boat ship port harbour harbor dock mill quarry
  branch premises facility gym church theatre theater stadium museum library bakery brewery winery terminal town city village
`);
/** What no name of a place has: the sentence goes on. */
const ENDS = wordSet(
  'had has have is was were are went goes wants want will said says and but so because who which to about regarding re concerning with over',
);
const MOST_WORDS = 6;

/** What taking the words behind a cue for where it took place costs: "we looked at the dock" and "it came in green" say no place. */
export function placeCost({ at, step }: State, to: number, { message }: { readonly message: Message }): number {
  const { tokens } = message;
  const before = tokens[at - 1];
  const isBehindValue = step.kind === 'fill' || step.kind === 'phrase';
  const isDone = before !== undefined && (DOINGS.has(before.word) || /..(?:ed|ing)$/.test(before.word));
  if (isDone && !isBehindValue && !isAfterBreak(at, message)) return COSTS.noPlace;
  const first = tokens[to]?.word ?? '';
  if (NO_PLACES.has(first) || (/...ing$/.test(first) && !tokens[to]?.capital)) return COSTS.noPlace;
  return isJoint(at, to, message) && !namesPlace(to, message) ? COSTS.noPlace : 0;
}

/** "In", and "at" alone: "at the" mostly leads in a place. */
function isJoint(at: number, to: number, { tokens }: Message): boolean {
  const word = tokens[at]?.word;
  return word === 'in' || (word === 'at' && to === at + 1);
}

/** "Aviemore", "their canteen": a name, or a noun for a place, among the words that follow. */
function namesPlace(from: number, { tokens }: Message): boolean {
  for (let at = from; at < Math.min(from + MOST_WORDS, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined || token.shape !== 'word' || ENDS.has(token.word)) return false;
    if (token.capital || PLACES.has(token.word) || classOf(token.word) === 'rare') return true;
  }
  return false;
}

/** What taking a token into the name of a place costs: where the sentence goes on, the place does not. */
export function withinPlaceCost(at: number, { tokens }: Message): number {
  const token = tokens[at];
  return token !== undefined && !token.capital && ENDS.has(token.word) ? COSTS.verbInPlace : 0;
}
