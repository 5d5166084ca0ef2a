import type { Phrase } from '../../capability/capability.ts';

const show = '[show|list|find|get|give|see|display|view|pull up|bring up] [me]';
const time =
  '[for|in|since|over|within] [the|at least|more than|over|a] [last|past|couple of|few] [one|two|three|four|five|six|seven|eight|ten|fourteen|thirty|sixty|ninety|1|2|3|4|5|6|7|8|10|14|15|20|21|28|30|45|60|90] [day|days|week|weeks|month|months|ages|while|lately|recently]';

function stale(say: string): Phrase {
  return { say, set: { stale: true } };
}

function risky(say: string): Phrase {
  return { say, set: { atRisk: true } };
}

/** How people ask for the deals that nobody works on, that are late or that may be lost. */
export const findDealsAtRiskPhrases: readonly Phrase[] = [
  { say: "(what is|what's|whats|anything|what) at risk", set: { atRisk: true } },
  {
    say: '(which|what) (deals|opportunities) (look|looks|seem) (shaky|wobbly|bad|in trouble)',
    set: { atRisk: true },
  },
  { say: '(which|what) (deals|opportunities) are we likely to lose', set: { atRisk: true } },
  { say: '(which|what) [of] [our|the] deals need (my|our|some) attention', set: { atRisk: true } },
  { say: '(which|what) deals has nobody touched', set: { stale: true } },
  {
    say: '(which|what) (deals|opportunities) (havent|have not) (had|seen) [any] [recent] activity',
    set: { stale: true },
  },
  { say: "(what's|whats|what is|what has) [been] (slipping|slipped|overdue|past due)", set: { pastDue: true } },
  {
    say: '(which|what) (deals|opportunities) should (i|we) (worry about|be worried about|worry|watch|look at)',
    set: { atRisk: true },
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
  stale(
    `… [with|that have|which have|have|has|had|having|seen|that had] (no|without|not any|zero) [recent|any] (activity|contact|movement|update|updates|interaction|news|activities|touchpoint) ${time}`,
  ),
  stale(
    '… [that|which|have|has] [been] (sitting|sat|lying|gone|been) [around|there] (without|with no) [any] [recent|real] (activity|touch|movement|contact|progress)',
  ),
  risky('what (should|do|must) (i|we|{owner}) (be worried about|worry about|be concerned about|keep an eye on)'),
  stale(`… (nothing|not much|little) [is|has] (happening|happened|going on|moving|moved|done) ${time}`),
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
  stale(
    '(anything|something|everything|which ones|what) (of|from) {owner} [that|which] (went|has gone|have gone|is going|is|are|turned|has been) (stale|cold|quiet|dark|silent|dormant|untouched|idle)',
  ),
  risky(
    '(anything|something|everything|which ones|what) (of|from) {owner} [that|which] (is|are|looks|look|seems) (at risk|shaky|stuck|in danger|in trouble|risky)',
  ),
  {
    say: '(anything|something|everything|which ones|what) (of|from) {owner} [that|which] (is|are|has|have|should have) (overdue|past due|late|slipped|closed already)',
    set: { pastDue: true },
  },
];
