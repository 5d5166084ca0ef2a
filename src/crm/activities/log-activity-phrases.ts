import type { Phrase } from '../../capability/capability.ts';
import { demo, food, mail, place, text, wares } from './activity-nouns.ts';
import type { ActivityType } from './activity-types.ts';
import type { ActivityOutcome } from './outcomes.ts';

const title = '[mr|mister|mrs|ms|dr|herr|frau|madame|prof]';
/** Those at a customer who are not named. */
const role =
  '(someone|somebody|people|folks|team|guys|gang|board|buyers|management|engineers|staff|crew|ceo|cfo|cto|coo|cio|director|manager|head|owner|buyer|boss|president|chair|principal|superintendent|secretary|assistant|pa|receptionist|reception|front desk|switchboard|accountant|controller|chef|partner|super|foreman|supervisor|gm|md|architect|client) [of (procurement|purchasing|sales|it|finance|operations|marketing|engineering|logistics)]';
const whom = `[[the|their|a|an] ${role} (of|at|from)] ${title} ({contact}|{account}|{deal}|{lead}) ['s (pa|assistant|secretary|receptionist|reception|office)]`;
const group = '[people|team|folks|guys|lot|office]';

/** What may be said of an activity without saying more than that it took place. */
const how =
  '[quick|short|long|brief|small|second|another|weekly|monthly|quarterly|regular|scheduled|impromptu|informal|joint|virtual|outbound|outgoing|inbound|incoming|phone|business|team|client|customer|late|early]';

/** "Log that I just…": who tells of what was done, and that it be written down. */
const told =
  '[(log|record|note|put down|jot down|write down) [that]|(add|mention|report) that! (i|we)] [i|we] [have|had|has] [just|also|already|finally|then]';

/** How something ended. */
const went =
  '[it|all|everything] (went|ended|ended up|finished|turned out|came off|was received) [down|off|over] [really|very|quite|pretty|rather|so|fairly|super|extremely]';
const occasion = '(meeting|call|chat|conversation|discussion|session|visit|demo|talk|one|catch-up)';

/** Ways of being in touch once more. */
const again =
  'call|ring|phone|contact|chase|email|text|see|meet|visit|speak|talk|follow up|check in|check back|circle back|touch base|revisit|get back|reconnect';

/** A type or outcome that the words themselves say. */
type Implied = Readonly<Partial<{ type: ActivityType; outcome: ActivityOutcome }>>;

/** What the asker or their side did. */
function did(set: Implied, ...says: readonly string[]): Phrase[] {
  return says.map((say) => ({ say: `${told} ${say}`, set }));
}

/** What somebody else did. */
function was(set: Implied, ...says: readonly string[]): Phrase[] {
  return says.map((say) => ({ say: `[(log|record|note) [that]] [just] ${say}`, set }));
}

