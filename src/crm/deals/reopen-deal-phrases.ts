import type { Phrase } from '../../capability/capability.ts';

const deal = '[the] {deal} [deal|project|one]';
const stage = '[(in|to|at|into|as|back in|back to|back into) [the] {stage} [stage]]';
const verb =
  '(reopen|re-open|revive|resurrect|reactivate|unclose|un-close|unlose|un-lose|reinstate|restore|revisit|reanimate)';
const then =
  '[so] [please] [undo (it|that|this)|reopen it|open it again|open it back up|please reopen|reopen|reopen the deal|(put|move|set|open|start|bring|get|take|return) it [back] (in|to|at|into) [the] {stage} [stage]]';

/** How people say that a deal that was closed is worked on again. */
export const reopenDealPhrases: readonly Phrase[] = [
  `${verb} ${deal} ${stage}`,
  `${deal} (is|was|has been|should be|must be|can be|needs to be|has to be|to be|gets|got) (reopened|re-opened|revived|reactivated|opened again|reinstated) ${stage}`,
  `${deal} (is not|isn't|isnt|wasn't|was not|not) (dead|lost|closed|over|gone|finished|done) [after all|any more|anymore|really] ${then}`,
  `(set|put|move|change|switch|flip|bring) ${deal} back (to|into|on) [the] (open|active|play|table|life|live) ${stage}`,
  `${deal} back to (open|life|active) ${stage}`,
  `${deal} (is|are|has come|came|comes) [now] (back!|back on!|alive|alive again|back in play|on again|live again|open again|back on the table|on the table again|back to life|back from the dead|back in the game|active again|warm again|hot again) ${then}`,
  `${deal} (back on|back in play|live again|alive again|back from the dead)`,
  `${deal} (wants|want) to talk again ${then}`,
  '… [as|because|since] (they|{deal}|[the|their|our] (customer|client|tender|budget|competitor|project|board|supplier|vendor|winner|other supplier|other vendor|order|contract|decision)) [has|have|had|was|is|are|were|just|now] [been] (canceled|back|found|approved|reversed|overturned|withdrawn|annulled|rerun|reissued|bankrupt|fell through|fallen through|pulled out|dropped out|backed out|could not deliver|called|came back|come back|changed|not happy|unhappy|failed|let them down|wants us|want us|wants to talk|want to talk|want it|have money|got budget|released the budget|asked again|interested again) [again|us|after all|now]',
  `${deal} [has|have] (changed their mind|changed its mind|changed her mind|changed his mind|reconsidered|had second thoughts|came back to us|came back) (reopen|reopen it|open it again|reopen the deal|the deal is back on|it is back on|deal is back on)`,
  `… [{deal}] [has|have] (changed their mind|changed its mind|changed her mind|changed his mind|reconsidered|had second thoughts|want to talk again|are interested again|is interested again|came back)`,
  `(should not|shouldn't|never) [have] closed ${deal} [yet|already|so soon|so early] ${then}`,
  `${deal} (should not|shouldn't) have [been] (closed|lost|marked (won|lost)) [yet|already] ${then}`,
  `(bring|put|set|move|take|get) ${deal} back (in|into|to|at) [the] {stage} [stage] [,] (it|that|this|we) [was|were|had|have] [been|never] [wrongly|accidentally] (closed|lost|marked [as] (lost|won)|dead|canceled) [too|by mistake|by accident|in error] [early|soon]`,
  `closing ${deal} was (premature|a mistake|wrong|an error|too early|too soon) ${then}`,
  `(restart|pick up|resume) ${deal} again`,
  `(restart|resume) ${deal}`,
  `pick ${deal} back up`,
  `open ${deal} (again|up again|back up) ${stage}`,
  `bring back ${deal}`,
  `(bring|get|take|put|have) ${deal} back [in|on|to life] {somebody} [has|have] [now|just|finally] (found|got|has|have|released|changed|came|wants|called|rang|asked|decided) [the|a|some|their|his|her] [more] [budget|money|funds|funding|mind|back|to talk|us|again]`,
  `(we|i|they) (wrote off|wrote! {deal!} off|gave up on|buried|shelved|closed) [the] {deal} (too early|too soon|prematurely|too fast|too quickly) [it|that|this] [is|'s|has] [back on|back in play|alive|come back|on again|back|open again|not dead]`,
  `(have|get|want|need|put|take) ${deal} back (in|on|into) [the|our] (pipeline|play|board|funnel|list|running)`,
  `bring ${deal} back [to life|in|into play|to the pipeline|into the pipeline]`,
  `(i|we|somebody|someone|i have|we have) [accidentally|wrongly] closed ${deal} (by mistake|by accident|accidentally|in error|too early|too soon|wrongly|prematurely) ${then}`,
  `${deal} (was|got|has been) [accidentally|wrongly] [marked|closed] [as|closed] [won|lost] (by mistake|by accident|accidentally|in error|too early|too soon|wrongly|prematurely) ${then}`,
  `(undo|reverse|revert|cancel|take back) [the] (close|closing|closure|loss|win) (of|on|for) ${deal}`,
  `(changed|changes|has changed|have changed) (his|her|their|its) (mind|minds) [so] ${deal} (is|are) [now] (open|back on|alive|on|live|back) [again]`,
  `(changed|changes|has changed|have changed) (his|her|their|its) (mind|minds) [so] (bring|get|put|take|open|reopen) ${deal} [back|up] [open again|to life|on|again|in|into play|on the table]`,
];
