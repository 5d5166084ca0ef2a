import type { Phrase } from '../../capability/capability.ts';

const deal = '[the|our] {deal} [deal|project|one]';
const facts =
  '(status|state|state of play|lay of the land|stage|summary|recap|overview|picture|close date|closing date|amount|value|size|numbers|figures|worth|next step|next steps|probability|chances|odds|owner|rep|details|facts|situation|standing|position|progress|rundown|lowdown|story|score|scoop|info|history|stage history|forecast category|timeline|latest|update|news|newest|risk|risks|requirements|requirement|competitor|competitors|contact|main contact|source|type|forecast|brief|briefing)';
const give =
  '[what is|what are|what was|show|give|tell|get|fetch|pull|pull up|bring up|send|share|hear|see|know|need|want|have|run through] [me|us] [to know|to see|to have]';
const on = '(of|on|for|with|about|at|in|from|regarding)';
const close =
  '(close|closes|closing|sign|signs|signing|land|landing|happen|happening|come in|coming in|come off|decide|deciding|be signed|be closed|be done|go through|make it|drop|be won|buy)';
const be = '(is|are|was|were|do|does|did|will|would|should|can|could|has|have)';
const due =
  '[still|really|ever|now] [supposed|expected|due|likely|going|gonna|meant|scheduled|planned|set|about|on track]';
const done =
  '(won|lost|closed|close|signed|sign|approved|decided|decide|cancelled|replied|happened|happen|dead|bought|buy)';
const yet = '[yet|already|soon|or not|or what|at all|now|in the end]';
const we = '(we|you|they|i|things|it|that)';
const wonder =
  '(i wonder|wondering|i can not remember|i cannot remember|cannot remember|cant remember|i forgot|i have forgotten|not sure|do you know|any idea|curious|find out|let me know|tell me|remind me|i need to know|i want to know|i would like to know)';
const look =
  '(going|doing|looking|standing|stand|coming along|coming on|progressing|shaping up|moving|developing|faring)';
const who =
  '(working on|work on|works on|handling|handles|handle|running|runs|run|managing|manages|looking after|looks after|responsible for|in charge of|leading|leads|on top of|chasing|owns|owning|on|has)';

