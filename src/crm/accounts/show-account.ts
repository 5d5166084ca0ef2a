import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { accountReference } from './account-rows.ts';
import { accountPage, accountSummary } from './card.ts';
import { viewAccount } from './view.ts';

const look =
  '(show|open|view|display|get|give|see|find|dig out|dig up|fetch|look up|look at|have a look at|take a look at|look|lookup|pull up|bring up|pull|go to|take me to|search|search for|check|check on|check up on)';
const thing =
  '[account|company|customer|client] [360] [page|card|details|profile|info|file|record|view|view of|history|data|sheet|overview]';
const about =
  '(overview|summary|rundown|lowdown|low-down|recap|update|latest|status|state|briefing|brief|info|information|details|facts|background|full picture|whole picture|snapshot|report|history|profile|card|page|account card)';
const fact =
  '(phone|phone number|switchboard|main line|office number|switchboard number|headquarters|hq|postal address|website|site|address|email|e-mail|industry|territory|region|headcount|owner|number|revenue|annual revenue|turnover|segment|status|size|account manager)';
const shortly =
  '[today|tomorrow|later|soon|in an hour|next|this afternoon|this morning|in a minute|in five minutes|in ten minutes|in half an hour|now]';
/** Why they are asked for: "…, I'm about to call them". */
const aboutTo =
  "[,] [(i'm|i am|we are|we're) (about to|going to|due to|calling|meeting|seeing|visiting) [call|meet|see|visit|ring] [them|it] [now|soon|today|tomorrow]]";
/** Asking to be told before one meets them. */
const prepareMe = `(what should i know|what do i need to know|anything i should know|what do we know|what do we have|what have we got|fill me in|brief me|prep me|prepare me|remind me who they are|catch me up|get me up to speed|(give|send|get|show) me [a|an|the|their|some] [full|quick|short] ${about}) [about (it|them)|on (it|them)|of (it|them)] [first|before|please]`;
const beforeThat =
  "[before ((i|we) (go|call|meet|walk|visit|head|drive|ring|see) [in|there|over|them|out]|(my|the|our) [next|first] [call|meeting|visit|demo|lunch|appointment|trip|one|two|three|four|3pm|2pm|4pm|10am|11am|9am|(8|9|10|11|12|1|2|3|4|5) (o clock|o'clock|am|pm)])]";
const anybody = '(i|we|anyone|anybody|somebody|someone|you)';