const calls: readonly Phrase[] = [
  ...did(
    { type: 'call' },
    `gave ${whom} [a|another] ${how} (call|ring|bell|buzz|phone call|phone|shout|tinkle|callback|call back)`,
    `(hung up|rang off) with ${whom}`,
    `(spoke|talked|chatted) (on|over|by) [the] (phone|telephone|blower) (with|to) [(somebody|someone|one) [of] [their]] [people|team] [at|from|in] ${whom}`,
    `(ph|tel|fon) ${whom}`,
    `${whom} {outcome} (on|by) [the|his|her|their] (phone|mobile|cell|tel)`,
    `(was|were|am|been) (talking|speaking|chatting) (to|with) ${whom}`,
    `(got|came|jumped|hopped|was|were|been|stepped) (off|on|onto) (a|an|the|another) ${how} (call|phone|line|blower|phone call) (with|to) ${whom}`,
    `(got off|came off|off|on) (the phone|a call|the line|a phone call) (with|to) ${whom}`,
    `(spent|was|were|been) [on] (the phone|the line) (with|to) ${whom}`,
    `(had|have|having|was having|got) [a|an|another] [very|really|pretty|super|rather|extremely] ${how} [{outcome}] (word|words|talk|natter|yarn|chinwag|gossip|conversation|discussion|telephonic conversation|telephonic discussion|telecon|telco) with ${whom}`,
    `(connected|spoke|talked|chatted|caught up|touched base|checked in|followed up) (with|to) ${whom} (over|on|by|via) [the] (phone|telephone)`,
    `(returned|took|answered) ${whom} ['s] call`,
    `talked {subject} with ${whom}`,
    `(caught|managed to catch|was able to reach|were able to reach|reached|got through to|got hold of|got a hold of|got ahold of|managed to reach|got to speak to) ${whom} [on (the|his|her|their) (phone|cell|mobile|line)]`,
    `(had|got) ${whom} on the (phone|line)`,
  ),
  ...was(
    { type: 'call' },
    `${whom} (called|rang|phoned|telephoned|dialed|dialled) [me|us] [back]`,
    `${whom} (called|rang|phoned) in`,
    `${whom} (was|were|has been) (called|phoned|rung|telephoned) [by (me|us)]`,
    `${whom} (returned|took|answered) (my|our) call`,
    `${whom} picked up [on the (first|second|third) ring]`,
    `${whom} ['s] (pa|assistant|secretary|receptionist|reception|office) (took|answered) (my|our|the) call`,
    `${whom} gave (me|us) [a|another] ${how} (call|ring|bell|buzz|phone call)`,
    `${whom} (told|asked|informed|assured) (me|us) (on|over|by) [the] (phone|telephone|blower) [just now|today] [that] {notes}`,
  ),
];

const unanswered: readonly Phrase[] = [
  ...did(
    { type: 'call' },
    `(tried|tried calling|tried to call|tried to reach|tried ringing|tried phoning|attempted to call|attempted to reach|tried getting hold of) ${whom} [again] [but|and] [it|she|he|they|the call] [only] {outcome}`,
  ),
  ...did(
    { type: 'call', outcome: 'no_answer' },
    `(could not|couldn't|can't|can not|cannot|unable to|was unable to|were unable to|did not|didn't|failed to|tried to) (get through to|get hold of|get a hold of|get ahold of|reach) ${whom} [on the phone]`,
    `(tried|tried calling|tried to call|tried ringing|tried phoning|attempted to call|attempted to reach) ${whom} [again]`,
    `tried ${whom} ['s] (front desk|reception|office|line|mobile|cell|switchboard)`,
    `(no joy|no luck) (calling|ringing|phoning|reaching|with|getting hold of|at) ${whom}`,
    `[got|there was] (no answer|no reply|no response|no pick up|nobody|no one) (from|at|by|answered at|picked up at) ${whom}`,
    `(called|rang|phoned) ${whom} (in vain|without success|to no avail)`,
  ),
  ...was(
    { type: 'call', outcome: 'no_answer' },
    `${whom} (is|was) not (picking up|answering|reachable|available)`,
    `${whom} (did not|didn't|never|would not|wouldn't) (pick up|answer)`,
    `${whom} (was|is) (unreachable|unavailable)`,
  ),
  ...did(
    { type: 'call', outcome: 'left_voicemail' },
    `(left [a|another]|[a]) ${how} (voicemail|vm|lvm|voice mail|message) [left|dropped] [for|with|at|to|on] ${whom}`,
    `(dropped|left) ${whom} [a|another] ${how} (voicemail|vm|voice mail|voice message|message)`,
    `(got|hit|reached|got only|only got) ${whom} ['s] (voicemail|vm|voice mail|answering machine|mailbox)`,
    `[left|there is|there's] [a|another|my] (message|voicemail) [from me] on ${whom} ['s] (machine|answering machine|voicemail|phone|mailbox)`,
    `(went|got) [straight] to ${whom} ['s] (voicemail|vm|voice mail|mailbox)`,
  ),
  ...was({ type: 'call', outcome: 'left_voicemail' }, `${whom} went [straight] to (voicemail|mailbox)`),
];