/** How people ask about one deal. */
export const showDealPhrases: readonly Phrase[] = [
  `${give} [the|our|any|a|an] [current|latest|full|quick] ${facts} ${on} ${deal}`,
  `[any|an|the|a|quick|latest] (update|updates|news|status|progress|movement|joy|luck|word|traction) ${on}! [the|our] {deal} [deal|project|one]`,
  `${deal} [,|:] [what is|what s|what are|give me|show me] [its|the|their] [current] ${facts}`,
  '[the] {deal} [deal] (status|state|stage|history|stage history|details|summary|overview|card|record)',
  `[get|pull|fetch|call|open|bring|show|give|see|view|display] [me] [up] [the] {deal} [deal] [details|card|record|please]`,
  `[let me|can i|could i|may i|i want to|i would like to] (have a look at|take a look at|have a peek at|look up|look at|bring up|check|check on|check up on|recap|see) [the] {deal} [deal]`,
  `(talk|walk|take|run) me! through! ${deal}`,
  `(update me|refresh my memory|bring me up to date|give me an update|update|fill me in|catch me up|brief me|bring me up to speed) (on|about|with) [the] {deal} [deal]`,
  `(tell me|show me|what do we know|what do you know|what should i know|what do i need to know|details|info|more) (about|on|of) ${deal}`,
  'what (do|have|did) (we|you|i) [have|got|know] (on|about|for) [the|our] {deal} (deal|project)',
  `(what|how) about ${deal}`,
  'open up [the] {deal} [deal]',

  `(how|where) ${be} ${we} [${look}|going|at] (with|on|in|at) ${deal}`,
  `(how|where) ${be} ${deal} (${look}|at|stuck|now|in the pipeline|in the process|these days)`,
  `(where|where is|where are we|where do we stand|where does it stand|how far along are we|how far are we) (on|with|in) ${deal}`,
  `${deal} [,|:|.] (how|where) (is|are|does|do) (it|that|that one|this|this one|things|we) [${look}] [with it|there|on that|at|now]`,
  `${wonder} (how|where) ${deal} (is|stands|stand|are) [${look}|at|now]`,
  `${wonder} (whether|if) ${deal} (has|have|will|is|did) [been|going to|still] [${done}|on|alive|open]`,
  `${wonder} (whether|if) ${deal} (signed|closed|signs|closes|replied|decided)`,
  `[what is|what was] the last [thing] (on|with|about|at|in) ${deal}`,
  `[,|:] what (is|are|comes) next (on|with|for|in|at) ${deal}`,
  `${deal} [,|:] what (is|are|comes) next [there|on it|for us]`,
  `(what|whats|anything|something|is there anything|is anything) [is|has been|been] [going] (on|happening|up|new|moving|doing|to report) (with|on|at|about|for|in) ${deal}`,
  `(has|have|did|is|was|were) (anything|something|there anything|there any movement|any progress|much) [new] (moved|move|changed|change|happened|happen|happening|moving|going on) (on|with|at|in|about|for) ${deal} [lately|recently|yet]`,

  `(when|how soon|what day|by when) ${be} [we|you|they|i] [think|expect|reckon|believe|say] ${deal} [is|will be] ${due} [to] ${close}`,
  `(will!|would!|does!|do!|did!|can!|could!) ${deal} ${due} [to] ${close} ${yet}`,
  `(is!|are!) ${deal} [still|really|ever|now] (supposed|expected|due|likely!|going!|gonna|meant|scheduled|planned|on track) [to] ${close} ${yet}`,
  `(when is|whens) ${deal} (due|supposed to close|meant to close|expected to close)`,
  `(has!|have!|was!|were!) ${deal} [been] (${done}|${close}) [the|our|their] [contract|agreement|quote|proposal|order] ${yet}`,
  `(has|have|did|does|will|would) ${deal} (signed|sign|closed|close|buy|decided|replied|happen) [the|our|their] [contract|agreement|quote|proposal|order] ${yet}`,
  `(is!|are!) ${deal} (closed|signed|decided) (yet!|already!|or! not|now!|done)`,
  `(did|have|has|do|will|can|could|might|would|are) (we|they|i) [going to|gonna|about to|likely to|still] (win|won|lose|lost|get|got|land|close|closed) ${deal} ${yet}`,
  `(how likely|what are the chances|what are the odds|how sure|what is the probability|what is the likelihood) (are we|is it|is|that|of) [that|of us|we|of] [to|will|can] [win|winning|get|getting|close|closing|land|landing] ${deal} [closes|closing|to close]`,
  `(is|are|why is) ${deal} [still] (healthy|on track|ok|okay|safe|alive|on|open|in good shape|moving|progressing|stuck|stalled|at risk|risky|late)`,
  `(has|is) ${deal} [been] (slipping|slipped|pushed|delayed|postponed) [again]`,
  `(how often|how many times) (did|has|was|have) [we] ${deal} [been] (slip|slipped|pushed|push|moved|delayed)`,
  `how (healthy|likely|solid|safe|certain|sure|real|good|bad|advanced|old|far along|far|much|big) (is|does) ${deal} [look|to close|looking|now|worth]`,
  `what [is] ${deal} [is] worth`,
  `${wonder} [what|how much|when] ${deal} (is|are|closes|will close|would close) [worth|due|closing|now]`,
  `how much (do|can|could|will|would|should) (we|i) [stand to|expect to|hope to] (get|make|earn|win|see) (from|out of|with|on|for) ${deal}`,

  `(what|which) stage (has|did|is|was|does) ${deal} [reached|reach|got to|get to|sit in|made it to|in|at|on]`,
  `(how long|since when) (has|is) ${deal} [been] (in its stage|in this stage|in the stage|in stage|sitting|stuck|sitting there|in its current stage|there|open|in the pipeline|running|going on) [in|at]`,
  `how long (have we been|are we|have we) [been] (working on|at|on|chasing) ${deal}`,
  `when (was|did|were) ${deal} last (touched|updated|changed|moved|contacted|worked on|discussed)`,

  `(who is|whos|who|is anyone|is anybody|is somebody|is someone) [still] ${who} ${deal} [these days|now|at the moment|right now]`,
  `(which|what) (rep|salesperson|salesman|account manager|account executive|ae|colleague) (is|has|does|owns|runs|handles) [${who}] ${deal}`,
  'whose deal is [the] {deal}',
  `(what|which|who) (competitor|competitors) (is|are|do we have) [in|on|at] ${deal}`,
  `(who|what) are we up against (on|at|in|with) ${deal}`,
  '… (before|ahead of|in time for) [my|the|our|tomorrow|today] (meeting|call|lunch|review|visit|board|trip|demo|presentation|one on one|appointment|conversation)',
];
