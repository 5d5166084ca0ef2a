import { trades } from './find-accounts-phrases.ts';

/** The facts that change by name, with what they are called. */
const facts: readonly (readonly [nouns: string, field: string])[] = [
  ['(industry|sector|vertical|line of business)', 'industry'],
  ['(territory|region|sales territory|sales region)', 'territory'],
  ['(segment|market segment|customer segment)', 'segment'],
  ['(website|site|web site|domain|homepage|home page|url|web address)', 'website'],
  [
    '(phone|phone number|number|telephone|telephone number|switchboard|main line|main number|switchboard number|office number|hotline)',
    'phone',
  ],
  ['(email|e-mail|email address|e-mail address|mail address|mail)', 'email'],
  ['(address|head office|headquarters|hq|office address|postal address|street address)', 'address'],
  [
    '(headcount|number of employees|employee count|staff count|number of staff|number of people|employees|workforce|company size)',
    'employees',
  ],
  ['(revenue|annual revenue|turnover|yearly revenue|annual turnover|sales|annual sales)', 'annualRevenue'],
  ['(lifecycle stage|lifecycle|life cycle stage)', 'lifecycleStage'],
  ['(status|account status)', 'status'],
  ['(type|account type)', 'type'],
  ['(tag|tags|label|labels)', 'tags'],
  ['(parent|parent company|parent account)', 'parent'],
  ['(name|company name)', 'name'],
];

const changing = '(set|change|update|correct|fix|edit|adjust|put|make|switch|amend|modify)';
/** Facts that stand apart from text, and may be said first. */
const plainFacts = new Set(['phone', 'email', 'website', 'employees', 'annualRevenue']);
/** Whose it is: "Acme's", "Acme told me their". */
const whose =
  "('s|(tell|tells|told|say|says|said|inform|informed|wrote|write|confirmed|announced) [to] [me|us] [that] [their|its|the])";
const becomes =
  '((went|gone|has gone|rose|fell|dropped|grew|has grown|shrank|jumped|is up|is down|was up|was down) [up|down] (to!|at!)|is|are|was|should be|should read|should say|reads|says|changed to|has changed to|has to be|must be|needs to be|became|will be)';
const place = '(territory|region)';
const parentNoun = '(parent|parent company|parent account|owner|mother company|holding|holding company)';
/** Saying that it should be kept, behind the news itself. */
const keepIt =
  '[,] [please|so] [can you|could you|you can] [(note|record|add|enter|save|change|update|fix|correct) (that|it|this|them)] [down]';

function factPhrases([noun, field]: (typeof facts)[number]): string[] {
  return [
    `${changing} [the] [new] ${noun} (of|for|at|on) [the] [account|company|customer] {account} (to|as|is|into) [the] {${field}}`,
    `${changing} [the] [account|company|customer] {account} ('s|) [new] ${noun} (to|as|into) {${field}}`,
    `[the] [new] ${noun} (of|for|at|on) [the] [account|company] {account} [${becomes}] [now] {${field}}`,
    `{account} (${whose}|) [new|main|current] ${noun} ${becomes} [now] {${field}}`,
    `{account} (has!|have!|got!|with!) [a|an] new ${noun} [it is|which is|namely|now] {${field}}`,
    `add [the|a] ${noun} {${field}} (to|for) [the] [account|company] {account}`,
    ...(plainFacts.has(field)
      ? [
          `[the] ${noun} [we have|on file|on record|listed] (for|of|at) {account} (is|was) (wrong|out of date|outdated|old|no longer right|incorrect) [,] [it should be|it is|the right one is|the correct one is|it is now|should be] {${field}} [is right|is correct|is the right one|now]`,
          `(add|write down|write|note|note down|put|put down|jot down|enter|save|record|use|set|store) {${field}} as [the|a|their|its] [new] ${noun} (of|for|at|on) [the] [account] {account}`,
        ]
      : []),
    `{account} (has moved|moved|have moved|switched|has switched|changed|has changed|have changed|went over) [over] [to] [a|an|another|the|its|their|our] [new|different] ${noun} [,] [to|it is|now|namely|which is] {${field}} [now]`,
  ];
}

const nowAndThen =
  '[now|these days|nowadays|from now on|today|officially|going forward|instead] [,] [so] [please] [change the name|change their name|update the name|rename (it|them)|correct that|fix that]';
/** When it came to be so, which is not kept. */
const lately =
  '[now|recently|lately|today|yesterday|officially|already|last week|last month|last year|this week|this month|this year|on monday|on tuesday|on wednesday|on thursday|on friday]';
