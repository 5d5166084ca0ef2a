import type { Phrase } from '../../capability/capability.ts';
import { territories } from '../territory-words.ts';
import { asLost, asWon, deals, show, when, whose } from './find-deals-words.ts';

const place = `{territory:${territories}}`;
const any = '[anything|something|any deals|any deal|deals|a deal|one|business|any|much|many]';
const against = '[(to|against) {competitor}]';
const competitor = '(competitor|competition|rival|incumbent)';
const where = `[open|lost|{status}] ${deals} [of ours] (where|in which|on which|that|which|with|that had)`;
const onWhich = `(where|(on|in) which [open|{status}] ${deals}|which [open|{status}] ${deals})`;

/** How people ask for what was won and lost, and to whom. */
export const findDealsClosedPhrases: readonly Phrase[] = [
  asWon(
    `(which|what|how many) ${deals} (did|have|has) ${whose} (win|won|close|closed|sign|signed|land|landed) in [the] ${place} ${when} {closed}`,
  ),
  asLost(`(which|what|how many) ${deals} (did|have|has) ${whose} (lose|lost) in [the] ${place} ${when} {closed}`),
  asWon(`${show} [the|our] (won|closed won|signed) ${deals} in [the] ${place} ${when} [from|of] {closed}`),
  asLost(`${show} [the|our] (lost|closed lost) ${deals} in [the] ${place} ${when} [from|of] {closed}`),
  asWon(`(anything|any deals|any deal) (won|closed won) ${when} {closed}`),
  asLost(`(anything|any deals|any deal) (lost|closed lost) ${when} {closed}`),
  asWon('won {closed}'),
  asLost('lost {closed}'),
  asWon('{closed} wins'),
  asLost('{closed} losses'),
  asWon(`${show} [the|our|any] wins ${when} [from|of] {closed}`),
  asLost(`${show} [the|our|any] losses ${when} [from|of] {closed}`),
  asWon(`${show} [the|our] (won|closed won|closed-won|signed) ${deals} ${when} [from|of] {closed}`),
  asLost(`${show} [the|our] (lost|closed lost|closed-lost) ${deals} ${when} [from|of] {closed}`),
  asWon(
    `${show} [the|our] ${deals} [that|which] [was|were|got|has been] (signed|closed won|closed as won) ${when} {closed}`,
  ),
  asLost(
    `${show} [the|our] ${deals} [that|which] [was|were|got|has been] (closed lost|closed as lost) ${when} {closed}`,
  ),
  asWon(`${show} [what|which|everything|anything|all] [was|were|has been] closed [as] won ${when} {closed}`),
  asLost(`${show} [what|which|everything|anything|all] [was|were|has been] closed [as] lost ${when} {closed}`),
  asWon(
    `(did|has|have) ${whose} (win|won|close|closed|sign|signed|land|landed|bring in|brought in) ${any} [(from|with|at) {account}] ${when} {closed}`,
  ),
  asWon(`(did|has|have) ${whose} [ever] (win|won|close|closed|sign|signed) ${any} (from|with|at|for) {account}`),
  asLost(`(did|has|have) ${whose} [ever] (lose|lost) ${any} ${against} ${when} [{closed}]`),
  asWon(`${show} [the|our] ${deals} [that] ${whose} [has|have] (won|signed|landed|brought in) ${when} [{closed}]`),
  asLost(`${show} [the|our] ${deals} [that] ${whose} [has|have] lost ${against} ${when} [{closed}]`),
  asLost(
    `${show} [the|our] ${deals} [that|which] [were|have been|got|was|we] lost (to|against) {competitor} ${when} [{closed}]`,
  ),
  asWon(`how many ${deals} (did|have|has) ${whose} (win|won|close|closed|sign|signed) ${when} {closed}`),
  asLost(`how many ${deals} (did|have|has) ${whose} (lose|lost) ${against} ${when} [{closed}]`),
  asLost(`(deals|which deals|what|what did we) (lost to|lose to) {competitor} ${when} [{closed}]`),
  asLost(
    `what (did|has|have) {competitor} (take|taken|took|won|win|snatch|steal|stolen) (from|off) us ${when} [{closed}]`,
  ),
  asLost(
    `(deals|which deals|what deals|what) [that] {competitor} (stole|snatched|poached) [from us|off us|away from us] ${when} [{closed}]`,
  ),
  asLost(
    `[the|our] lost ${deals} ${when} [from] [{closed}] (where|in which|with|that had) {competitor} [is|was|as|being] [the|a|our] [main] ${competitor}`,
  ),
  `${show} [the|our] closed ${deals} ${when} [from] {closed}`,
  `${show} [the|our] ${deals} closed ${when} {closed}`,
  `${where} {competitor} [is|was|as|being] [the|a|our] [main] ${competitor}`,
  `${where} {competitor} [is|are] (competing|bidding|involved|also in|also bidding|competing with us|bidding against us|in the running)`,
  `${deals} [that|which] (have|has|with|list|name) {competitor} (as|for) [the|a|our] [main] ${competitor}`,
  `${onWhich} (are|do) we [see|meet|face|fighting|fight|facing|meeting|up against|competing with|competing against|compete with|compete against|running into|bidding against|run into] {competitor}`,
  `${onWhich} (does|is) {competitor} (compete|competing|bid|bidding|show up|showing up|involved)`,
];
