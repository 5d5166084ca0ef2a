import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { accountReference } from '../accounts/account-rows.ts';
import { contactPage, contactSummary } from './card.ts';
import { contactReference } from './contact-rows.ts';
import { viewContact } from './view.ts';

const look =
  '(show|open|have a look at|take a look at|look at|view|display|get|give|see|find|dig out|dig up|fetch|look up|lookup|pull up|bring up|pull|check|search|search for|go to)';
const thing = '[contact|person] [page|card|details|profile|info|file|record|data|contact details|entry]';
const fact =
  '(email|e-mail|email address|e-mail address|mail|phone|phone number|number|telephone|mobile|mobile number|cell|title|job title|job|position|role|contact details|contact info|contact data|contact card|coordinates|digits|details|boss|info|profile)';
const anyFact = `(${fact}|company|employer)`;
const anybody = '(i|we|anyone|anybody|somebody|someone|you)';

/** show_contact: who they are, and when anybody was last in touch. */
export const showContact = defineCapability({
  name: 'show_contact',
  summary: 'Show all about a contact, and when you last talked.',
  topic: 'contacts',
  effect: 'read',
  input: { contact: reference('contact') },
  phrases: [
    `${look} [me] [the] ${thing} [of|for|about|on] [the] [contact] {contact}`,
    `${look} [me] [the] {contact} ('s|) ${thing}`,
    '(remind|tell) me who {contact} is [again]',
    "(who is|who's|tell me about|what about|who was|give me the background on) {contact} [again]",
    `(what is|what's|whats|what are|what s|do we have|have we got|do you have|have you got|is there|give me|get me|find me|send me|i need|need) [the|a|an|any] ${anyFact} (of|for|on) [the] [contact] {contact}`,
    `(what is|what's|whats|what are|give me|get me|find me|show me|send me|i need|need) {contact} ('s|) ${anyFact} [again]`,
    `[the] ${fact} (of|for) {contact}`,
    `{contact} ('s|) ${fact} [please]`,
    `[i] (can't|cannot|can not|couldn't|could not|don't) (find|see|remember|recall|have) {contact} ('s|) ${anyFact} [what is it|what was it|do you have it|do we have it|can you help]`,
    'how (do|can|could|should) (i|we|one) (get in touch with|get through to|get hold of|reach|contact|call|e-mail|email|best reach) {contact}',
    '(what is|what s|is there|do you know) [the|a|any] [good|best|easiest|quickest] way to (reach|get hold of|contact|get in touch with|get through to|find) {contact}',
    '[give me|some|any|a] [quick|short] [the] (background|info|information|details|lowdown|summary|briefing) (on|about) {contact} [before (my|the|our) (call|meeting|visit|demo|lunch)]',
    '(prep me|prepare me|brief me|fill me in|get me ready|bring me up to speed) (for|on|about|before) [my|the|our] [next] [call|meeting|visit|demo|chat|lunch] [with|to|at] {contact}',
    '(what|which) (does|is) {contact} (do|handle|manage|look after|in charge of|responsible for) [there|over there]',
    '{contact} , who (is!|was!) (he|she|that|this) [again]',
    '(where|who|which company|what company|whom) does {contact} work [for|at|with]',
    '(what is|what was|what s) [the] [name of] [the] (company|firm|employer|business|place) [that|where] {contact} (works|work|is) [for|at|with]',
    '(what|which) company is {contact} (at|with|from)',
    `when was the last time [that] ${anybody} (talked|spoke|spoken|met|called|emailed|heard|saw|contacted|visited) [to|with|from] {contact}`,
    `when did ${anybody} (talk|speak|meet|hear|see|call|email|contact) [to|with|from] {contact} last`,
    `[the] last time ${anybody} (talked|spoke|met|called|emailed|heard|contacted) [to|with|from] {contact}`,
    'last (contact|touch|touchpoint|interaction|conversation) with {contact}',
    `how long (ago did|since|is it since|has it been since) ${anybody} [last] (talk|talked|speak|spoke|meet|met|heard|contacted) [to|with|from] {contact}`,
    `(have|has) ${anybody} (talked|spoken|heard) [to|with|from] {contact} [recently|lately]`,
    `(did) ${anybody} (talk|speak|meet) [to|with] {contact} (recently|lately|this week|this month)`,
    "(what's|what is|whats|what s) (the latest|the story|the situation|the news|new|going on|up) (with|on|from) {contact}",
    '[is there] (any|anything) (news|new|update|updates|word) (from|on|about|with) {contact}',
    'who does {contact} (report to|answer to|work under)',
    "(who is|who's|whos) {contact} ('s|) (boss|manager|supervisor)",
    'is {contact} [a|an|the|our|still] [a|an|the] (decision maker|champion|influencer|user|main contact|primary contact|key contact|contact) [there]',
    'what do (we|i|you) (know|have) (about|on) {contact}',
    '(do|does) (we|you|anybody|anyone|somebody) (know|have) (anything|something|much) (about|on) {contact}',
    '(everything|all) [that] (we|you) (know|have) (about|on) {contact}',
    '(brief me|fill me in|catch me up|walk me through what we know) (on|about) {contact}',
    `when (did|have) ${anybody} last (talk|talked|speak|spoken|spoke|contact|contacted|met|meet|see|seen|call|called|email|emailed|hear|heard|visit) [to|with|from] {contact}`,
    'when was {contact} last (contacted|called|visited)',
    "when was (my|our|the|anyone's) last (call|meeting|conversation|contact|touch|chat|visit|email) with {contact}",
    'contact {contact}',
    '{contact} [please]',
  ],
  examples: ['when did I last talk to Dana Kim', 'who is Dana Kim', "what's Dana Kim's email", 'show contact Dana Kim'],
  run: (context, { contact }) => viewContact(context, contact.id),
  render: (page, view) => {
    const { accountId, account } = page.contact;
    return {
      text: contactSummary(page, view),
      blocks: contactPage(page, view),
      about: [
        contactReference(page.contact),
        ...(accountId && account ? [accountReference({ id: accountId, name: account })] : []),
      ],
    };
  },
});
