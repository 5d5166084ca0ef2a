import type { Phrase } from '../../capability/capability.ts';

function won(say: string): Phrase {
  return { say, set: { status: 'won' } };
}

function lost(say: string): Phrase {
  return { say, set: { status: 'lost' } };
}

/** How people ask for what was won and lost, and to whom. */
export const findDealsClosedPhrases: readonly Phrase[] = [
  won('won {closed}'),
  lost('lost {closed}'),
  won('(what|which) (was|were|got|has been|have been) (closed won|closed as won) [in|during] {closed}'),
  lost('(what|which) (was|were|got|has been|have been) (closed lost|closed as lost) [in|during] {closed}'),
  lost(
    '(deals|opportunities|opps) [that|which] (were|have been|got|was) lost (to|against) {competitor} [in|during] [{closed}]',
  ),
  { say: '[show|list|find|get|give] [me] [the|our|all] wins [in|from|during|of] {closed}', set: { status: 'won' } },
  { say: '{closed} wins', set: { status: 'won' } },
  {
    say: '(what|which) (deals|opportunities) (were|got) (won|signed|closed won) [in|during] {closed}',
    set: { status: 'won' },
  },
  {
    say: '[show|list|find|get|give] [me] [all] [the|our] (won|closed won|closed-won) (deals|opportunities) [in|during|from] {closed}',
    set: { status: 'won' },
  },
  { say: '[all] [the] (deals|opportunities) signed [in|during] {closed}', set: { status: 'won' } },
  {
    say: '[show|list|find|get|give] [me] [the|our|all] losses [in|from|during|of] {closed}',
    set: { status: 'lost' },
  },
  { say: '{closed} losses', set: { status: 'lost' } },
  {
    say: '(what|which) (deals|opportunities) (were|got) (lost|closed lost) [in|during] {closed}',
    set: { status: 'lost' },
  },
  { say: '[show|list|find|get] [me] [everything|anything|all] closed won {closed}', set: { status: 'won' } },
  { say: '[show|list|find|get] [me] [everything|anything|all] closed lost {closed}', set: { status: 'lost' } },
  {
    say: 'did ({owner}|we|i) (win|close|sign) (anything|something|any deals|deals) [in|during] {closed}',
    set: { status: 'won' },
  },
  {
    say: 'did ({owner}|we|i) lose (anything|something|any deals|deals) [in|during] {closed}',
    set: { status: 'lost' },
  },
  {
    say: '(what|which|which deals|what deals) did ({owner}|we|the team) (win|close|sign) {closed}',
    set: { status: 'won' },
  },
  {
    say: '(what|which|which deals|what deals) did ({owner}|we|the team) lose to {competitor} [in|during] {closed}',
    set: { status: 'lost' },
  },
  { say: '(what|which deals|which) (have|has) ({owner}|we) (won|closed|signed) {closed}', set: { status: 'won' } },
  {
    say: '[show|list|find|get] [me] [all] [the|our] (deals|opportunities) [that] [we|i] won [in|during] {closed}',
    set: { status: 'won' },
  },
  {
    say: '[show|list|find|get] [me] [all] [the|our] won deals [in|during|from] {closed}',
    set: { status: 'won' },
  },
  { say: '(what|which deals|which) did ({owner}|we|the team) lose {closed}', set: { status: 'lost' } },
  { say: '(what|which deals|which) (have|has) ({owner}|we) lost {closed}', set: { status: 'lost' } },
  {
    say: '[show|list|find|get] [me] [all] [the|our] (deals|opportunities) [that] [we|i] lost [in|during] {closed}',
    set: { status: 'lost' },
  },
  {
    say: '[show|list|find|get] [me] [all] [the|our] lost deals [in|during|from] {closed}',
    set: { status: 'lost' },
  },
  { say: '(deals|which deals|what|what did we) (lost to|lose to) {competitor}', set: { status: 'lost' } },
  '[show|list|find|get] [me] [all] [the|our] (deals|opportunities) closed [in|during] {closed}',
  '(deals|opportunities|opps) [that|which] (have|has|with|list|name) {competitor} (as|for) [the|a|our|main] (competitor|competition|rival)',
  won(
    '[show|see|view|list|get|give] [me] [all] [the] (deals|opportunities|opps) [that] {owner} [has|have] (won|signed|closed|landed|brought in) [since|in|during] [{closed}]',
  ),
  lost(
    '[show|see|view|list|get|give] [me] [all] [the] (deals|opportunities|opps) [that] {owner} [has|have] lost [since|in|during] [{closed}]',
  ),
  won(
    'how many (deals|opportunities|opps) (did|have|has) ({owner}|we|the team) (win|won|close|closed|sign|signed) [in|during] {closed}',
  ),
  lost('how many (deals|opportunities|opps) (did|have|has) ({owner}|we|the team) (lose|lost) [in|during] {closed}'),
  lost(
    '(have|has|did) (we|{owner}|the team) (lost|lose) (anything|something|any deals|any deal|deals|a deal|one|business|any) [(to|against) {competitor}] [in|during] [{closed}]',
  ),
  won(
    '(have|has|did) (we|{owner}|the team) (won|win|closed|close|signed|sign) (anything|something|any deals|any deal|deals|a deal|one|business|any) [from] [{account}] [in|during] [{closed}]',
  ),
  lost(
    '(what|which deals|what deals|which) (have|has|did) (we|{owner}|the team) (lost|lose) (to|against) {competitor} [in|during] [{closed}]',
  ),
  lost('(deals|opportunities|opps) [we] lost (to|against) {competitor} [in|during] [{closed}]'),
  '(deals|opportunities|opps) (where|in which|with) {competitor} (is|was|as|being) [the|a|our] [main] (competitor|competition|rival|incumbent)',
  '(where|on which deals|in which deals|which deals) (are|do) we (up against|competing with|competing against|compete with|compete against) {competitor}',
  '(deals|opportunities|opps) (where|in which|that|on which) {competitor} is (competing|bidding|involved|also in|the competitor|also bidding|competing with us|bidding against us|in the running)',
  '(where|on which deals|in which deals|which deals|in which [{status}] deals|on which [{status}] deals) (are|do) we [see|meet|face|fighting|fight|facing|meeting|running into|bidding against|run into] {competitor}',
  '(where|on which deals|in which deals) (does|is) {competitor} (compete|competing|bid|bidding|show up|showing up|involved)',
  lost(
    'how many (deals|opportunities|opps) (did|have|has) ({owner}|we|the team) (lose|lost) (to|against) {competitor} [in|during] [{closed}]',
  ),
  lost(
    'what (did|has|have) {competitor} (take|taken|took|won|win|snatch|steal|stolen) (from|off) us [in|during] [{closed}]',
  ),
  lost(
    '(deals|which deals|what deals|what) [that] {competitor} (stole|snatched|poached) [from us|off us|away from us] [in|during] [{closed}]',
  ),
  lost(
    '[the|our] lost (deals|opportunities|opps) [in|from|during] [{closed}] (where|in which|with|that had) {competitor} [is|was|as|being] [the|a|our] [main] competitor',
  ),
];
