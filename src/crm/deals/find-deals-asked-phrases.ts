import type { Phrase } from '../../capability/capability.ts';
import { asAtRisk, asLost, asPastDue, asWon, deals, show, things, when, which, whose } from './find-deals-words.ts';

const due =
  '(due|supposed|expected|expecting|meant|hoping|hope|planning|planned|scheduled|slated|looking|about|likely|set|lined up|down|booked in)';
const close =
  '(close|closing|land|landing|sign|signing|win|winning|wrap up|finish|finalise|finalize|complete|be closed|be signed|be won|come in)';
const won = '(won|closed|sold|signed|landed|bagged|brought in|closed won)';
const win = '(win|close|sell|sign|land|bag|bring in)';
const lost = '(lost|closed lost)';
const was = '(was!|were!|got!|has! been|have! been|came in as)';
const to = '[(to|against) {competitor}]';

/** How people ask for deals by what became of them or will, whoever does it: "what has Rob got landing in June". */
export const findDealsAskedPhrases: readonly Phrase[] = [
  `${things} ${whose} (is|are|am|has|have|had) [got] [${due}] [to] (${close}|due) ${when} {closing}`,
  `${things} (is|are|am|has|have) ${whose} [got] [${due}] [to] (${close}|due) ${when} {closing}`,
  `${things} (do|does) ${whose} [got|have] [${due}] [to] ${close} ${when} {closing}`,
  `${which} ${whose} (is|are|am|will|should|has|have|do|does) [got] [going|gonna|${due}] [to] (${close}|due|bring in) ${when} {closing}`,
  `${which} (will!|should!|is!|are!|due|supposed|expected|meant|planned|scheduled|slated) [going|gonna|${due}] [to] ${close} ${when} {closing}`,
  `${things} (is!|are!|should!|might!|could!|may!|of {owner} is) [${due}] [to] ${close} ${when} {closing}`,
  `${things} (is|are|do|does|has|have) ${whose} (got|have|counting|count|calling|call|treating|carrying|booking) [down] (as|in|on|under) {forecast} ${when} [{closing}]`,
  `(do|does|have|has|is|are) (${whose}|there) [have|got] (much|many|anything|something|a lot|lots|any deals) (coming!|coming in|coming up|closing|due|landing) ${when} {closing}`,
  `(did|has|have) (${whose}|anyone|anybody|somebody|someone) (add|added|open|opened|create|created|enter|entered|make|made|start|started|bring in|brought in|find|found) [any|some|a|much|many] new ${deals} ${when} [{created}]`,
  `${show} [the|our] {type} [deals|business] [that|which] ${whose} [have|has] (brought in|added|opened|created|found|started|generated|got|made) ${when} {created}`,
  `${show} [the|our|upcoming] {type} [deals] [that|which] [is|are|comes|come] [up|coming up|${due}] [to] [${close}] ${when} {closing}`,
  `{forecast} [deals] (for|in) {closing}`,
  `… [that|which] ${whose} (is|are|am|has|have) [got] [going|${due}] [to] (${close}|due) ${when} {closing}`,
  `… [that|which] (is|are|will|should) [going|gonna|${due}] to ${close} ${when} {closing}`,

  asWon(
    `${things} ${whose} [have|has] [ever|already|so far] ${won} [to|from|with|at|for] [{account}] ${when} [{closed}]`,
  ),
  asWon(`${things} (have|has) ${whose} [ever|already] ${won} [to|from|with|at|for] [{account}] ${when} [{closed}]`),
  asWon(`${things} did! ${whose} [ever|already] ${win} [to|from|with|at|for] [{account}] ${when} [{closed}]`),
  asWon(`${things} ${was} ${won} ${when} [{closed}]`),
  asWon(
    `${things} [have|has|did] {account} [ever|already] (bought|buy|ordered|purchased|purchase) [from us] ${when} [{closed}]`,
  ),
  asWon(
    '(who|which customers|which accounts|which clients) [has|have|did] [ever] (bought|buy|ordered|purchased) {product}',
  ),
  asWon(`… [that|which] ${whose} [have|has] [ever|already] (won|closed|signed|landed|sold) ${when} [{closed}]`),
  asLost(`${things} ${whose} [have|has] [ever|already] ${lost} ${to} [(at|with) {account}] ${when} [{closed}]`),
  asLost(`${things} (have|has) ${whose} [ever|already] ${lost} ${to} ${when} [{closed}]`),
  asLost(`${things} did! ${whose} [ever|already] lose ${to} ${when} [{closed}]`),
  asLost(`${things} ${was} ${lost} ${to} ${when} [{closed}]`),
  asLost(`… [that|which] ${whose} [have|has] ${lost} ${to} ${when} [{closed}]`),

  `${things} (has|have|does|do|is|are) ${whose} [have|got|sitting on|sit on|working on|on] [open|going|running|live|active] [open|that is|worth] {amount}`,
  `${things} (has|have|does|do|is|are) ${whose} (got open!|have open!|got going!|have going!|sitting on|working on|on the! go!|in play) [that is|worth] [{amount}]`,
  `${things} (do|have|has|does) ${whose} [have|got] (going|open!|running|live|in play|on the! go!) [with|at|for] {account}`,
  asWon(
    '(did|has|have) {account} [ever] (buy|bought|ordered|order|purchased) [anything|something|much] [from us] [ever]',
  ),
  `${which} ${whose} [have|has|did] (opened|created|added|made|entered|started) ${when} {created}`,
  '[show|list|give] [me] [all] [the] (newly|recently|just) (added|created|opened) deals [since|in|from] [{created}]',
  asPastDue(
    '… [have|has|that] (missed|overshot|blown|blew|overrun) (their|its|the) [expected|planned|original] (close|closing|due) [date|dates]',
  ),
  asPastDue(
    '… (with|whose) [a|the|their] [expected] (close|closing) (date|dates) [that|which] [has|have|is|are] [already|now] (passed|over!|past!|gone!|expired|lapsed|in! the! past!)',
  ),
  {
    say: '[show|list|give|what are|which are|find] [me] [the|our] [{limit}] oldest [open] deals',
    set: { sort: 'created' },
  },
  {
    say: '[show|list|find|get|give|see] [me] [all] [the|our|{owner}] commit (list|deals)',
    set: { forecast: 'commit' },
  },
  { say: '[the|our|{owner}] commits [for|in] {closing}', set: { forecast: 'commit' } },
  { say: '{closing} commits', set: { forecast: 'commit' } },
  asLost(`${things} (got! away!|slipped away|fell through|went elsewhere) [from us] ${when} [{closed}]`),
  `… [that|which] ${whose} (has|have|is|are) [got] (on the! go!|going|running|open!|in! play|on the! books|in! hand|under way|working on)`,
  `… [that|which] ${whose} (has|have) (marked|called|flagged|put|forecast|set|tagged|got) [down] (as|in|to|under) {forecast}`,
  {
    say: `… (won and! lost|won or! lost|lost and! won|lost or! won) ${when} {closed}`,
    set: { status: 'any_status' },
  },
  '(what are|which are|what is the status of|how are) all! [of] [the|our] [{status}] deals',
  `… (created|added|opened|entered|made) by! {owner} ${when} {created}`,
  { say: '{owner} (stale|stalled|inactive|dormant)', set: { stale: true } },
  asAtRisk('{owner} at risk'),
  asPastDue(
    '(what is|what has|anything|what) (overdue|past! due|late|slipping|slipped) in [the|our] (pipeline|funnel)',
  ),
  'is {account} [already|still] in! [the|our] (pipeline|funnel)',
  asWon(`… won ${when} {closed}`),
  asWon(`… signed ${when} {closed}`),
  asLost(`… lost ${when} {closed}`),
  `how many ${deals} (do|have|has|does) ${whose} [have|got] (going|open|running|live|in play|on the go) [with|at|for] {account}`,
  '(do we have|have we got|has {owner} got|does {owner} have|have we|is there|are there) (anything|something|any deals|any|much) [that is] [{amount}] (in|at) [the] {stage} [stage]',
  '(which|what) deals (is|are|does|do) {competitor} (competing|compete|bidding|bid|involved|up against us|pitching|quoting|also in) [on|for|in|against us|as well]',
  `how many {stage} (do|have|are|does|has) [${whose}|there] [have|got] [going|open|right now|now|currently]`,
  `(is|does|has) (anybody|anyone|somebody|someone) [else] (working|work|working on|running|chasing|have|got|on) [on] [a|any|an] [open] (deal|deals) (at|with|for) {account}`,
  asWon(
    `${things} ${whose} [have|has] (won|closed|sold|signed) (through|from|via|off the back of|off|by|out of|thanks to) [a|an|the|our] {source} ${when} [{closed}]`,
  ),
  asWon(
    `… [that|which] ${whose} [have|has] (won|closed|sold|signed) (through|from|via|off the back of|off|by|out of|thanks to) [a|an|the|our] {source} ${when} [{closed}]`,
  ),
  asWon(
    '(what|how much|which|any) (business|work) [have|has|did] [we|{owner}] [ever] (done|do|did|won|had) [so far] (with|at|for) {account} [so far]',
  ),
  `${things} (do|does) ${whose} (expect|hope|plan|need|want|intend|aim) to ${close} ${when} {closing}`,
  asPastDue(
    '… [have|has|are|is|that] [gone|slipped|run|moved|went] (past!|beyond!|over!) (their|its|the) [expected|planned|original] (close|closing|due) [date|dates]',
  ),
  '… [can you|could you|can i|could i|may i] (list|show|send|name|have|see|get) (them!|those!|it!)',
  `${things} [do we have|have we got|we have|there are|is|are|sit|sits|am i] [currently|now|sitting|stuck|waiting|parked] (in|at) [the] {stage} [stage|phase]`,
  '… and! who! (owns|own|has|have|runs|is on|works on|handles) (them|it|those|these|each)',
  '{owner} ({status}|{forecast}|{amount}|{stage})',
  '({forecast}|{stage}) [deals|stage] (for!|of!|from!) {owner}',
  {
    say: '(what|which|who) (is|has|are) [the|our] [single] (biggest|largest|highest value|most valuable|best) [open] deal',
    set: { sort: 'amount' },
  },
  asAtRisk('… [are|is] at risk of (slipping|slipping away|being lost|falling through|going south)'),
  '[which|what|how many|any|all|show me|list] of! [the|our|these] deals',
  '{closing} closings [for|of] {owner}',
  '[{owner}] closings [in|for] {closing}',
  '[show|list|find|get|give] [me] [all] [the|our] {type} [deals] [worth] {amount}',
  asPastDue('{owner} past! due'),
  '… (right now|atm|at the minute|at the moment|currently|at present|as of now|as of today|these days|as it stands|on the books)',
  asPastDue(
    `${things} (should! have!|ought! to! have!|(was!|were!) (supposed!|meant!|due!) to! [have]) [been] (closed|close|signed|sign|landed|land|happened|happen|come in|won) [already|by now|by today|before today|long ago] [but|and|yet] [have|has|did|still] [not|open]`,
  ),
];
