import type { Phrase } from '../../capability/capability.ts';

const pipeline = '[all] [the|our] (pipeline|funnel|deals|deal)';
const theirs = `(${pipeline}|{owner} (pipeline|funnel|deals))`;
const when = '[since|in|during|over|from|for|against|versus|vs|than] [{period}]';
const moved =
  '(changed|change|moved|move|different|happened|happen|slipped|slip|progressed|developed|shifted|new|happening|going on|changing|moving)';
const some = '(what!|anything!|something!|everything!|which!|all!|how much|whatever!)';

/** How people ask what became of the pipeline. */
export const showChangesPhrases: readonly Phrase[] = [
  `[tell|show|give|list] [me] ${some} [has|have|is|was|did|that|there|been|got] ${moved} (in|on|with|to|at|about|across|within) ${theirs} ${when}`,
  `(has|have|did|is|was|are|were) (anything|something|there anything|there something|much|there much) ${moved} (in|on|with|to|at|about|across) ${theirs} ${when}`,
  `(how|in what way) (is|has|was|did|does) ${theirs} [been] [look] (different|differ|changed|change|moved|move|developed|develop|evolved|evolve|shifted|shift) [from|since|to|in] ${when}`,
  `(which|what|how many|any) deals (have|has|were|got|was|are) [been|being] (pushed|moved|slipped|delayed|postponed|pulled in|brought forward) [out|back] [stage|stages] ${when}`,
  `[show|list|give|any|what are|were there|are there] [me] [the] (changes|movements|movement) (to|in|on|of|with|for) ${theirs} ${when}`,
  `[what|any] (changes|change|movement|movements) (have|has|did) {owner} [pipeline|deals] (have|had|see|seen) ${when}`,
  "(what's|what is|whats) different [in the pipeline|with the deals] [{period}]",
  '[tell me|show me] (what|what is|what has) (different|changed) (in|with) [the|our] (pipeline|funnel|deals) compared to! {period}',
  '[tell me|show me] (what|what is|what has) (different|changed) (in|with) [the|our] (pipeline|funnel|deals) (against|versus|vs|compared with) {period}',
  'anything new {period}',
  '(what|which deals|what deals) (did|have|has) (we|{owner}|the team) (win|won) (and|or) (lose|lost) [in|during|since] [{period}]',
  '(what|which deals|what deals) (did|have|has) (we|{owner}|the team) (lose|lost) (and|or) (win|won) [in|during|since] [{period}]',
  '(anything|something|any deals|any deal|is anything|has anything|did anything) (pushed out|pushed|slipped|moved|pulled in|slip|move) [in|during|since] {period}',
  "(summarise|summarize|sum up|recap|list|review|go through|run through|give me) [the|our|all] {period} ('s|) (pipeline|deal|funnel) (changes|movements|moves|movement)",
  '(summarise|summarize|sum up|recap|review) [the|our|all] (pipeline|deal|funnel) (changes|movements|moves|movement) [of|in|from|since|for|during] [{period}]',
  '(what changed|what has changed|what moved|what happened|what did i miss|what have i missed) (while|since|when) (i was|i have been|i) (away|off|gone|on leave|on holiday|on vacation|out|out of office)',
  "(i was|i have been|i've been|we were) (on holiday|on holidays|on vacation|on leave|away|off|out|out of office|sick) [from|for|since|in|over|between] {period} [,|so] (what changed|what has changed|what happened|what moved|what did i miss|what have i missed) [in|with] [the|our] [pipeline|deals|funnel] [during that time|in that time|meanwhile|in the meantime|since]",
  "{period} ('s|) (pipeline|deal|funnel) (changes|movements|moves|movement)",
  'catch me up [on] [the|our] (pipeline|deals) [{period}]',
  'what movement (have we seen|did we see|was there) {period}',
  'what (slipped|got pushed|was pushed|got pushed out|has slipped|was pushed out) {period}',
  "(what|what's|whats|what has) (changed|change|moved|is new|new) [in|with|on] [the|our] [pipeline|deals|funnel] [{period}]",
  '[show|show me|what are|list] [the|all] [pipeline|deal|deals] changes [{period}]',
  '[show|show me] [the] changes (in|to|of) [the|our] (pipeline|deals|funnel) [{period}]',
  "(what|what's|whats) (happened|happening|been happening) (in|with|to|on) [the|our] (pipeline|deals|funnel) [{period}]",
  '(how did|how has) [the|our] (pipeline|funnel) (change|changed|move|moved|develop|developed) [{period}]',
  '[which|what] deals (moved|changed|were moved|have moved|have changed) [{period}]',
  '[which|what] deals (slipped|were pushed|got pushed|have slipped|were pushed out) {period}',
  'pipeline (movement|movements|review) [{period}]',
  '(anything|what is|what|something|is there anything) (new|different|changed|moved) (in|on|with) [the|our] (pipeline|funnel|deals) [since|in|from] [{period}]',
  '(has|have|did|is|was) (anything|something|much) (changed|change|moved|move|happened|happen|new) (in|on|with) [the|our] (pipeline|funnel|deals) [since|in] [{period}]',
  '(what|which deals|what deals) (was|were|got|has been|have been|have) (won|lost|moved|pushed|added|created) [,] (lost|won|moved|pushed|added|created) [and|or|,] [moved|lost|won|pushed|slipped] [since|in|during] [{period}]',
  '(moved|slipped|pushed) (slipped|moved|pushed|won|lost) [since|in|during] {period}',
  '(won|lost) (and!|or!) (lost|won) [and] [moved|pushed|slipped|new] [since|in|during] [{period}]',
  '(deal|deals|pipeline|stage) (movement|movements|activity|updates) [since|in|during|over] {period}',
  '(show|list|give) [me] (everything|what|all) [that] (moved|changed|happened|has changed|has moved) [in|with] [the|our] [pipeline|deals] [since|in|during] [{period}]',
  '(what|which deals) (moved|changed|slipped|progressed|advanced|happened) [in|with] [the|our] [pipeline|deals|funnel] [since|in|during|over] {period}',
  'what (moved|changed|slipped|progressed) (in|with|on) {owner} (pipeline|deals|funnel) [since|in|during|over] [{period}]',
  '(how did|how has) [the|our|{owner}] (pipeline|funnel) (change|changed|develop|developed|move|moved|evolve|evolved|grow|grown) [since|in|during|over] [{period}]',
  '(what did i miss|what have i missed|what did we miss) [in|on|with] [the|our] (pipeline|deals|funnel) [since|in] [{period}]',
  '(pipeline|deal) (news|diff|delta|changes|updates) [since|for|in] [{period}]',
];
