import type { Phrase } from '../../capability/capability.ts';

const deal = '[the] {deal} [deal|project|order|contract|business|job|one|pitch|tender|bid]';
const has = '[has|have|had|is|was|were|just|has just|have just|has now|have now|has also]';
const we = "[we|i|we have|we've|i've|i have|just|we just|i just|we finally|we have just]";
const why = '[(because|because of|due to|on|over|as|since) {reason}|{reason}]';
const paper = '(contract|agreement|order|quote|paperwork|proposal|po|purchase order|order form|papers|sow|msa|deal)';

/** Who did it: somebody of the team, or the customer, of whom the deal is named behind. */
const who = '{somebody} [has|have|had|just|finally|also]';
const order =
  '(order|contract|job|business|work|po|purchase order|signature|go ahead|green light|signed contract|signed order|paperwork)';

function won(say: string): Phrase {
  return { say, set: { result: 'won' } };
}

function lost(say: string): Phrase {
  return { say, set: { result: 'lost' } };
}

/** With what a reason begins that nothing leads in: "lost, no budget this year". */
const reason =
  '{reason:price|pricing|budget|no|lack|timing|bad|wrong|features|missing|delivery|lead|too|they|he|she|customer|client}';

/** How people say that a deal is won or lost, as an order or as news. */
export const closeDealPhrases: readonly Phrase[] = [
  `(change|switch|flip|turn|update) ${deal} to [closed] {result}`,
  `close ${deal} [out] [as|to] [a] [closed] {result}`,
  `(mark|set|flag|move|put|book|log|record|enter|register|count|call) ${deal} (as|to|down as|under) [a] [closed] {result}`,
  `(mark|set|flag|book) ${deal} [closed] {result}`,
  `${deal} (is|was|has been|got|is now|goes to|goes down as|ended up) [a] [closed] {result}`,
  '[the] {deal} {result}',
  '{result} [:] [the] {deal}',
  won(
    '[the|our] (customer|client|buyer|board|they) [has|have] (accepted|signed|approved|confirmed|agreed to|said yes to|ordered) {deal} [deal]',
  ),
  lost(
    '{reason} (on|for|at) {deal} [so] [please] (close|mark|set|put|log|book|record) (it|that|this one|the deal) [out|down] [as|to] [closed] lost',
  ),
  '… [so] (close|mark|set|book|log|record|put) (it|that|this|[the] (deal|renewal|project|order|contract|job|expansion)) [down] [as|to] [closed] {result}',
  '… [so] (close|update|mark|record|log|note|book) (it|that|this|the deal) [out|accordingly|in the crm|in the system|as such]',
  `close ${deal}`,
  `${deal} (can|should|must|needs to|has to|may|is to) be (marked|closed|set|booked|recorded|logged|put down|flagged|entered|counted) [out] [as|to] [a] [closed] {result}`,
  `close [out|off] ${deal}`,
  won(
    `(mark|set|flag|move|put|book|log|record|enter|register|count|call|close) ${deal} [out] [as|to|down as|under|a] (success|successful|sold|done)`,
  ),
  lost(
    `(mark|set|flag|move|put|book|log|record|enter|register|count|call|close) ${deal} [out] [as|to|down as|under|a] (dead|dropped|failed|unsuccessful|failure|canceled|no go|no deal)`,
  ),
  ...['budget', 'money', 'funds', 'need', 'interest', 'time'].map((lacking) => ({
    say: `(close|close out|close off|shut|kill|end) ${deal} [because|as|since] (they|{deal}) (have|had|got|has|see) no ${lacking} [for it|left|now]`,
    set: { result: 'lost', reason: `no ${lacking}` },
  })),
  '… (in the end|all in|finally|all told)',
  '… [what|some|this is|such] [really|very] (great|brilliant|good|fantastic|excellent|wonderful|amazing|superb|lovely|sad|bad|terrible|awful|big|huge) (news|stuff|work|result|job|win|day|effort)',

  won(`${we} (nailed|clinched|secured|won|signed|landed|sealed|bagged|scored|inked) ${deal}`),
  won(`(we|i|we have|we've|i've|i have|just|we just|i just|we finally|we have just) (closed|got) ${deal}`),
  won(
    `[we|i] [have|finally|just] (got|get|gotten|brought|pushed|dragged) ${deal} (over the line|across the line|over the finish line|across the finish line|home|signed|signed off)`,
  ),
  won(`(won|signed|landed|sealed|bagged|win|clinched|nailed|secured) ${deal}`),
  won(`${deal} (is|are) (ours|a go)`),
  won(`${deal} ${has} (renewed|extended) [again|with us|for another year|for a year|for another term]`),
  won(`${deal} ${has} (come|came|is|was|returned) [back] signed`),
  won(
    `{somebody} [has|have|just|finally] (came through|come through|came good|said yes|signed) (on|for|to) [the|our] {deal!} [deal|project|order|contract]`,
  ),
  won(`${deal} ${has} (signed|countersigned|accepted|approved|inked) [the|our|a|their] ${paper}`),
  won(`${deal} ${has} (returned|sent|sent back|sent over) [us] [the|our|a|their] (signed|countersigned) ${paper}`),
  won(
    `${deal} ${has} (signed|countersigned|signed off|said yes|is in the bag|went through|come through!|came through!|came in!|accepted)`,
  ),
  won(
    `${deal} ${has} (chose|chosen|picked|selected|went with|gone with|going with|signed with) us [instead] [of|over] [{competitor}]`,
  ),
  won(
    `${deal} ${has} (awarded|give!|gave!|given!|handed) us [the|their] (contract|tender|job|order|business|deal|bid|project|work)`,
  ),
  won(`[they|{deal}] [has|have|had|just] awarded us ${deal}`),
  won(
    `${who} (won|closed|landed|signed|clinched|bagged|sealed|secured|nailed|inked|scored|bought|ordered|purchased|gave! us|given! us|awarded us|handed us|signed up for|said yes to) [the|our] {deal!} [deal|project|order|contract|business|job|one|pitch|tender|bid]`,
  ),
  won(`${who} (got|received|brought in|brought home|secured) ([the|a|their] ${order} (for|on|from) ${deal}|${deal})`),
  won(
    `{somebody} [has|have|just|finally] (given!|gave!|placed|awarded|handed|sent|sent back|issued|raised|confirmed|signed) [us] [the|their|an|a] ${order} (for|on) ${deal}`,
  ),
  lost(
    `${who} (lost|canceled|scrapped|shelved|binned|ditched|abandoned|pulled|pulled out of|backed out of|walked away from|passed on|dropped|killed|rejected|turned down|said no to|decided against) [the|our] {deal!} [deal|project|order|contract|business|tender|bid|pitch] [to! {competitor}] ${why}`,
  ),
  lost(
    `{somebody} [has|have|are|is|just] (decided|chose|chosen|opted|going|went|gone|go|picked|signed) [to go] [with|for] {competitor} [instead|over us] (for|on|with) [the|our] {deal!} [deal|project|order|contract|business] ${why}`,
  ),
  lost(`{somebody} [has|have] (gave!|given!|awarded) ${deal} to {competitor} ${why}`),
  lost(`they (gave!|awarded|handed) ${deal} to {competitor} ${why}`),
  won(
    `(given!|gave!|placed|awarded|handed|sent|issued|raised|confirmed) [us] [the|their|an|a] (order|contract|po|purchase order|job|business|deal|work) (for|on) ${deal}`,
  ),
  lost(`${deal} (is!|are!|has!|have!|was!) [now|all|really] gone [for good]`),
  won(`${deal} [has|have|was|is|just] awarded [to] us`),
  won(`(victory|success|big win|a win|great win|nice win) (on|with|at|for|in) ${deal}`),
  won(`${deal} [is|was] [a] (victory|success|big win|great win|done deal|signed and sealed)`),
  won(`${deal} (is|are|was) a win`),
  won(
    `${we} (got|received|have|has) [the|a|their] [signed] (signature|signed contract|signed order|signed agreement|signed quote|countersigned contract|ink|po|purchase order|order|green light|go ahead|contract back) (on|for|from|with|of) ${deal}`,
  ),
  won(
    `[the|their|signed] ${paper} [is|was|has been|has|'s] (signed|arrived|received|countersigned|came in|came through|came back) (for|with|by|on|from) ${deal}`,
  ),
  won(`signed ${paper} (received|came in|arrived|came back|is in) (for|from|on) ${deal}`),

  lost(`(we|i|we have|we've|i've|i have|just|we just|i just|we finally|we have just|unfortunately we) lost ${deal}`),
  lost(`(lost|lose|kill|drop|write off|scrap|bin) ${deal} [off]`),
  lost(`(lost|lose) ${deal} to {competitor} ${why}`),
  lost(`[the] {deal} [deal] went to {competitor} [instead] ${why}`),
  lost(
    `{competitor} (won the deal|won the order|won the contract|won the tender|won the bid) (at|from|with|for|of) ${deal}`,
  ),
  lost(`{competitor} (got it|took it|gets it) (in the end|from us|off us|instead|after all) ${deal} [is|was] [lost]`),
  lost(`{competitor} (snatched|stole|poached|walked off with|walked away with|ran off with) ${deal} ${why}`),
  lost(
    `they (chose|picked|preferred|selected|went with|have chosen|took) {competitor} [over us|instead] (for|on|in|at) ${deal} ${why}`,
  ),
  lost(`(lost|lose) ${deal} (on|over|due to|because|because of|as|since) {reason}`),
  lost(`(close|mark|set|flag|book|record|log) ${deal} [as|to] lost to {competitor} ${why}`),
  lost(`${deal} ${has} lost to {competitor} ${why}`),
  lost(`${deal} ${has} lost (because|because of|due to|over|as|since|on) {reason}`),
  lost(`${deal} ${has} [closed] lost [on|due to|because of|because|for|over|as|since] [the] ${reason}`),
  lost(`(we|i) (didnt|did not|didn't) (get|win|land|close|make) ${deal}`),
  lost(`${we} (missed out on|lost out on) ${deal}`),
  lost(
    `${deal} ${has} (dead|off|toast|a! no|a no go|a no-go|history|off the table|a goner|kaput|a loss|dead in the water|down the drain)`,
  ),
  lost(
    `${deal} ${has} (fell through|fallen through|died|collapsed|flopped|evaporated|backed out|pulled out|dropped out|bailed|bailed out|walked away|declined|ghosted us|went cold|fell apart|fallen apart|went south|gone south|went nowhere|went up in smoke)`,
  ),
  lost(
    `${deal} ${has} (said no|turned us down|turned down|rejected us|rejected|declined|refused) [the|our] [offer|proposal|quote|bid|deal]`,
  ),
  lost(
    `${deal} ${has} (pulled|canceled|scrapped|shelved|killed|dropped|stopped|axed) [the|their|this] (plug|project|deal|order|whole thing|initiative|plan) [on us|on it|on this]`,
  ),
  lost(
    `${deal} ${has} (decided|chosen|chose|opted|elected) (against|against it|against us|not to buy|not to go ahead|not to proceed|not to sign|not to move forward|to build it themselves)`,
  ),
  lost(
    `${deal} ${has} (did not|didn't|will not|won't|isn't|is not|not|'s not|not going to|isn't going to|is not going to|aren't|are not) (happen|happening|work out|go ahead|going ahead|proceed|proceeding|moving forward|buy|buying|pan out|panning out|materialize)`,
  ),
  lost(
    `${deal} (has been|have been|was|were|is|got|just got) (cancelled|canceled|scrapped|shelved|called off|axed|killed|binned|stopped|dropped|abandoned|terminated|buried)`,
  ),
  lost(`${deal} [has|have] (told us no|gave us a no|sent us a rejection|turned us away)`),
  {
    say: `${deal} [has|have] [decided|chose|chosen|opted|preferred|wants|want] (to stay|to stick|staying|sticking|stays|stay|stayed|stuck) with (their|the) (current|existing|incumbent|old|present) (supplier|vendor|provider|solution|system|tool|partner)`,
    set: { result: 'lost', reason: 'stays with the current supplier' },
  },
  won(
    `${deal} [has|have] (signed off on|agreed to|accepted|approved|signed|inked) (the|our|their) (expansion|renewal|project|upgrade|order|phase|rollout|terms|extension|pilot)`,
  ),
  won(`(closed|just closed|finally closed|we closed|i closed) ${deal} (at|for|with) {amount}`),
  won(
    `${deal} [is|are] (done and dusted|wrapped up|in the bank|home and dry|locked in|over the line|across the line|a wrap)`,
  ),
  lost(`no deal (with|at|for) ${deal}`),
  lost(`${deal} ${has} (won|taken) by! {competitor} ${why}`),
  lost(`${deal} (is|are) (no longer interested|not interested|not buying)`),
  lost(`${deal} ${has} (bought|buying|ordered|purchased|ordering) [it] from! {competitor} [instead] ${why}`),
  won(`${deal} (is|are) (a yes|on board)`),
  won(`${deal} closed (at|for) {amount}`),
  won(
    `[the|a|their] (po|purchase order|signed contract|signed order|signed agreement) [is|has] (in|come in|came in|arrived|received) (from|for|on) ${deal}`,
  ),
  lost('{deal} [has] (said no|turned down|passed|passed on|declined) [to] [the|our] (deal|offer|proposal|project)'),
  lost(`{competitor} (beat us|beat us to it|undercut us|outbid us) (on|at|with|for|in) ${deal} ${why}`),
  lost(
    `(we|i) (got beaten|were beaten|got beat|got undercut|were undercut|were outbid) by {competitor} (on|at|in|for) ${deal} ${why}`,
  ),
  lost(`${deal} ${has} (picked|chose|chosen|preferred|selected|favored) {competitor} over us ${why}`),
  lost(
    `${deal} ${has} (went with|gone with|going with|went for|gone for|chose|chosen|picked|selected|signed with|opted for|decided for|decided on|decided to go with|switched to|awarded it to|gave the deal to|gave the order to|gave the business to) {competitor} [instead|instead of us|over us|rather than us] ${why}`,
  ),
  '… so (it|that one|this one|the deal|the project|the pilot|the order|the job|this deal|that deal) (is|was) [now|therefore] (lost|gone|won|dead)',
  lost(
    `(we are|we re|i am|we were) (out|out of the running|out of the race|off the shortlist|not shortlisted) (at|with|for|on) ${deal} ${why}`,
  ),
  lost(
    `{reason:customer|client|they|budget|project|buyer|management|board|funding|he|she|nobody} [so] (mark|set|flag|close|log|book|record|put|move) ${deal} [out|down] [as|to] [closed] lost`,
  ),
  lost(
    `${deal} {reason:have|has|had|are|is|was|got|do|does|did|never|went|ran|froze|cut|stopped|decided|chose|will|can|cannot} [so] (mark|set|flag|close|log|book|record|put|move) ({deal}|it|that) [out|down] [as|to] [closed] lost`,
  ),
  won(`${deal} ${has} signed [{closedOn}] [,] we [have] won [it|this one|that|that one]`),
  lost(`(lost|lose) ${deal} [to {competitor}] (because|because of|due to|over|on) {reason} , {closedOn}`),
];
