import { jobs } from './job-words.ts';

const facts: readonly (readonly [nouns: string, field: string])[] = [
  ['(email|e-mail|email address|e-mail address|mail|mail address)', 'email'],
  [
    '(phone|mobile|cell|phone number|number|telephone|telephone number|mobile number|cell number|cellphone|cell phone|direct line|direct number|extension|work phone)',
    'phone',
  ],
  ['(title|job title|position|job|function)', 'title'],
  ['(role|buying role)', 'role'],
  ['(company|employer)', 'account'],
  ['(boss|manager|supervisor|superior)', 'reportsTo'],
  ['(preferred method|preferred channel|preferred contact method|contact method|preference)', 'preferredMethod'],
  ['(name|full name|last name|surname)', 'name'],
];

const changing = '(set|change|update|correct|fix|edit|adjust|put|make|switch|amend|modify|jot down|record|store|save)';
const becomes =
  '(is|are|should be|should read|changed to|has changed to|has to be|must be|needs to be|became|will be|is spelled|is spelt)';

function factPhrases([noun, field]: (typeof facts)[number]): string[] {
  return [
    `${changing} [the] [new] ${noun} (of|for|on) [the] [contact] {contact} (to|as|is|into) [the] {${field}}`,
    `${changing} [the] [contact] {contact} ('s|) [new] ${noun} (to|as|into) {${field}}`,
    `[the] [new] ${noun} (of|for) [the] [contact] {contact} [${becomes}] [now] {${field}}`,
    `{contact} ('s|) [new|current|right|correct] ${noun} ${becomes} [now] {${field}} [now|these days|nowadays|from now on]`,
    ...(field === 'title'
      ? []
      : [`{contact} (has!|have!|got!|with!) [a|an] new ${noun} [it is|which is|namely|now] {${field}}`]),
    `{contact} (changed|has changed|switched) [to] [his|her|their|a|the] [new] ${noun} [to|it is|now] {${field}}`,
    `{contact} (has moved|moved|switched|went) to (a|another|the) [new] ${noun} [it is|now] {${field}}`,
    `(add|enter|save|note down|put) [the|a] ${noun} {${field}} (to|for) [the] [contact] {contact}`,
    `(give|assign) {contact} [the|a] [new] ${noun} [of] {${field}}`,
  ];
}

const primary = '(main|primary|key|first|principal) (contact|point of contact|contact person|person|man|woman)';
const tail =
  '[now|these days|nowadays|from now on|officially] [,] [so] [please] [change (the|her|his|their) name|update (the|her|his|their) name|rename (her|him|them|it)|correct that|fix that]';
/** How a title is led in behind the news of it: "Dana was promoted, her title is operations director". */
const theyAre =
  '[,] [and|so] [(his|her|their) [new] (title|job title|position|role|job)] (she is|he is|they are|she|he|is|reads)';
const wasPromoted =
  '(promoted|was promoted|got promoted|has been promoted|been promoted|is promoted|got a promotion|got a new job|has a new job)';
const fromNow =
  '[from now on|from today|from today on|as of today|as of now|going forward|starting today|effective today|effective immediately|these days|now]';

/** The order behind the news of somebody's title. */
const fixTitle =
  '[,] [so|and] [please] [can you|could you] [(update|change|fix|correct|adjust|set) (the|her|his|their) (title|job title|position|card|record)|(update|change|fix|correct) (it|that|her|him|them)]';

const prefers =
  '(prefers|would rather|would prefer|likes|is happier|is happiest|is better off|always wants|only wants)';
/** What somebody may want this once; with a way behind it, it is how they want it. */
const wants =
  '(prefers|would rather|would prefer|likes|wants|would like|asks|asked|is best|is better|is happier|is happiest)';
/** What is said of the other ways: "she likes a call better than e-mail". */
const otherWay =
  '[,] [over|rather than|instead of|better than|more than|than|and not|not|no|never] [being|to be|by|via|a|an|the|get|getting] [email|emails|e-mail|e-mails|emailed|mail|mails|call|calls|called|phone|phoned|phone calls|text|texts|texted|sms|message|messages] [only|please|set that as preferred]';
const ways: readonly (readonly [said: string, method: string])[] = [
  ['(called|phoned|rung|rung up|telephoned|a call|a phone call|calls|phone calls|the phone|the telephone)', 'phone'],
  ['(emailed|e-mailed|mailed|written to|an email|an e-mail|emails|e-mails|mails)', 'email'],
  ['(texted|messaged|a text|a text message|text messages|texts|sms|an sms)', 'sms'],
];

