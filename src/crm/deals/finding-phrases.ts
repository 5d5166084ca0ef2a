import type { Phrase } from '../../capability/capability.ts';

const show = '[show|list|find|get|give|see|display|view|pull up|bring up] [me]';
const time =
  '[for|in|since|over|within] [the|at least|more than|over|a] [last|past|couple of|few] [one|two|three|four|five|six|seven|eight|ten|fourteen|thirty|sixty|ninety|1|2|3|4|5|6|7|8|10|14|15|20|21|28|30|45|60|90] [day|days|week|weeks|month|months|ages|while|lately|recently]';

function won(say: string): Phrase {
  return { say, set: { status: 'won' } };
}

function lost(say: string): Phrase {
  return { say, set: { status: 'lost' } };
}

function stale(say: string): Phrase {
  return { say, set: { stale: true } };
}

function risky(say: string): Phrase {
  return { say, set: { atRisk: true } };
}

/** How people ask for deals. */
export const findingPhrases: readonly Phrase[] = [
  '(what|which) (deals|opportunities|opps) (do|does|did) {owner} (have|own)',
  '(what|which) (deals|opportunities|opps) (have|has) {owner} got',
  '[all] [the] (deals|opportunities|opps) under {owner}',
  { say: "(what is|what's|whats|anything|what) at risk", set: { atRisk: true } },
  {
    say: '(which|what) (deals|opportunities) (look|looks|seem) (shaky|wobbly|bad|in trouble)',
    set: { atRisk: true },
  },
  { say: '(which|what) (deals|opportunities) are we likely to lose', set: { atRisk: true } },
  { say: '(which|what) [of] [our|the] deals need (my|our|some) attention', set: { atRisk: true } },
  { say: '(which|what) deals has nobody touched', set: { stale: true } },
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
  {
    say: '[show|list|find|get] [me] [all] [the|our|upcoming] renewals [for|in|due] {closing}',
    set: { type: 'renewal' },
  },
  '[show|list|find|get] [me] [all] [the|our] new (deals|opportunities|opps) [from|in] {created}',
  '(what|which) [new] (deals|opportunities|opps) (came in|arrived|come in) {created}',
  '[show|list|find] [me] everything {amount}',
  'what do we have open (with|at|for) {account}',
  '(what is|what s) going to close [in|by] {closing}',
  { say: 'gimme [the] top {limit} (deals|opportunities|opps)', set: { sort: 'amount' } },
  '[please] [show|list|find|get|give|see|view|display|pull up|bring up|search|search for] [me] [all|all of] [the|our] [{limit}] [{sort}] [{status}] [{type}] (deals|opportunities|opps)',
  '(what|which) [{status}] (deals|opportunities|opps) (are|are there|do we have|have we got|is there)',
  '(what|which) [{status}] (deals|opportunities|opps) (do|does|did) ({owner}|we) have',
  '(are there|is there|do we have|have we got) [any] [{status}] (deals|opportunities)',
  '(what|which) (deals|opportunities|opps) (are|is) {closing}',
  '… [that] {owner} (own|owns|own right now)',
  '(what|which) (deals|opportunities|opps) (is|are|am) {owner} (working on|on|handling|running|managing)',
  '… [that] {owner} (is|are|am) (working on|handling|running|managing)',
  '(what|which) [new] (deals|opportunities) (were|got|have been|did we) (opened|created|added|open|create|add) {created}',
  '(what|which) {type} (are|is) (coming up|due|closing|up) {closing}',
  '[show|list|find|get] [me] [all] [the|our] {type} (closing|due|coming up) {closing}',
  '(get|have|see|show|give) [me] [a] list of [all] [the|our] [{status}] (deals|opportunities|opps)',
  "(what's|whats|what is|what do we have|what have we got|which are|who is) [currently] in [the] {stage} [stage]",
  "[show|list|find|get] [me] (everything|anything|what) [that] (we are|we're|were|is) closing {closing}",
  '[show|list|find|get] [me] (everything|anything) [that is|we have] [currently] in [the] {stage} [stage]',
  {
    say: '(which|what) (deals|opportunities) (havent|have not) (had|seen) [any] [recent] activity',
    set: { stale: true },
  },
  { say: "(what's|whats|what is|what has) [been] (slipping|slipped|overdue|past due)", set: { pastDue: true } },
  "(what's|whats|what is|what do we have) forecast as {forecast}",
  { say: "(what's|whats|what is|what do we have|which deals are) in commit", set: { forecast: 'commit' } },
  { say: "(what's|whats|what is|what do we have|which deals are) in best case", set: { forecast: 'best_case' } },
  { say: '[show|list|find|get] [me] [everything|anything|all] closed won {closed}', set: { status: 'won' } },
  { say: '[show|list|find|get] [me] [everything|anything|all] closed lost {closed}', set: { status: 'lost' } },
  {
    say: '(which|what) (deals|opportunities) should (i|we) (worry about|be worried about|worry|watch|look at)',
    set: { atRisk: true },
  },
  "(what|what's|whats|what is|which deals|which|which opportunities) (closes|close|closing|is closing|are closing|will close|is due to close|due to close|should close|is expected to close) {closing}",
  "(what's|whats|what is|anything|who is) closing {closing}",
  'closing {closing}',
  {
    say: '[show|list|find|get] [me] [the|our] [{limit}] (biggest|largest|top) [open] (deals|opportunities|opps)',
    set: { sort: 'amount' },
  },
  {
    say: 'did ({owner}|we|i) (win|close|sign) (anything|something|any deals|deals) [in|during] {closed}',
    set: { status: 'won' },
  },
  {
    say: 'did ({owner}|we|i) lose (anything|something|any deals|deals) [in|during] {closed}',
    set: { status: 'lost' },
  },
  'what (can|could|should|will|do) we (close|win) {closing}',
  '(deals|opportunities|opps) (closing|due|expected|to close|closes) {closing}',
  '{closing} closing deals',
  '(deals|opportunities|opps) (for|at|with|of|from|owned by|in) {account}',
  "{account} ('s|) (deals|opportunities|opps)",
  "{owner} ('s|) (deals|opportunities|opps)",
  '{stage} (deals|opportunities|opps)',
  '(deals|opportunities|opps) in [the] {stage} [stage]',
  '(deals|opportunities|opps) in [the] {territory} (territory|region)',
  '{amount} (deals|opportunities|opps)',
  '(deals|opportunities|opps) {amount}',
  {
    say: '[show|list|find|get] [me] [the|our] (biggest|largest|top) [{limit}] [open] (deals|opportunities|opps)',
    set: { sort: 'amount' },
  },
  {
    say: '[show|list|find|get|give|what are] [me] [the|our] [{limit}] (biggest|largest|highest value|most valuable|top) [open] (deals|opportunities|opps)',
    set: { sort: 'amount' },
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
  {
    say: '[show|list|find|get] [me] [all] [the|our] closed (deals|opportunities)',
    set: { closed: { start: null, end: null } },
  },
  {
    say: '(which|what) [of] [our|the] deals (are|look) (at risk|risky|in danger|in trouble|stuck)',
    set: { atRisk: true },
  },
  {
    say: '[show|list|find|get] [me] [all] [the|our] (at risk|at-risk|risky|stuck) deals',
    set: { atRisk: true },
  },
  {
    say: '(which|what) [of] [our|the] deals (need|needs|deserve) (attention|love|help)',
    set: { atRisk: true },
  },
  {
    say: '(which|what) [of] [our|the] deals (are|have gone|went|have been) (stale|cold|quiet|inactive|untouched|dormant|stalled)',
    set: { stale: true },
  },
  { say: '(which|what) [of] [our|the] deals have (no|had no) [recent] activity', set: { stale: true } },
  {
    say: '(which|what) [of] [our|the] deals (are|have|should have) (past due|overdue|slipped|closed already|late)',
    set: { pastDue: true },
  },
  {
    say: '[show|list|find|get] [me] [all] [the|our] (newest|latest|recent|most recent) (deals|opportunities)',
    set: { sort: 'created' },
  },

  `${show} (everything|anything|all|whatever|all deals|those|what|deals) [that|which] [is|are|sits|sit|stands|we have|we have got] [currently|now|sitting|stuck|waiting] (in|at) [the] {stage} [stage|phase]`,
  '(which ones|which|who|what) (is|are|sits|sit) [currently|now|sitting|stuck] (in|at) [the] {stage} [stage|phase]',
  '{stage} [stage] (list|overview)',
  '{stage} {amount}',
  '(deals|opportunities|opps) [that|which] (have|has|with|list|name) {competitor} (as|for) [the|a|our|main] (competitor|competition|rival)',
  '(deals|opportunities|opps) [that|which] (mention|mentioning|contain|contains) {text}',
  '(how much|how many|how many deals|what) (is|are|do we have|have we got) [sitting|stuck|currently|now] (in|at) [the] {stage} [stage|phase]',
  won(
    '[all] [the] (deals|opportunities|opps) [that] {owner} [has|have] (won|signed|closed|landed|brought in) [since|in|during] [{closed}]',
  ),
  lost('[all] [the] (deals|opportunities|opps) [that] {owner} [has|have] lost [since|in|during] [{closed}]'),
  '(sort|rank|order|arrange) [me] [the|our|all] [{status}] [{type}] (deals|opportunities|opps) by {sort} [for me]',
  "(i am|i'm|im) (after|looking for|interested in|searching for|trying to find) [the|our|all|any] [{status}] [{type}] (deals|opportunities|opps)",
  '(deals|opportunities|opps) {amount} [:|,] (what|which ones|which|anything) [do we have|have we got|is there|are there|have you got]',
  `${show} (whatever|anything|everything|what) [that] (is|are) worth {amount}`,
  `(whatever|anything|everything) [that] (is|are) [worth] {amount} (list|show|find) [it|them|that] [me]`,
  '(is|are) (anything|anything at all|something|any deals|any deal|any) [due|going|set|supposed|expected] [to] (close|closing|sign|signing) {closing}',
  `(whatever|everything|anything|what) (closes|is closing|closing|is going to close) {closing} [(show|list|give) [me] [it|that|them]]`,
  'what do [the|our|all] [{status}] (deals|opportunities|opps) [at|with|for|of] [{account}] (add up to|come to|total|sum up to|amount to)',
  '(total|sum) of [the|our|all] [{status}] (deals|opportunities|opps) (at|with|for|of) {account}',
  '(has|have|had|does) {account} (got|have) (more than one|several|multiple|any other|other|another|a second|any|two) (deal|deals|opportunity|opportunities) [with us|open|going|running]',
  '(which|what|how many) {type} (does|do|is|are|am|has|have) {owner} (look after|own|have|handle|manage|run|working on|running|got|handling|looking after|managing|responsible for)',
  '(which|what|how many) [{status}] (deals|opportunities|opps) (does|do) {owner} (look after|handle|manage|run|take care of)',
  '(are|is|have) any of {owner} (deals|opportunities|opps)',
  '(are|is|have) any of (the|our|these|those) (deals|opportunities|opps)',
  {
    say: '[all] (deals|opportunities|opps) (regardless of|whatever|irrespective of|no matter what|in any|of any|independent of) [the|their] (status|state)',
    set: { status: 'any_status' },
  },
  '(is|are) there (a|any) [{status}] (deal|deals|opportunity|opportunities) (with|containing|that has|having|called|named) {text} in (the|its|their|his) (name|title)',
  `${show} [the|our|all] [{status}] (deal|deals|opportunities|opps) (with|containing|that have|that has|having) {text} in (the|its|their) (name|title)`,
  '(search|search in|look through|go through|scan|look in) [the|our|all|my] (deals|opportunities|opps) for {text}',
  {
    say: '(which|what|show me|list|the) [{limit}] (deals|opportunities|opps) [{amount}] (are|have been open|is) [the] (oldest|longest)',
    set: { sort: 'created' },
  },

  '(how many|number of|count of|count|count the|total number of) [{status}] [{type}] (deals|opportunities|opps) [are there|do we have|have we got|are|is there]',
  'how many [{status}] [{type}] (deals|opportunities|opps) (do|does|did|have|has|is) ({owner}|we) [have|got|own|working on] [open]',
  'how many {type} (are|are there|do we have|have we got) [{status}]',
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
  '(deals|opportunities|opps) (where|in which|with) {competitor} (is|as) [the|a|our] [main] competitor',
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

  stale(
    `… [with|that have|which have|have|has|had|having|seen|that had] (no|without|not any|zero) [recent|any] (activity|contact|movement|update|updates|interaction|news|activities|touchpoint) ${time}`,
  ),
  stale(`… (nobody|no one|noone) [has|have] (touched|contacted|worked|worked on|looked at|updated) ${time}`),
  stale(`… (stale|quiet|inactive|idle|untouched|cold|dormant) (for|since|over) ${time}`),
  stale(
    `(which|what) [of our] (deals|opportunities|opps) (haven't|have not|hasn't|has not|havent) (been touched|been contacted|been updated|moved|had any activity|had activity|had any contact|been worked on|been looked at|changed) ${time}`,
  ),
  stale(
    `(deals|opportunities|opps) (that|which|we) (haven't|have not|hasn't|has not|havent) (been touched|been contacted|been updated|moved|had any activity|had activity|touched|worked on|had any contact|been worked on|been looked at|changed) ${time}`,
  ),
  stale(
    `(what|what's|which deals|which|which ones) (has|have|is|are) [gone|going|went] (stale|cold|quiet|dark|silent|dormant) ${time}`,
  ),
  stale(`(what|which deals|which|which ones) went (stale|cold|quiet|dark|silent|dormant) ${time}`),
  stale(`${show} what (has|is) [gone] (stale|cold|quiet)`),
  risky('(what|anything|which ones|which) [that] (needs|need|deserves) [my|our|some] attention'),
  risky(`${show} [what is|anything|everything|all|what's] at risk [deals|ones]`),
  {
    say: '(anything|everything|what is|which ones are|what) past (its|their|the) [expected] close date',
    set: { pastDue: true },
  },
  '(does|do|has|have|did) (anybody|anyone|somebody|someone|any of us|{owner}) (have|got|has) [any] [{status}] (deals|opportunities|opps)',

  'what (am|is|are) ({owner}|we) (closing|signing|landing|bringing in) [in|on|by] {closing}',
  '(what|which deals|what deals|which) (am|is|does|do) {owner} (expecting|expect|expected|going|planning|plan|due|set|hoping|hope|looking|about) to (land|close|win|sign|bring in|book) [by|in|before|until] {closing}',
  '(what|which deals|what deals|which) (have|has) ({owner}|we) got (closing|due|landing|to close) [in|by] {closing}',
  '(who|what|which deals) (is|are) (signing|due to sign|about to sign|going to sign|expected to sign|supposed to sign|supposed to close) [in|on|by] {closing}',
  '(which|what) (deals|opportunities|opps) (are|is) (planned|scheduled|supposed|meant|set|slated|lined up) [to] [close|land|sign|be signed|happen] [in|for|on|by] {closing}',
  {
    say: '(deals|what is|anything|what deals are|which deals are) (closing|due) (soon|next|soonest|first)',
    set: { sort: 'closing' },
  },
  { say: '(next|upcoming) (deals|opportunities|opps) (to close|closing|due)', set: { sort: 'closing' } },
  {
    say: '(which|what) (deals|opportunities|opps) (close|closes|are closing|will close|are due) (next|soon|soonest|first)',
    set: { sort: 'closing' },
  },

  `${show} (every|each|any) [single] [{status}] (deal|opportunity|opp) [we have|we have got] (for|of|with|at|from) {account}`,
  {
    say: `${show} (every|all|any) (deal|deals) [that] we (ever had|have ever had|ever did|had) (with|at) {account}`,
    set: { status: 'any_status' },
  },
  '(do|does|have|has) (we|{owner}) [have|got] (anything|something|any business|any deal|a deal|any deals|deals|any opportunities) [open|going|running|live|in play] (with|at|for) {account}',
  '(is|are) there [already] (a|any|an) [{status}] (deal|deals|opportunity|opp) (with|at|for) {account}',
  'any [{status}] (deal|deals|opportunity|opportunities) (with|at|for|from) {account}',
  '(deals|opportunities|opps) [that|which|have|has|did|any] (came|come|coming) [in|to us|our way] (through|from|via|out of|by) [a|an|the|our] {source} [in|during] [{created}]',
  '(did|have|has|do) any (deals|opportunities) (come|came) [in|to us|our way] (out of|from|through|via|by) [a|an|the|our] {source} [in|during] [{created}]',
  '(deals|opportunities|opps) [that|which] (we|i) [have|did] (picked up|pick up|got|get|won|found|find|met|made|generated|generate|sourced|source) (at|from|through|via|on|by) [a|an|the|our] {source} [in|during] [{created}]',
  '(what|which deals|how many deals) (does|did|has|do|have) [the|our] {source} (bring|bring in|brought|brought in|bring us|brought us|generate|generated|deliver|delivered|produce|produced|yield) [in|during] [{created}]',
  'what (do we get|did we get|have we got|comes in|came in|came|comes) (from|through|via|out of) [the|our] {source} [in|during] [{created}]',
  '(which|what) (deals|opportunities|opps) (include|includes|contain|involve|feature|are for|are about|have) {product}',
  '(deals|opportunities|opps) (including|containing|involving|that include|with) {product}',
  'who is (buying|interested in|looking at|evaluating) {product}',
  '{type} (deals|opportunities|opps|business) (in|for) [the] {territory} [region|territory]',
  '{type} in [the] {territory} (region|territory)',
  '(what|which) {type} [deals] (do we have|have we got|are there|is there|do we have open) (at|with|for) {account}',
  `${show} {type} [deals] (at|with|for) {account}`,
  {
    say: `${show} [what are|what were] [the|our|my] (last|latest|newest|most recent) {limit} (deals|opportunities|opps) [that] [we|i|were] (created|added|opened|made|entered)`,
    set: { sort: 'created' },
  },
  `(everything|anything|all|what is|what do we have|what have we got) (in|under|forecast as) [the|our] {forecast} [for|in] [{closing}]`,
];
