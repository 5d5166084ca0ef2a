import type { Phrase } from '../../capability/capability.ts';
import { territories } from '../territory-words.ts';

const forecast = '(forecast|fcast|fcst|outlook|projection)';
const target = '[the|our|her|his|their|my] (quota|target|plan|number|numbers|goal|budget)';
const we = '({owner}|we|the team)';
const give =
  "[show|view|see|give|get|(board|boss|manager|management|director) (wants|needs)|need|want|have|run|tell|know|what's|what is|whats|how is|how's|what about|let me see] [me|us]";
const span = '[for|in|of|on|by|at the end of] {period}';
const maybe = '[for|in|of|on|by] [{period}]';
const against = '(against|versus|vs|on|to|compared to|compared with|with)';
const look = '(look|looking|going|shaping up|coming along|coming on|stand|standing|doing|developing)';
const land = '(land|end up|finish|come out|close out|wrap up|end|close|do|perform)';
const place = `{territory:${territories}}`;
const book = '(close|closing|land|book|bring in|sell|make|win|deliver|generate)';
const expect = '(going to|gonna|expect to|expected to|likely to)';

/** How people ask for the forecast, and how they stand against their quota. */
export const showForecastPhrases: readonly Phrase[] = [
  `${give} [a|an|the|our|my] [sales|revenue] ${forecast} [look|looking] [like] [of {owner}] [(for|in|of) {period}]`,
  `${give} [the] {period} ${forecast}`,
  `${give} {owner} ('s|) ${forecast}`,
  `forecast {period}`,
  `${forecast} (for|of) {owner} ${maybe}`,
  `{period} ${forecast} (for|of) {owner}`,
  `{period} ${forecast} (for|of|in) [the] {territory} (region|territory)`,
  `${forecast} (for|of|in) [the] {territory} (region|territory) ${maybe}`,
  `[the|our] ${forecast} in! {territory}`,
  `${give} [the|our] ${forecast} (for|of|in) [the] ${place} ${maybe}`,
  `${give} [the] {period} ${forecast} (for|of|in) [the] ${place}`,
  `${place} ('s|) ${forecast} ${maybe}`,
  '…(i|we) mean [the] forecast [for {period}]',
  '… (according to|as per|per|by|going by) [the|our] forecast',
  `what [is] [the|our] (picture|position|view|outlook|expectation) ${span} [forecast wise|forecast-wise|revenue wise|revenue-wise]`,
  `(what|how) (does|is|do|are) {period} ${look} [like] [forecast wise|forecast-wise|for us|revenue wise|in the forecast|so far]`,
  `(how is|how's|hows|how does) [the|this|{owner}] quarter ${look}`,
  `what (does|did) [the|our] ${forecast} (say|look like|show|tell us|come to|add up to) [for|in|about] [{period}]`,
  `(how did|how does|how has|where did|where does) [the|our] ${forecast} ${maybe} (end! up|turn out|come out|finish|land|stand|develop)`,
  `(how|where) (does|do|is|are) [the|our] (forecast|fcast|numbers) ${maybe} (compare|compared|stack up|measure up|stand) ${against} ${target}`,
  `(i have to|i need to|i must|we have to|we need to|i should|i am to) (report|give|present|submit|show|deliver|hand in|send) [a|the|our|my] ${forecast} (for|of|on) {period}`,
  `[run|run me|give me|show me|get me] [the|our] numbers ${span} [forecast against|forecast versus|against|versus|vs] ${target}`,
  `(do|have|has|does) ${we} (have|got|has) [got] enough (coverage|pipeline|deals|business) [to (hit|make|reach|cover|meet)] ${target} ${maybe}`,
  `(forecast|fcast) (against|versus|vs|and|to|compared to|compared with) ${target} ${maybe}`,
  '(expected|projected|forecast|forecasted) (revenue|sales|bookings) [for|in] {period}',
  '(commit|best case) (total|number|figure) [for|in] {period}',
  "(what is|what's|whats|how big is|how high is) (the!|our!|my!|{owner}) (commit|best case) [total|number|figure|amount] [for|in|of] {period}",
  '(the!|our!|my!) (commit|best case) [total|number|figure|amount] (for!|in!) {period}',
  '(how much is|how much do we have|how much have we got) [in] [our|the] (commit|best case) [{period}]',

  `[show|tell|ask|know|wonder|curious|see] [me] (how|where) ${we} (will|would|are going to|is going to|are likely to) ${land} ${span}`,
  `[tell|ask|know|wonder|curious|see] [me] [if|whether] ${we} (will|would|can|are going to|is going to|are likely to|is likely to) (hit|make|reach|meet|beat) ${target} ${maybe}`,
  `(am|are|is) ${we} (close|near|far|short|anywhere near|nearly there) (to|from|of|off|on) ${target} ${maybe}`,
  `${give} [the|our] {period} (number!|numbers|figure|figures)`,
  'where do we stand [for] {period}',
  `(where|how) (will|do|does|is|am|are|would) ${we} [going to|gonna|likely to|expected to] ${land} ${span}`,
  'what can we expect (for|in) {period}',
  `what (are|am|is|do|does) ${we} (calling|call|forecasting|projecting|predicting|forecast|projected|bringing in) for {period}`,
  `what (is|are|does) ${we} (forecast|forecasted|projected|predicted|on course) to ${book} ${maybe}`,
  `what (is|are|does) ${we} (expected|expecting|expect|likely) to (bring in|make|book|deliver|generate) ${maybe}`,
  `(how much|what) (will!|are!) ${we} ${book} [in|for] {period}`,
  `(how much|what) (will|are|do|does|is) ${we} ${expect} ${book} [in] {period}`,

  `(how|where) (am|are|is|do|does) ${we} [doing|tracking|stand|standing|trending|perform|performing] ${against} ${target} ${maybe}`,
  `how (did|do|does|have|has) ${we} (do|done|perform|performed) ${against} ${target} ${maybe}`,
  `(how far|how close|how short|far short|how far short|how far off|how far behind) (am|are|is) ${we} (to|from|off|of|on) ${target} ${maybe}`,
  `(how short|how far short|how far off|how far behind) (am|are|is) ${we} {period}`,
  `(will|are|am|can|is|do) ${we} (hit|make|reach|meet|beat|going to hit|going to make|going to meet|gonna hit|gonna make|gonna reach|going to reach|on track for|on track to hit|on target for) [the|our|her|his|their] (quota|target|goal|number|numbers|forecast|plan) ${maybe}`,
  `(am|are|is|will) ${we} (on target|on plan|on track|on course|ahead|behind|ahead of plan|behind plan|going to make it) ${maybe}`,
  `(how much|what) (is|do i have|do we have|do i need|do we need|is left|is missing) (left|missing|to go|to hit|to reach|to make) [to] ${target} ${maybe}`,
  `(how much|what) (more|else) (do|does) ${we} need [to close|to sell|to win] [to] (hit|reach|make) ${target} ${maybe}`,
  `(how much|what) (is|are) ${we} (short|behind|missing|off) [of|from|to] [the|our] [quota|target|plan] ${maybe}`,
  `(how much|what percentage|what percent|how far) of [the|our|{owner}] (quota|target|goal) (have we|did we|has {owner}|is) (reached|made|hit|done|achieved|covered) ${maybe}`,
  `how (big|large|wide|small) is [the|our|{owner}] gap [to|from|for] [the|our] [quota|target|plan|goal|number] [for|of|in] [{owner}|{period}]`,
  "(what is|what's|whats|show|show me) [our|the|{owner}] (quota|target) [for] [{period}]",
  "[what is|what's|whats|show|show me] [our|the|{owner}] (quota|pipeline|target) (coverage|gap|attainment) [{period}]",
  "[what is|what's|whats|show|show me] [our|the|{owner}] (gap|coverage|attainment) (to|against|versus|vs|of) (quota|target|plan) [{period}]",
  "(what is|what's|whats|show|show me) (our|the|{owner}) (coverage|gap|attainment) [{period}]",
  '(quota|target) (attainment|coverage|progress|status|gap) [for|of] [{owner}] [for|in] [{period}]',
  '… (right now|at the minute|at the moment|currently|at present|as of now|as of today|as it stands)',
];