/** What titles begin with that are said without a word for them: "Dana is CFO now". */
const knownTitles =
  'CEO|CFO|COO|CTO|CIO|CMO|CRO|CPO|chief|managing|general|president|vice|VP|chairman|chairwoman|director|manager|head|plant|purchasing|procurement|office|sales|finance|operations';

/** Ways to change what is known of a contact. */
export const updateContactPhrases = [
  ...facts.flatMap(factPhrases),
  "(add|enter|save) {contact}('s|) (email|e-mail|email address|e-mail address) [as|is] {email}",
  "(add|enter|save) {contact}('s|) (phone|mobile|cell|number|phone number|mobile number) [as|is] {phone}",
  'add [the] (phone|number|mobile) {phone} (to|for) {contact}',
  'add {phone} as [a|the] [new] (phone|number|mobile) (to|for|of) {contact}',
  'add {email} (to|for) {contact}',
  '{contact} (has|have|got) [a] new address [it is] {email}',
  "{contact} ('s|) [new] address is [now] {email}",
  "{contact} ('s|) [new] (email|e-mail|email address|mail) {email}",
  "{contact} ('s|) [new] (phone|mobile|cell|number|phone number) {phone}",
  '{contact} (can be|is|is best) reached (at|on|under|via|through) ({email}|{phone})',
  '(you can|you|we can) [now] (reach|call|phone|text|get|e-mail|email) {contact} (at|on!|under) ({email}|{phone})',
  '{contact} : ({email}|{phone})',
  '[please] use ({email}|{phone}) (for|to reach|when writing to|when calling|with) {contact} [now|from now on|instead|in future]',
  '(reach|call|ring|phone|contact|text|write to|e-mail|email) {contact} (on!|at!|under) ({phone}|{email}) (now|from now on|instead|in future|going forward)',
  'for {contact} [please] use ({email}|{phone}) [now|from now on|instead|in future]',
  '(update|change|edit|modify|correct) [the] [contact] {contact}',
  '(rename|correct) [the] [contact] {contact} (to|into|as) {name}',
  '(it|that|name|surname) is! (spelled|spelt|written) {name} [,] [so] [please] (correct|fix|change|update) [the] [contact] {contact}',
  `{contact} ((is!|are!|wants to be|likes to be) [now|actually|really|these days] (called|known as|now! named)|goes by) {name} ${tail}`,
  `{contact} (got married|married) [,] [and] [her|his|their] (name is now|new name is|is now called|is called|goes by|name is|is!|became) [now] {name} ${tail}`,
  '{contact} changed (her|his|their) name to {name}',
  '{contact} (acts|serves) as [a|our|the] {role}',
  '(tag|mark|set|make|flag|list|record|treat|consider|count|regard|see|use|have|keep|put) [the] [contact] {contact} [down] [as] [a|an|the|our|my] {role} [now|from now on|there|over there|please]',
  '{contact} (is!|are!) [now] [a|an|the|our|my] {role} [now|over there|there]',
  '{contact} (is!|are!) [now] [a|an|the|our] {role} (at|for|of) {account}',
  '{contact} (became|has become|turned into) [a|an|the|our] {role}',
  `{contact} (is no longer|isn't|is not|was) [a|an|the|our] (decision maker|champion|influencer|user|end user|buyer|economic buyer|sponsor|ordinary contact) [any more|anymore|any longer] [,] [but|and] (she is|he is|they are|but|is|now) [now] [a|an|the|our] {role}`,
  '{contact} is! [more] [of] [a|an|the|our] {role} [,] [and] (rather than|not!|instead of|more than) [a|an|the|our] (decision maker|champion|influencer|user|buyer|economic buyer|sponsor|ordinary contact)',
  {
    say: '{contact} (makes|takes) [all] [the] (decisions|decision|final decision) [there]',
    set: { role: 'decision_maker' },
  },
  {
    say: '{contact} is! [the] (one|person) who (signs|decides|signs off|makes the decisions|makes the decision|calls the shots) [there]',
    set: { role: 'decision_maker' },
  },
  {
    say: '{contact} [is! the (one|person|man|woman)] [who|that] (holds|has|controls|with|keeps) [the] (purse strings|budget|money|last word|final say) [there]',
    set: { role: 'decision_maker' },
  },
  { say: '{contact} (decides|calls the shots) [there]', set: { role: 'decision_maker' } },
  {
    say: `(make|set|mark|flag) {contact} [as] [the|our|my] ${primary} [(at|of|for) {account}]`,
    set: { primary: true },
  },
  {
    say: `${fromNow} {contact} (is|should be|will be|becomes|became|acts as|serves as) [now] [the|our|my] [new] ${primary} [(at|of|for|with) {account}] [now|there|over there]`,
    set: { primary: true },
  },
  {
    say: `${fromNow} [the|our|my] [new] ${primary} (at|of|for|with) {account} (is|should be|will be|becomes) [now] {contact} [now|from now on]`,
    set: { primary: true },
  },
  {
    say: '{contact} (is!|are!) [now] [the|our|my] (go-to person|go-to guy|go-to contact|go-to|first port of call) [(at|for|in) {account}]',
    set: { primary: true },
  },
  '{contact} (is!|are!) now [the|a|an|our|their] {title}',
  `{contact} (is!|are!|now!) [the|our|their|a|an] [new] {title:${knownTitles}} [now]`,
  `{contact} ${wasPromoted} (to|into) [the|their|a|an] [new] [position of|role of|job of] {title} [now|this week|this month|recently] ${fixTitle}`,
  `{contact} (was! made|has been! made|got! made|was! named|has been! named|was! appointed|has been! appointed|takes over as!|took over as!|now works as!|works as!|is working as!|is acting as!) [the|their|a|an] [new] {title} [now]`,
  `{contact} (became|has become) ([new] {title:${jobs}}|(the!|their!|a!|an!) [new] {title}) [now|last week|last month|this week|this month|recently|yesterday|today]`,
  `{contact} (has!|got!) [a|an] new (job|title|position|role|job title) (as!|namely|it! is!) {title}`,
  `{contact} (has!|got!) [a|an] new (job|title|position|job title) [:|,] [now] {title:${jobs}}`,
  `{contact} ${wasPromoted} ${theyAre} [now] [the|their|a|an] {title} [now] ${fixTitle}`,
  '{contact} (is!|becomes|will! be!) [the|our|their] new {title}',
  '{contact} reports to {reportsTo} [now]',
  '{contact} (works under|works for|answers to) {reportsTo} [now]',
  '{contact} (has!|got!) {reportsTo} as! (his|her|their|a) [new] (boss|manager|supervisor)',
  '{reportsTo} is! [now] [the] (boss|manager|supervisor) of {contact}',
  "{reportsTo} is! [now] {contact} ('s|) [new] (boss|manager|supervisor)",
  '{contact} [has|is] [now] (moved|switched|went|changed|gone|moving|going) [over] to {account} [now]',
  '{contact} [is] (leaving|leaves|left) for! {account} [now]',
  '{contact} (left|has left|quit) [the company|the firm] (and joined|to join|and works at|and works for|and is at|and went to) {account}',
  "{contact} (switched companies|switched jobs|changed jobs|changed companies|has a new job|has changed jobs) [,] [and|he's|she's|he is|she is|is] [now] (at|with|works for|works at|joined|to) {account} [now]",
  '{contact} (is! with|is working for|is working at|started at|has started at|went over to|has joined|joined|is! at) {account} [now]',
  '{contact} [now] (works|is working) (at|for|with) {account} [now]',
  '{contact} (took|has taken|takes|got|accepted|has|found|started) [a|an|another] [new] (job|position|role|post) (at|with) {account}',
  'move {contact} (to|over to) {account}',
  `{contact} ${wants} [to] [be|being|get|have] (emailed|called|phoned|texted|reached|contacted|approached|written to|contact|communication) (by!|via|on!|over!|through|using) {preferredMethod} ${otherWay}`,
  `{contact} ${wants} (by!|via|over!) {preferredMethod} ${otherWay}`,
  `{contact} ${prefers} [contact|being contacted|to be contacted|communication] {preferredMethod} ${otherWay}`,
  ...ways.map(([said, method]) => ({
    say: `{contact} ${prefers} [to] [be|being|get|getting|have] ${said} ${otherWay}`,
    set: { preferredMethod: method },
  })),
  ...(
    [
      ['(call|phone|ring|telephone)', 'phone'],
      ['(email|e-mail|mail|write to)', 'email'],
      ['(text|message)', 'sms'],
    ] as const
  ).map(([verb, method]) => ({
    say: `[it is] (better|best|easier|easiest|quicker|quickest) to ${verb} {contact} ${otherWay}`,
    set: { preferredMethod: method },
  })),
  ...ways.map(([said, method]) => ({
    say: `{contact} [says|said|told me|tells me] [that] ${said} (is! best|works best|is! better|is! preferred|suits (him|her|them)) [for|with] [him|her|them] [best|better]`,
    set: { preferredMethod: method },
  })),
  ...ways.map(
    ([said]) =>
      `{contact} (does not|doesn't|do not|don't|never) (like|likes|want|wants|answer|answers|take|takes|wish) [to be|being|to get] ${said} [,] [and|but|so] [only|better|just] {preferredMethod} [only|instead|please]`,
  ),
  '(contact|reach) {contact} (by|via) {preferredMethod} only',
  '[the] best way to (reach|contact|get) {contact} is [by|via] {preferredMethod}',
];
