import type { Phrase } from '../../capability/capability.ts';

const pipeline = '[all] [the|our] (pipeline|funnel|deals|deal)';
const theirs = `(${pipeline}|{owner} (pipeline|funnel|deals))`;
const when = '[since|in|during|over|from|for|against|versus|vs|than|compared to|compared with] [{period}]';
const moved =
  '(changed|change|moved|move|different|happened|happen|slipped|slip|progressed|advanced|developed|evolved|shifted|new|happening|going on|changing|moving|been happening)';
const pushed = '(pushed|pushed out|push|moved|move|slipped|slip|delayed|postponed|pulled in|brought forward|changed)';
const some = '(what!|anything!|something!|everything!|which!|all!|how much|whatever!)';
const changes = '(changes|movements|movement|moves|news|diff|delta|activity|updates)';
const recap =
  '(summarise|summarize|sum up|recap|list|review|go through|run through|walk me through|show|give|what are|were there|are there|any)';
const missed =
  '(what changed|what has changed|what moved|what happened|what has happened|what did i miss|what have i missed|what did we miss)';
const away = '(on holiday|on holidays|on vacation|on leave|away|off|gone|out|out of office|sick|travelling|traveling)';

/** How people ask what became of the pipeline. */
export const showChangesPhrases: readonly Phrase[] = [
  `[tell|show|give|list] [me] ${some} [has|have|is|was|did|that|there|been|got] ${moved} (in|on|with|to|at|about|across|within) ${theirs} ${when}`,
  `(has|have|did|is|was|are|were) (anything|something|there anything|there something|much|there much) ${moved} (in|on|with|to|at|about|across) ${theirs} ${when}`,
  `(how|in what way) (is|has|have|was|did|does) ${theirs} [been] [look] (different|differ|changed|change|moved|move|developed|develop|evolved|evolve|shifted|shift|grown|grow) [from|to] ${when}`,
  `(which|what|how many|any) deals [have|has|were|got|was|are|did] [been|being] ${pushed} [out|back] [stage|stages] ${when}`,
  `(anything|something|any deals|any deal) [that|which] [is|has|did|was|got|been] ${pushed} [out|back] [since|in|during] {period}`,
  `(is|has|have|did|was|were) (anything|something|any deals|any deal) [been|got|get] ${pushed} [out|back] [since|in|during] {period}`,
  `what [has|was|got|have] [been] (slipped|pushed|pushed out|progressed|advanced|moved|changed) [since|in|during|over] {period}`,
  `(what|which) ${changes} (were there|are there|have there been|did we have|have we had|did we see) (to|in|on|of|with|for|across) ${theirs} ${when}`,
  `[${recap}] [me] [the|our|all] ${changes} (to|in|on|of|with|for|across) ${theirs} ${when}`,
  `[${recap}] [me] [the|our|all] (pipeline|deal|deals|funnel|stage) ${changes} [of|in|from] ${when}`,
  `[${recap}] [me] [the|our|all] {period} ('s|) (pipeline|deal|funnel) ${changes}`,
  `[what|any] (changes|change|movement|movements) (have|has|did) {owner} [pipeline|deals] (have|had|see|seen) ${when}`,
  `[which|what|any] deals [that|which] [have|were|got|has been] [been] ${pushed} [out|back] [since|in|during|over] {period}`,
  `(what|which deals|how much) [was|were|got|has been|have been] (added|new) (to|in) ${theirs} ${when}`,
  `(how|in what way) (does|is|do|are) ${theirs} [now|today] [look|looking|doing] (compared to!|compared with!|against!|versus!|vs!|relative to!) [where it was|how it was|how it looked] [{period}]`,
  'what movement (have we seen|did we see|was there) {period}',
  '[show|list|give|what are|any] [me] [the|all] changes [{period}]',
  "(what's|what is|whats) different [in the pipeline|with the deals] [{period}]",
  "(what|what's|whats|what has) (changed|change|moved|is new|new) [in|with|on] [the|our] [pipeline|deals|funnel] [{period}]",
  '(what|which deals) (moved|changed|slipped|progressed|advanced|happened) [in|with] [the|our] [pipeline|deals|funnel] [since|in|during|over] {period}',
  '(show|list|give) [me] (everything|what|all) [that] [has|have] (moved|changed|happened) [in|with] [the|our] [pipeline|deals] [since|in|during] [{period}]',
  'anything new {period}',
  'pipeline review [{period}]',
  'catch me up [on] [the|our] (pipeline|deals) [{period}]',
  `${missed} [in|on|with] [the|our] (pipeline|deals|funnel) [since|in] [{period}]`,
  `${missed} (while|since|when) (i was|i have been|i|we were) ${away} [{period}]`,
  `(i was|i have been|i've been|i am back|we were|back from) [${away}|holiday|leave|vacation] [all] [from|for|since|in|over|between] [{period}] [,|.|so] ${missed} [in|with] [the|our] [pipeline|deals|funnel] [during that time|in that time|meanwhile|in the meantime|since]`,
  '(what|which deals|what deals) (did|have|has) (we|{owner}|the team) (win|won|lose|lost) (and|or) (lose|lost|win|won) [in|during|since] [{period}]',
  '(what|which deals|what deals) (was|were|got|has been|have been|have) (won|lost|moved|pushed|added|created) [,] (lost|won|moved|pushed|added|created) [and|or|,] [moved|lost|won|pushed|slipped] [since|in|during] [{period}]',
  'what [was|were|got|did we] (won|win|lost|lose) and! what [was|were|got|did we] (lost|lose|won|win) [since|in|during] [{period}]',
  '(moved|slipped|pushed) (slipped|moved|pushed|won|lost) [since|in|during] {period}',
  '(won|lost) (and!|or!) (lost|won) [and] [moved|pushed|slipped|new] [since|in|during] [{period}]',
];
