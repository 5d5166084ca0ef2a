import type { Phrase } from '../../capability/capability.ts';
import { asAtRisk, asPastDue, asStale, show } from './find-deals-words.ts';

const deals = '(deals|opportunities|opps)';
const which = `(which|what|anything|something|everything|whatever|deals) [ones] [of] [the|our|these|ours|{owner}] [${deals}] [that|which]`;
const ofOurs = `(which|what|any|is any|are any|anything|something|everything|how many|which ones) (of|from) [the|our|these] (ours!|them!|these!|{owner}) [${deals}] [that|which]`;
const among = `of! [the|our] {owner} [${deals}] (which|what|any|how many) [ones]`;
const risk =
  '(risk|risky|shaky|wobbly|dodgy|iffy|dicey|bad|in danger|in trouble|stuck|in jeopardy|under threat|likely to slip|about to slip|likely to be lost)';
const of = '[of (slipping|slipping away|being lost|falling through|going south|going cold|dropping out)]';
const quiet = '(stale|cold|quiet|dark|silent|inactive|untouched|dormant|stalled|idle)';
const late = '(past due|overdue|slipped|late|behind schedule|closed already)';
const close = '[expected|planned] (close|closing) (date|dates)';
const time =
  '[for|in|since|over|within|of] [the|at least|more than|over|a] [last|past|couple of|few] [one|two|three|four|five|six|seven|eight|ten|fourteen|thirty|sixty|ninety|1|2|3|4|5|6|7|8|10|14|15|20|21|28|30|45|60|90] [day|days|week|weeks|month|months|ages|while|lately|recently|late]';
const not = "(haven't|have not|hasn't|has not|havent|hasnt)";
const touched =
  '(had any activity|had activity|had any contact|had recent activity|seen any activity|touched|contacted|updated|moved|worked on|looked at|changed|been touched|been contacted|been updated|been worked on|been looked at)';

/** How people ask for the deals that nobody works on, that are late or that may be lost. */
export const findDealsAtRiskPhrases: readonly Phrase[] = [
  asAtRisk(`${which} (is|are|look|looks|seem|seems|feel|feels|sound) [at] ${risk} ${of}`),
  asAtRisk(`${among} (is|are|has|have|look|looks) [at] ${risk} ${of}`),
  asAtRisk(`${ofOurs} [is|are|look|looks|seem|seems|feel] [at] ${risk} ${of}`),
  asAtRisk(`${show} [what is|anything|everything|all|what's] at risk ${of} [deals|ones]`),
  asAtRisk(`${show} [the|our] (at risk|at-risk|risky|stuck) ${deals}`),
  asAtRisk(`(which|what|any) ${deals} (are|may|might|could) (we|{owner}) [be] [likely to] lose`),
  asAtRisk(
    `(which|what|any|every) (deals|deal) [that] (we|{owner}) (could!|might!|may!|stand to!|are likely to!) lose`,
  ),
  {
    say: "(what's|what is|whats|which is|show me) [the|our] (biggest|largest|top) [{limit}] (deal|deals) [that] (we|{owner}) (could!|might!|may!|stand to!|are likely to!) lose",
    set: { atRisk: true, sort: 'amount' },
  },
  asAtRisk(
    `[(which|what) ${deals}] what (should|do|must) (i|we|{owner}) [be] (worried about|worry about|worry|concerned about|keep an eye on|watch|look at)`,
  ),
  asAtRisk(
    `(which|what) ${deals} (should|do|must) (i|we|{owner}) [be] (worried about|worry about|worry|concerned about|keep an eye on|watch|look at)`,
  ),
  asAtRisk(`${which} (need|needs|deserve|deserves) [my|our|some] (attention|love|help) [today|now|this week]`),
  asPastDue(
    `${show} [the|{owner}] ${deals} [that|which] (should! have!|ought! to! have!|(was!|were!) supposed! to!|(was!|were!) meant! to!) [have] [been] (closed|close|signed|sign|landed|won|land|come in|happened) [already|by now|long ago]`,
  ),
  asPastDue(
    `(is!|are!|has!|have!) ((anything|something) [been] (slipping|behind schedule)|(any deals|any deal) [been] (slipping|overdue|late|past due|behind schedule))`,
  ),
  asPastDue(`${which} (is|are|has|have|should have) [been] ${late}`),
  asPastDue(`${among} (is|are|has|have|look|looks) [been] ${late}`),
  asPastDue(`${ofOurs} [is|are|has|have|should have] [been] ${late}`),
  asPastDue("(what's|whats|what is|what has) [been] (slipping|slipped|overdue|past due)"),
  asPastDue(`${which} [is|are|has|gone] past (its|their|the) ${close}`),
  asStale(`${which} (is|are|has|have|went|turned) [gone|been|going|went] ${quiet} [on us] ${time}`),
  asStale(`${among} (is|are|has|have|look|looks) [gone|been|going|went] ${quiet} ${time}`),
  asStale(`${ofOurs} [is|are|has|have|went|turned] [gone|been|going|went] ${quiet} [on us] ${time}`),
  asStale(`${which} (nobody|no one|noone) [has|have] (touched|contacted|worked on|looked at|updated) ${time}`),
  asPastDue(
    `${show} ([the] ones|everything|anything|all) [that|which] (with|whose|have|has) [a|the|their] ${close} [that|which] [has|have|is|are] [already|now] (passed|over!|past!|gone!|expired|lapsed)`,
  ),
  asStale(`${show} what (has|is|went) [gone] ${quiet} [on us]`),
  asStale(`[which|what] [of our] ${deals} [that|which|we] ${not} ${touched} ${time}`),
  asStale(`[which|what] [of our] ${deals} has nobody touched ${time}`),
  asStale(
    `… [with|that have|which have|have|has|had|having|seen|that had] (no|without|not any|zero) [recent|any] (activity|contact|movement|update|updates|interaction|news|activities|touchpoint) ${time}`,
  ),
  asStale(
    '… [that|which|have|has] [been] (sitting|sat|lying|gone|been) [around|there] (without|with no) [any] [recent|real] (activity|touch|movement|contact|progress)',
  ),
  asStale(`… (nothing|not much|little) [is|has] (happening|happened|going on|moving|moved|done) ${time}`),
  asStale(`… (nobody|no one|noone) [has|have] (touched|contacted|worked|worked on|looked at|updated) ${time}`),
  asStale(`… ${quiet} (for|since|over) ${time}`),
];