const mails: readonly Phrase[] = [
  ...did(
    { type: 'email' },
    `(sent|wrote|dropped|shot|fired|pinged|forwarded) ${whom} [over] [a|an|the|another|one] ${how} (mail|email|e-mail|line)`,
    `(sent|wrote|dropped|shot|fired|got) [off|over|out] [a|an|the|another|one] ${how} ${mail} [off|over|out] to ${whom}`,
    `(sent|forwarded) ({contact!}|{account!}) [over] (the|a|an|our|some|his|her|their|its) {subject}`,
    `(i|we|just) (sent|forwarded) ${whom} [over] (the|a|an|our|some|his|her|their|its) {subject}`,
    `(sent|forwarded) ${whom} [over] (the|a|an|our|some|his|her|their|its) {subject} (by|via|over|per) ${mail}`,
    `(emailed|mailed) [over] (the|a|an|our|some|his|her|their|its) {subject} [over] to ${whom}`,
    `(replied|responded|wrote back|emailed back) to ${whom} ['s] [${mail}]`,
    `answered ${whom} ['s] ${mail}`,
    `(got|received|had) [back] [a|an|another|the] ${how} (mail|email|e-mail|reply|response) [back] from ${whom}`,
    `${mail} (went|gone) [out|off] to ${whom}`,
    `${mail} (came|arrived) [in] from ${whom}`,
    `heard [back] from ${whom} (by|via|over) ${mail}`,
  ),
  ...was(
    { type: 'email' },
    `${whom} (emailed|mailed|replied|responded|wrote|wrote back) [to] [me|us] [back]`,
    `${whom} sent (me|us|over) [a|an|the|another] ${how} ${mail}`,
    `${whom} (was|were|has been) (emailed|mailed) [by (me|us)]`,
  ),
];

const texts: readonly Phrase[] = [
  ...did(
    { type: 'sms' },
    `(dropped|shot|sent|fired|wrote) ${whom} [over] [a|an|another|the] ${how} ${text}`,
    `(dropped|shot|sent|fired|wrote) [off|over] [a|an|another|the] ${how} ${text} [over] to ${whom}`,
    `(got|received|had) [a|an|another] ${how} ${text} [back] from ${whom}`,
    `${text} from ${whom} (came|arrived) [in]`,
    `(pinged|messaged) ${whom} [on|over|via|by]`,
  ),
  ...was({ type: 'sms' }, `${whom} (texted|messaged|pinged|whatsapped|smsed) [me|us] [back]`),
  ...was({ type: 'sms' }, `${whom} sent (me|us) [a|an|another] ${how} ${text}`),
];

const meetings: readonly Phrase[] = [
  ...did(
    { type: 'meeting' },
    `(had|grabbed|got|did|shared|went for|went out for|met for|joined|enjoyed|took) [a|an|some|the] ${how} ${food} with ${whom} ${group}`,
    `(took|invited|treated) ${whom} ${group} [out] (for|to) [a|an|some] ${how} ${food}`,
    `(met|met up|sat down|got together|caught up) [with] [the|a|an|their|some] ${role} (from|at|of) ${whom}`,
    `(met|met up with|saw|caught up with) ${whom} ${group} (for|over) [a|an|some] ${how} ${food}`,
    `(hosted|bumped into|ran into|sat with|shook hands with|was in a meeting with|were in a meeting with|had a session with|got together with) ${whom} ${group}`,
    `had ${whom} ${group} (over|in|round|around|visiting|by) [for|at] [our] [office|offices|hq|place]`,
    `(spoke|talked|chatted) (with|to) ${whom} (in person|face to face)`,
    `saw {contact} ${group}`,
    `(i|we|just) saw ${whom} ${group}`,
  ),
  ...was(
    { type: 'meeting' },
    `${whom} (was|were|has been) (met|visited) [by (me|us)]`,
    `${whom} ${group} (dropped|popped|stopped|swung) (by|round|in|over) [to see us|to our office|our office|the office]`,
    `${whom} ${group} came [by|over|in|round] to (see us|our office|our offices|the office)`,
  ),
];