/** show_account: the single customer view. */
export const showAccount = defineCapability({
  name: 'show_account',
  summary: 'Show all about an account: people, open deals, activities, tasks and notes.',
  topic: 'accounts',
  effect: 'read',
  input: { account: reference('account') },
  phrases: [
    `${look} [up] [me] [the|our] ${thing} [of|for|about|on|from|at] [the] [account|company] {account} ${aboutTo}`,
    `${look} [up] [me] [the|our] {account} ${thing} ${aboutTo}`,
    `[give|show|send|get|tell|want|need] [me|us] [a|an|the|any|some|account] [full|quick|short] ${about} (of|on|about|for|with|from|at|to) [the] [account|company|customer|client] {account} ${beforeThat}`,
    `(give|get|show|send|have|need|do|write|prepare) [me|us] [a|an|the|some] [full|quick|short|complete] ${about} (of|on|about|for|with|from|at) [the] [account|company] {account}`,
    `{account} ${about} [please]`,
    `(walk me through|talk me through|run me through|take me through|fill me in|catch me up|update me|bring me up to speed|brief me|get me up to speed|bring me up to date|prep me|prepare me|summarise|summarize|recap|tell me|remind me) [everything|all|more] [on|about|with|for] [the] [account|company] {account} ${beforeThat}`,
    "(what's|what is|what are|whats|how's|how is) [the|our] (latest|story|situation|news|state of play|deal|status|state|history|going on|happening|up|new) (with|on|at|of|for) [the] [account] {account} [these days|at the moment|right now|lately|currently]",
    '[is there] (any|anything) (news|new|update|updates|progress|word|happening|going on) (on|from|about|with|for|at) {account}',
    '(how are|how is|how s) (things|things going|it going|we|we doing|everything|it|business) (with|at) {account}',
    '(how is|how s|how are) [the] [account] {account} (doing|looking|going|coming along)',
    '(where do things|where do we|how do things|how do we) stand (with|at) {account} [these days|now|right now|currently|today]',
    'where does {account} stand',
    '(what is|who is|where are we with|what about) {account}',
    '(prep me|prepare me|brief me|fill me in|get me ready|bring me up to speed) (for|before) [my|the|our] [next] (call|meeting|visit|demo|chat|lunch) (with|to|at) {account}',
    'what do (we|i|you) (know|have) (about|on) {account}',
    `[give me|show me|tell me|send me] (everything|all|anything) [that] [we|you] [know|have|got] (on|about) {account} ${beforeThat}`,
    `[what|is there anything|anything|something] [do] (i|we) (should|need to|ought to|must|have to) (know|be aware of|be told|watch out for) (about|at|on|with) {account} ${beforeThat}`,
    '(do|does) (we|you|anybody|anyone|somebody) (know|have) (anything|something|much|a lot) (about|on) {account}',
    `(before|ahead of) [i|we] [go|going|fly|flying|drive|driving|head|heading|travel|call|calling|meet|meeting|see|seeing|visit|visiting|ring|phone|speak|talk|walk] [to|into|in|out to|over to|up to|with|my meeting with|the meeting with|my call with] {account} ${shortly} [,] ${prepareMe}`,
    '(remind|tell) me what (we|i|you) (know|have) (of|about|on) {account}',
    '(remind|tell) me (what|who) {account} (does|do|is|are|makes|make|sells|sell) [again]',
    '[a|another|take a|have a] [quick] (look|glance|peek) at [the] [account] {account}',
    `(i'm|i am|we are|we're) [about to|going to|off to|due to|supposed to] (meeting|visiting|calling|seeing|driving to|going to|on my way to|walking into|heading to|heading into|off to see|off to|meet|visit|call|see|walk into|drive to|ring|phone|go into|speak to|talk to) {account} ${shortly} [,] ${prepareMe}`,
    `(i|we) have {account} on the (phone|line|agenda) ${shortly} [,] ${prepareMe}`,
    `(i|we) have a (call|meeting|visit|demo|lunch|review) with {account} ${shortly} [,] ${prepareMe}`,
    "(who is|who's|whos|who) (in charge of|looking after|looks after|handling|handles|managing|manages|responsible for|covering|covers|owns|runs|takes care of) [the|our] [account|company|customer|client] {account}",
    "(who is|who's|whos) [the|our] (owner|account manager|rep|account owner|account executive|guy|man|person|salesperson|account rep) (of|for|on|at|with) {account}",
    'whose (account|customer|client|prospect) is {account}',
    '{account} , (who|what) (is!|are!|was!) (they|it|that|this) [again]',
    "(when was|when were) (the|our|my|anyone's) last (contact|touch|touchpoint|interaction|conversation) (with|at) {account}",
    'last (contact|touch|touchpoint|interaction|conversation) with {account}',
    `when were (we|i) last in touch with {account}`,
    '(have|has|did) (we|i|anyone|anybody|somebody|someone) [been] (talked|spoken|spoke|talk|been in touch|heard) [in touch] [to|with|from] {account} (recently|lately|this week|this month|at all)',
    'how long (since|has it been since|ago did|is it since|is it that) (we|i|anyone|anybody) [last] (talked|spoke|talk|speak|called|heard) [to|with|from] {account}',
    `when (did|have) ${anybody} last (talk|talked|speak|spoken|spoke|contact|contacted|met|meet|call|called|hear|heard|see|seen|visit|visited) [to|with|from] {account}`,
    `(when is|when was|when s) the last time [that] ${anybody} (talked|spoke|contacted|met|called|heard|saw|visited) [to|with|from] {account}`,
    `when did ${anybody} (talk|speak|meet|hear) (to|with|from|) {account} last`,
    'when was {account} last (contacted|visited|called)',
    `(what is|what's|whats|do we have|have we got|do you have|give me|i need) [the|a|an] ${fact} (of|for|at|from) [the] [account|company] {account}`,
    `(what is|what's|whats|give me|i need) {account} ('s|) ${fact}`,
    `${fact} (of|for) {account}`,
    `{account} ('s|) ${fact} [please]`,
    '(what|which) (industry|territory|region|segment|sector) is {account} (in|from)',
    'where (does|do|is|are) {account} (have|has|sit|keep) [its|their|the|a] [main|head] (office|offices|headquarters|hq|address|base|seat)',
    '(what|which) (number|phone number|address|email|e-mail) (do|can|should|could) (i|we) (dial|call|ring|use|write to|reach|send to) (for|at) {account}',
    'how big is [the account|the company] {account}',
    'how many (employees|people|staff) (does|do|work at) {account} [have|employ]',
    '(where is|where are) {account} (based|located|headquartered)',
    'is {account} [a|an|our|still] [a] (customer|client|prospect|partner|supplier|dealer|distributor|active|inactive) [or] [still|just|only] [a|an] [customer|client|prospect|partner|supplier|dealer|distributor|active|inactive] [of ours|already|yet]',
    'what does {account} (do|make|sell)',
    '{account} [please]',
  ],
  examples: ['show me Acme', 'tell me about Acme Corp', "what's going on with Acme", 'when did we last talk to Acme'],
  run: (context, { account }) => viewAccount(context, account.id),
  render: (page, view) => ({
    text: accountSummary(page, view),
    blocks: accountPage(page, view),
    about: [accountReference(page.account)],
  }),
});
