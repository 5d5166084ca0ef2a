import type { Phrase } from '../../capability/capability.ts';

const deal = '(deal|opportunity|opp)';
const order = '(open|create|add|start|put|make|log|get|set up|register|enter|raise|stick|pop|chuck|new)';
/** "Open a deal for it", "new deal", "create one". */
const then = `${order} [me|us] [up|in] [a|an|the|another] [new] ${deal} [in|up] [for it|for them|for that]`;
const want =
  '(wants|want|needs|need|asked for|requested|is interested in|are interested in|is looking for|are looking for|is looking at|are looking at|is considering|is keen on|fancy|fancies)';
const there =
  "(there is|there's|we have|we've got|we got|got|i have|i've got|i got|picked up|landed|found|spotted|identified|uncovered|we see|i see|have|looks like)";
const where = '[on the table|in the works|in sight|on the horizon|coming up|brewing|opening up|on the go|going]';

/** How people announce a new deal, as an order or as news. */
export const createDealPhrases: readonly Phrase[] = [
  '(kick off|spin up|book|chuck in) [a|an|another] [new] [{type}] (deal|opportunity|opp) (for|with|at|on) {account}',
  '(new|create [a]|open [a]|add [a]|log [a]) [new] {type} (for|with|at) {account} {amount}',
  '[please] (create|add|make|open|start|enter|log|register|set up|new) [a|an|another] [new] [{type}] (deal|opportunity|opp) (for|with|at|on) {account}',
  '[please] (create|add|make|open|start|enter|new) [a|an|another] [new] {amount} [{type}] (deal|opportunity|opp) (for|with|at|on) {account}',
  '[please] (create|add|make|start) (a|an|another) [new] {account} [{type}] (deal|opportunity|opp)',
  '[please] (create|new) {account} [{type}] (deal|opportunity|opp)',
  '(create|add|make|open|start|new) [a|an] [new] (deal|opportunity|opp) [called|named] {name} (for|with|at) {account}',
  '(create|add|make|start) [a|an|another] [new] [{type}] (deal|opportunity|opp)',
  'new [{type}] (deal|opportunity|opp) [:] {account}',
  '[please] (create|add|make|open|start|enter|log|new) [a|an|another] [new] {type} (for|with|at) {account}',
  '[please] (create|add|make|open|start|enter|log|new) [a|an|another] [new] {amount} {type} (for|with|at) {account}',
  '(deal|opportunity|opp) {account} {amount} (create|new|add)',
  '(deal|opportunity|opp) (for|with|at) {account} (worth|of|for|at) {amount}',
  '{account} wants [to buy] [{product}] (for|worth) {amount}',
  '(add|put) {account} (to|into|in) [the|my] pipeline',

  `[please] (put|enter|get|track|register|record|note|book|stick|pop|chuck|file|add|log|open|create|start|set up|key in|insert|raise|make|capture|need|do) [in|up|down] (a|an|another|one|this|the) [new|fresh] [{type}] (deal|opportunity|opp) [in|up|down|there] (for|on|under|at|with|against|from) {account}`,
  `[please] (new|another|fresh) [{type}] (deal|opportunity|opp) [just] [came|come|coming] [in] (under|against|on|from|for|at|with) {account}`,
  `(there is|there's|we have|we've got|we got|got|i have|i've got|i got|picked up|landed|found|spotted|identified|uncovered|we see|i see|have) (a|an|another) (new|fresh|potential|possible|nice|big|small) [{type}] (deal|opportunity|opp) (with|at|for|from|in) {account}`,
  `(there is|there's|we have|we've got|got|i have|i've got|i got|picked up|landed|found|spotted|identified|uncovered) (a|an|another) (deal|opportunity|opp) (with|at|for|from) {account} (worth|for|of|at|about) {amount}`,
  `(there is|there's|we have|we've got|got|i have|picked up|found|spotted) (a|an|another) {amount} [{type}] (deal|opportunity|opp) (with|at|for|from) {account}`,
  `{account} (wants|want|needs|need|would like|asked for|is interested in|are interested in|is looking for|are looking for|is looking at|are looking at|is considering|is keen on) {requirements} (for|worth|at|about|around|roughly|say|maybe|probably|budget|budget is|budget of|for about) {amount}`,
  `{account} (wants|want|needs|need|would like|asked for|is interested in|are interested in|is looking for|are looking for|is looking at|are looking at|is keen on) {product} (for|worth|at|about|around|roughly|budget|for about) {amount}`,
  `{account} ${want} {product} [so] ${then}`,
  `{account} ${want} [to (buy|order|purchase|get|have|lease|rent|try)] {requirements} [so] ${then}`,
  `{account} ${want} {requirements} [:] [new] ${deal} (for|worth|of|at) {amount}`,
  `{account} ${want} [to (buy|order|purchase|get|have)] [a|an|another] (quote|quotation|bid|proposal|price|offer|estimate|tender) [for {requirements}] [so] ${then}`,
  `{account} (wants|want|needs|need|would like|fancy|fancies|is giving us|are giving us|gave us|offered us|offers us|asked for) (another|(a|an) (new|second|third|further|separate)) [{type}] ${deal}`,
  `{account} (wants|want|would like) (a|an|another) [new] [{type}] ${deal} (for|of|at|worth) {amount}`,
  `{contact} (is|are) (buying|ordering|after|looking for|asking for) {requirements} (for|at|with) {account} [so] [(open|create|start|add|make)] [a] new ${deal}`,
  `{contact} ${want} {product} [so] ${then}`,
  `{account} (is|are) (buying|ordering) {requirements} [so] ${then}`,
  `${there} (a|an|another|one more) [new|fresh|potential|possible|nice|second|third] [{type}] ${deal} ${where} (with|at|for|from|in) {account}`,
  `${there} [a|an|another] (new|fresh|potential|possible) {amount} [{type}] ${deal} ${where} (with|at|for|from|in) {account}`,
  `${deal} (needed|wanted|required|please) [:] [for|with|at] {account}`,
  `[please] (set up|start up|register|book|put in|enter|get) [a|an|another|the] [new] {type} (for|with|at|on) {account}`,
  `[please] (create|add|make|open|start|enter|log|set up|register|book) (one more|a further|a second|a third|a separate) [{type}] ${deal} (for|with|at|on|under) {account}`,
  `(a|an|another|the|one|one more) [new] [{type}] ${deal} (should be|needs to be|has to be|must be|is to be|can be|may be) (opened|created|added|made|set up|entered|logged|registered|started) (for|with|at|on|under) {account}`,
  `[i|we] (want|need|would like|request|may i request|can i have|could i have) (a|an|another) new [{type}] ${deal} (for|with|at|on|under) {account}`,
  `(i want|we want|i need|we need|i would like) (a|an|another) [{type}] ${deal} for {account}`,
  { say: '(new business|new logo) (with|from|at|for) {account}', set: { type: 'new_business' } },
  `[just] (spotted|found|identified|uncovered|landed|got|there is|there's|i see|picked up) (a|an) {amount} {type} (with|at|for|from|in) {account}`,
  `(track|log|record|book|register|enter) {account} ('s|) {name} (as|in as|down as) (a|an) [new] {amount} [{type}] ${deal}`,
  `{account} would like (to buy|to order|to purchase|to have) {requirements} [so] ${then}`,
  `[another] ${deal} (at|for|with) {account} (create|open|make|start|add) (one|it)`,
  `{account} (is|are) [now|very|really] (interested|keen|on board|ready|in|ready to buy|keen to buy) [after all|again|now|too|in buying] [so] (open|create|add|start|put|make|log|get|set up|new) [in] (a|an) [new] (deal|opportunity|opp) [in] [for it|for them|for that]`,
  `{account} (wants|want) to (go ahead|buy|start|proceed|move forward|renew|expand) [so] [open|create|add|start|put|make|log|new|get] [in] [a|an] [new] (deal|opportunity|opp) [for it|for them|for that] [for] {amount}`,
  `(could be|might be|probably|maybe|potentially) {amount} (at|with|from|for) {account} [so] (open|create|add|start|put|make|log|get) [in] (a|an) [new] (deal|opportunity|opp)`,
  `[we're|we are|we] (quoting|quoted) {account} {amount} (for|on) {requirements} (get|put|open|create|add|log|make) [it] [in] (as|a|an) [a|an] [new] (deal|opportunity|opp)`,
  `(put|sign|mark) {owner} down for [a|an|the] [new] [{type}] (deal|opportunity|opp) (with|at|for|on) {account}`,
  `(track|log|record|book|register|enter|add|put) {account} [down|in] as [a|an] [new] [{amount}] [{type}] (deal|opportunity|opp)`,
  `(track|log|record|book|register|enter|add|put) {account} (in|into|to) [the|our|my] (pipeline|funnel)`,
  `[please] (put|create|add|open|start|make) [a|an|the] [new] (deal|opportunity|opp) (called|named|titled) {name} (on|for|at|under|with|against) {account}`,
  '… {competitor} (is|are) (bidding|competing|quoting|pitching|tendering|in the running|also bidding|also quoting|also pitching) [too|as well|against us]',
  `{account} (came|comes|come|found us|got in touch) [to us|in] (through|via|from|by) [a|an|the|our] {source} [so] ${then}`,
  `${there} (a|an|another|one more) [new] {type} ${where} (with|at|for|from|in) {account}`,
  '{account} (deal|opportunity|opp) (new|fresh) {amount}',
  '… [please] (create|add|open|enter|log) (it|this|that one)',
  '… with {competitor} as [the|a|our|main] [main] competitor',
  `{contact} [has|have] (asked|asked us|wants|needs|requested) [for] [a|an] (offer|quote|quotation|proposal|price|estimate|tender|bid) [so] [a] new [{type}] ${deal} (for|at|with|under) {account} [with (her|him|them) as contact]`,
  `{account} (is asking|are asking|asked|asks|enquired|inquired|is enquiring|came to us|rang|called) (about|for) {requirements} [so] (track|log|record|put|enter|add|make|open) (that|it|this|one) [in|down|up] as [a|an] [new] ${deal} [in {stage}] [(with|at|for|worth) {amount}]`,
  '(new one|another one|one more|fresh one) [:] [for|at|with|from] {account} {amount}',
  '… [a|an] {source} lead',
  `${order} [me] [a|an|another|the] [new] [{amount}] [{type}] ${deal} (for|with) {contact} (at|from|of) {account}`,
  `{contact} (at|from|of) {account} ${want} {product}`,
];