const demos: readonly Phrase[] = [
  ...did(
    { type: 'demo' },
    `(gave|did|ran|offered|delivered|showed) ${whom} ${group} [a|an|the|our|another] ${how} ${demo}`,
    `(gave|did|ran|held|delivered|offered) [a|an|the|our|another] ${how} ${demo} (to|for|at|with) ${whom} ${group}`,
    `(showed|walked|took|ran|guided|led|talked) ${whom} ${group} [through|around|how to use] [the|our|some] [new] ${wares}`,
    `(presented|showed|showcased|demoed|demonstrated|pitched) [the|our|some] [new] ${wares} (to|for|at|with) ${whom} ${group}`,
    `(walked|took|talked|guided) ${whom} through {subject}`,
    `(demo|demonstration|presentation|walkthrough) of {subject} (to|for|at|with) ${whom} ${group}`,
    `gave ${whom} ${group} [a|an] ${how} (tour|presentation|demo|overview|walkthrough|rundown) of {subject}`,
    `${whom} (was|were|got|has been|have been) shown {subject} [in a demo]`,
    `(demoed|demonstrated|presented|showcased|showed off|showed|pitched) {subject} (to|for) ${whom} ${group}`,
  ),
];

const supports: readonly Phrase[] = [
  ...did(
    { type: 'support' },
    `(helped|assisted|supported) ${whom} ${group} [out] (with|on|to|in|through|by) {subject}`,
    `(answered|took|handled|resolved|closed|fielded|dealt with|worked on|solved|did|had) [a|an|the|another|some] ${how} (support|technical|tech|helpdesk) (question|request|ticket|case|issue|query|call|enquiry|inquiry|problem) (from|for|of|with|by|at) ${whom}`,
    `(fixed|solved|troubleshot|debugged|sorted out) [a|an|the|their] {subject} (for|at|with) ${whom}`,
  ),
];

const visits: readonly Phrase[] = [
  ...did(
    { type: 'visit' },
    `(went|drove|flew|travelled|traveled|headed) [out|over|down|up|back|along|all the way] to [see|visit] [the] ${whom} ${group}`,
    `(went to see|was at|were at|was over at|were over at|was on site at|were on site at|was onsite at|were onsite at|was out at|were out at|been at|been to|been to see|paid a visit to|called in on|looked in on) [the] ${whom} ${group}`,
    `(dropped|popped|stopped|swung|nipped) (by|in|in at|in on|over to|round to|round|over|round at) [to see] ${whom} ${group}`,
    `paid ${whom} ${group} [a] ${how} visit`,
    `{notes:dropped|delivered|collected|handed|picked|left|installed|fitted} (to|at|with|off at|by|round to|over to|over at) ${whom} ${group}`,
    `(walked out of|came out of|came away from|got back from|back from) [the] ${whom} ${group}`,
    `(toured|inspected|walked) ${whom} ['s] ${place}`,
    `(toured|inspected|walked|looked round|looked around|looked over|went round|walked round|walked around|walked through|measured|surveyed) [the|their] ${place} (at|of|with|from) ${whom}`,
  ),
];