const fixIt = '[,] [please|can you] [(fix|update|change|correct) (the address|their address|it|that)]';
const wasOnce = '[a|an] (prospect|customer|client|partner|dealer|distributor|supplier|vendor|target|lead)';
const theyAre = '[,] ([but] (they are|it is|they|it) [now]|[so] [please] (make|mark|set) (it|them) [as|to]) [a|an]';

/** Ways to change what is known of an account. */
export const updateAccountPhrases = [
  ...facts.flatMap(factPhrases),
  '(update|change|edit|modify|correct) [the] [account|company|customer] {account}',
  '(rename|rebrand) [the] [account|company] {account} (to|into|as) {name}',
  `{account} (is!|are!) [now|these days|officially|actually] (called|now named|known as!|trading as!) {name} ${nowAndThen}`,
  '{account} (is!|was!|got!|has been!|were!) (renamed|rebranded) (to|as|into) {name}',
  `{account} [has] [now] (changed its name|renamed itself|rebranded|has rebranded|changed their name|changed name|goes by!|trades as|trades under|operates as) [the name] [to|as] {name} ${nowAndThen}`,
  `{account} (wants to be|want to be|would like to be|likes to be|will be|prefers to be|is to be) (called|known as!|renamed) {name} ${nowAndThen}`,
  '{account} (has!|have!|got!) a new name [now] [:] {name}',
  '(move|put|place|file|list|record|book) [the] [account] {account} (under|in|into|to) [the] {industry} (industry|sector|vertical)',
  '{account} (is!|are!|should be|belongs|belong|must be|goes|go) [now] (in|to|into|under) [the] {industry} (industry|sector|business|vertical|space)',
  `{account} (is!|are!|should be|belongs|belong|must be) [now] (in|to|under) [the] {industry:${trades}} [industry|sector|business|now] [[,] [and] (not!|rather than) [in] (${trades})] ${keepIt}`,
  '{account} (works|operates|is active) in [the] {industry} [industry|sector|business]',
  `(move|put|place|switch|shift|transfer) [the] [account] {account} (to|in|into|under) [the] {territory} ${place}`,
  `(move|put|place|switch|shift|transfer) [the] [account] {account} (to|in|into|under) [the] ${place} {territory}`,
  `{account} (belongs|is|falls|sits|goes|should be) [now] (in|into|to|under) [the] {territory} ${place} ${keepIt}`,
  `{account} (belongs|is|falls|sits|goes|should be) [now] (in|into|to|under) [the] ${place} {territory}`,
  ...(
    [
      ['(territory|region|area)', 'territory'],
      ['(industry|sector)', 'industry'],
      ['segment', 'segment'],
    ] as const
  ).map(
    ([noun, field]) =>
      `{account} (is|sits|was|are) (in|under|listed under) [the] wrong ${noun} [,] (it|they|should|must) [should|must] (belong|belongs|be|go|goes|is|are) (to|in|into|under|with) [the] {${field}} [${noun}]`,
  ),
  '(move|put|place) [the] [account] {account} (to|in|into) [the] {segment} segment',
  '(move|put|place) [the] [account] {account} (to|in|into) [the] segment {segment}',
  '{account} (belongs|is|falls|should be|goes|go|sits|moves) [now] (in|into|to) [the] {segment} segment',
  '(tag|label) [the] [account] {account} (as|with) {tags}',
  '{account} (should have|should get|gets|has) [the] (tag|tags|label|labels) {tags}',
  'put [the] (tag|label) {tags} on [the] [account] {account}',
  `[we] (mark|set|make|flag|change|turn|update|switch|put|flip|convert|treat|consider|count|regard|see|list|have) [the] [account] {account} [down] (as|to|into|on|among) [a|an] ({type}|{status}) [now|from now on|instead]`,
  '(make|mark|flag) {account} [a|an|our] ({type}|{status})',
  '{account} (is!|are!) [now] [a|an|our] [now] ({type}|{status}) [now]',
  `{account} (have been|has been|were|was|are|is) [so] [very] (quiet|silent|inactive|gone|dormant|dead) [for] [years|months|ages|a year|long] [now] [,] [so] [please] (mark|set|flag|make|put) (it|them) [down] [as|to] {status}`,
  '{account} (stopped|has stopped|have stopped|quit) (buying|ordering|purchasing|answering|paying) [from us] [last year|last month|this year|a while ago|long ago] [,] [so] [please] (mark|set|flag|make|put) (it|them) [as|to|down as] {status}',
  `{account} (became|has become|turned into|turned|has turned|went|has gone|is becoming) [a|an|our] ({type}|{status}) ${lately}`,
  `{account} (is no longer|isn't|is not|are no longer|was|(was|is) [wrongly|mistakenly|incorrectly|erroneously] (entered|recorded|marked|set up|added|listed|put down|filed) as) ${wasOnce} [any more|anymore|any longer|until now|before|so far] ${theyAre} ({type}|{status}) [now]`,
  `make {account} [a|an|our] ({type}|{status}) [,] (they were|it was|was) ${wasOnce} [until now|before|so far|up to now]`,
  '{account} (has|have|employs|employ|counts|grew to|grown to|has grown to|have grown to|up to|shrank to|has shrunk to|have shrunk to|is at|is up to|is down to) [now] {employees} (employees|people|staff|heads) ' +
    `[now|these days|nowadays] ${keepIt}`,
  '{account} (employs|employ) [about|around|roughly|some|almost|over] {employees}',
  '…[and] (they|it|who|which) (have|has|employ|employs|are|is) [now] [about|around|roughly|some|almost|over] {employees} [employees|people|staff|heads|strong]',
  '…(employs|employ|employing) [about|around|roughly|some|almost|over] {employees}',
  '(set|update|change|put) [the] [account] {account} (to|at|with) {employees} (employees|people|staff)',
  '(update|change|correct) [the] [account] {account} [,] (they|it|who) (have|has) [now] {employees} (employees|people|staff) [now]',
  '{account} (makes|make|turns over|turn over|earns|earn|does|do|has|have|bring in|brings in|generate|generates|take in|takes in|sell for|sells for|bill|bills|invoice|invoices|gross|grosses) [about|around|roughly|some|almost|over] {annualRevenue} (a year|per year|annually|in revenue|in sales|of revenue|in turnover)',
  `{account} (turns over|turn over|turned over|(has|have) (a turnover of|revenue of|sales of|revenues of)) [about|around|roughly|some|almost|over] {annualRevenue} [a year|per year|annually|last year] ${keepIt}`,
  `{account} (moved|has moved|relocated|have moved|has relocated) [its|their] [office|offices] (to|into) {address} ${fixIt}`,
  '{account} (moved|has moved|relocated|have moved|has relocated) (to|into) (a|an|their|its) [new|bigger|larger|smaller|nicer|different] (office|offices|building|premises|place|headquarters|site)',
  `{account} (moved|has moved|have moved|relocated|has relocated) [office|offices|premises|house|building|headquarters] [,] [and] (they|it) (are!|is!|sit|sits) [now] [in|at|on] {address} [now] ${fixIt}`,
  `{account} (moved|has moved|relocated|has relocated) [,] [the|its|their|new] [new] address [is] [now] {address} ${fixIt}`,
  "{account} ('s|) [new] (hq|headquarters|head office|main office|office) (moved|has moved|relocated|has relocated|moves|is moving) [over] to {address}",
  '{account} (is|are) (based|located|headquartered) (in|at) {address}',
  '{account} (can be|is) reached (at|on|under) ({phone}|{email})',
  "{account} ('s|) [general|main|shared|common|new|central] (inbox|mailbox|info address|contact address) [is] [now] {email}",
  "{account} ('s|) [new] (phone|phone number|number|telephone|main line|switchboard) {phone}",
  "{account} ('s|) [new] (email|e-mail|email address|mail) {email}",
  '{account} (uses|use|is on|are on|went to|switched to) [the] [website|site|domain] {website} [now|instead|from now on]',
  "{account} ('s|) [new] (website|site|domain|homepage) {website}",
  '(you|we) can reach {account} (at|on|under) ({phone}|{email})',
  '{account} (is!|are!) [now] (a subsidiary of|part of|owned by|a division of) {parent}',
  `{account} (has been|was|were|got) (acquired|bought|taken over|bought up|swallowed) by {parent} ${lately}`,
  `(make|set|put|mark|record|enter) {parent} [down] [as] the! ${parentNoun} (of|for) {account}`,
  `{parent} (is|became|should be|will be|is to be) [now] [the] ${parentNoun} (of|for) {account}`,
  '{parent} (acquired|bought|has acquired|has bought|took over) {account}',
  {
    say: "{account} (is no longer active|is not active any more|isn't active anymore|went dormant|has gone dormant|has churned|churned)",
    set: { status: 'inactive' },
  },
  { say: '(deactivate|inactivate) [the] [account] {account}', set: { status: 'inactive' } },
  { say: '(activate|reactivate) [the] [account] {account} as active', set: { status: 'active' } },
];