/** How people tell of a call, an e-mail, a meeting and the like with a customer. */
export const logActivityPhrases: readonly Phrase[] = [
  `${told} left [a|an|the] {type} (with|at) ${whom}`,
  `(chuck|stick|pop|jot down|put) [in|down] [a|an|the] ${how} {type} (with|to) ${whom} [on the record|in the log|on record]`,
  `${told} (received|got|took|had) [a|an|the|another] ${how} {type} (from|by) ${whom}`,
  `${told} (knocked out|delivered|attended|joined|finished|wrapped up) [the] ${whom} {type}`,
  `[please] ${told} [spent|had|have|did|made|finished|held|ran|got off|got out of|came out of|came from|back from|wrapped|wrapped up|completed|delivered|knocked out|joined|attended|conducted|hosted|led|facilitated|sat in on|organised|organized|took|having] [a|an|my|the|our|another|yet another] [very|really|pretty|super|rather|extremely] ${how} [{outcome}] [quick|short|long|brief|phone|team] {type} (with|to|for|at|on|from|about|of|between us and) ${whom} ${group}`,
  `${told} {type} [back] [to|with|at|for] [the] ${whom} ${group}`,
  `{type} [was] (sent|made|done|held|given|delivered|had) (to|with|at|for) ${whom}`,
  `(log|record|track|add|note|save|register|enter|put down|put in|file|capture) [down|in] [a|an|my|the|our|that|this|another] ${how} [{outcome}] {type} [notes|summary|entry|activity] (with|to|for|at|on|from|of|about) ${whom} ${group}`,
  `{type} [with|to|for|at] ${whom}`,
  `(update|notes|summary|recap|feedback|report|debrief|readout|takeaways|minutes) (from|of|on|after)! [my|our|the|a|this|that] ${how} {type} (with|to|at) ${whom} ${group}`,
  `[the|our|my|a] {type} (with|to|for|at) ${whom} (took place|happened|was held)`,
  `${told} {type} [with|to] (the|their|a|an) ${role} (of|at|from) ({account}|{deal})`,
  `${told} (had|off|got off|finished) [a|an|the] ${how} {type} with (the|their|a|an) ${role} (of|at|from) ({account}|{deal})`,
  `${told} {type} ${whom} (that|to say|saying) {notes}`,
  '{contact} (was|is|seemed|sounded) {sentiment} [(about|with|over) {subject}] when (i|we) {type} [to|with] (him|her|them)',
  '{contact} [was|is] {sentiment} [(about|with|over) {subject}] [and] (told me|told us|let me know|said) so (by|on|over|via|in) [the|a] {type}',
  {
    say: '{contact} (was|is|seemed|sounded) {sentiment} when (i|we) showed (him|her|them) {subject}',
    set: { type: 'demo' },
  },
  '{contact} (was|seemed|sounded) {sentiment} (during|at|on|in) [the|my|our|a] [{occurredAt}] {type}',
  `put on record [my|our|the|a] ${how} ({type}|telephonic discussion|telephonic conversation) (with|to|at) ${whom}`,
  `${told} {type} [the|our|a] (product|platform|software|solution|tool|new version) (to|for|with|at) ${whom}`,
  ...calls,
  ...unanswered,
  ...mails,
  ...texts,
  ...meetings,
  ...demos,
  ...supports,
  ...visits,
  `${told} (explained|discussed|reviewed|negotiated) ({deal!}|{subject}) (to!|with!) ${whom} ${group}`,
  `${told} (touched base with|checked in with|connected with|followed up with|reached out to|chased|chased up|nudged) ${whom} ${group} [(for|about) {subject}]`,
  `(log|note|record|add|enter) [down] (the|my|our|a) ${how} {type} [that] (i|we) had (with|at) ${whom}`,
  '…(it|that|this|which|call|meeting|demo|visit|conversation|lunch) [was|is|has been] {outcome}',
  {
    say: `…${went} (well|good|great|fine|smoothly|brilliantly|nicely|a treat|without a hitch|to plan|according to plan|as planned|like clockwork|down a storm|on a (good|high|positive) note|on a high)`,
    set: { outcome: 'positive' },
  },
  {
    say: `…${went} (badly|poorly|bad|terribly|nowhere|down the drain|pear-shaped|sideways|south|on a (sour|bad|low|negative) note)`,
    set: { outcome: 'negative' },
  },
  {
    say: `…(was|it was|had) (a|an) [really|very|pretty|rather|quite] (good|great|decent|nice|lovely|solid|cracking|excellent|fantastic|productive|useful|fruitful|constructive|promising) ${occasion}`,
    set: { outcome: 'positive' },
  },
  {
    say: `…(was|it was|had) (a|an) [really|very|pretty|rather|quite] (bad|poor|tough|difficult|terrible|awful|rough|disappointing|unpleasant|tense|frustrating) ${occasion}`,
    set: { outcome: 'negative' },
  },
  {
    say: '…(was|it was) [a bit of|something of|kind of|sort of] a (disaster|waste of time|flop|failure|washout)',
    set: { outcome: 'negative' },
  },
  '…(to say|saying|to tell (me|us)|to let (me|us) know|to inform (me|us)|to complain|and (said|says|told me|told us)) [that] {notes}',
  '…(at|from) [the] {account} (warehouse|site|office|offices|plant|factory|depot|hq|headquarters|showroom|store)',
  {
    say: '…(on|over|by|via) [the|his|her|their] (phone|telephone|mobile|cell|landline|direct line|blower)',
    set: { type: 'call' },
  },
  { say: '…(by|via|over|through|on) (sms|text|text message|whatsapp)', set: { type: 'sms' } },
  { say: '…(by|via|over|per) email', set: { type: 'email' } },
  { say: '…(on|in) site', set: { type: 'visit' } },
  '…(over|on|via|by|in|through) (zoom|teams|google meet|skype|webex|video|facetime|microsoft teams|ms teams|slack|linkedin|gmeet)',
  '…{contact} (was|were|seemed|sounded|looked|is) {sentiment}',
  `…[and] [i|we] (saw|met|met with|spoke to|spoke with|talked to) (the|their|his|her|some of the|one of the) ${role} [there]`,
  '…{contact} (was|were) (there|present) [too|as well]',
  '…[and] [i|we] (saw|met|met with|spoke to|spoke with|talked to|sat down with|caught up with|sat with|had a chat with|had a word with) {contact} [there]',
  '…[and] [we] had (a|an) [quick|short|brief|long|proper|little] (meeting|chat|talk|word|conversation|discussion)',
  '…{notes:asking|complaining|measuring|training|requesting|because|showing|counting|installing|inspecting}',
  '…go (to|on|in|into|down in) [the|my|our] (log|record|records|books)',
  '…(to|on|for|under|in|into) the (log|record|records|books)',
  '…(finally|eventually|at last|at long last|all (day|morning|afternoon|week)|several times)',
  `…[and|so|but] (i!|we!) (will|ll|shall|must|should|need to|have to|going to|am to|promised to|agreed to|said i would) (try|${again}) [to|with|on] [him|her|them|it|{somebody}] [again|back] {followUp}`,
  `…[and|so|but] [he|she|they] (said|asked|asked me|asked us|wants me|wants us|told me|told us) to! (try|${again}) [to|with|on] [him|her|them|me|it] [again|back] {followUp}`,
  '…[and] [i|we|it] (talked|spoke|chatted|met|sat|stayed|went|ran|were there|was there) [on] [for] [about|around|maybe|roughly|like|probably|almost|nearly] {minutes}',
  `…[and|so] (will|shall|must|should|need to|have to|going to) (try|${again}) [to|with|on] ((him|her) [again|back]|again|back) {followUp}`,
  '…[and|where] [we] [have] [mostly|mainly] (discussed|covered|talked|chatted) [through|about|over] {subject}',
  '…nothing (else|more|further) [to (report|add|say|tell|note)]',
  '…to {notes:drop|deliver|collect|pick|measure|install|inspect|fix|repair|hand|train|count|swap|replace|let|arrange|show|finish|survey|take|bring|sort|settle|return|fetch|set|test|introduce|ask|check|enquire|inquire|request|cancel|postpone|reschedule|apologise|apologize|thank|order|chase|remind|clarify|warn}',
  '…to {subject:confirm|say|schedule|offer|explain|wish|congratulate|invite|organise|organize}',
  { say: `…over [a|some] ${food}`, set: { type: 'meeting' } },
  '…(in person|face to face|f2f|virtually|remotely)',
  '…on (my|the|our) way (home|back|in|there|over|out|to work)',
  '…after [about|around] (two|three|four|five|a few|several|many|some) (tries|attempts|calls|goes)',
  '…for the (first|second|third|last) time',
  '…(earlier|just now|a moment ago|twice|three times|a couple of times|both times|each time|every time)',
  {
    say: '…[and] [i] [left] [a] [message] (on|with) (her|his|their|the) (voicemail|answering machine|mailbox)',
    set: { outcome: 'left_voicemail' },
  },
  { say: '…[and] i left (one|a message|a voicemail|a vm)', set: { outcome: 'left_voicemail' } },
];
