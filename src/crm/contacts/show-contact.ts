import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { accountReference } from '../accounts/account-rows.ts';
import { contactPage, contactSummary } from './card.ts';
import { contactReference } from './contact-rows.ts';
import { viewContact } from './view.ts';

/** show_contact: who they are, and when anybody was last in touch. */
export const showContact = defineCapability({
  name: 'show_contact',
  summary: 'Show all about a contact, and when you last talked.',
  topic: 'contacts',
  effect: 'read',
  input: { contact: reference('contact') },
  phrases: [
    '(remind|tell) me who {contact} is',
    "[what is|what's|whats] [the] (email|e-mail|email address|number|phone|phone number|mobile|cell|title|job title|role) (of|for) {contact}",
    '(number|email|phone|phone number) for {contact}',
    'how (do|can) (i|we) get (in touch with|through to|hold of) {contact}',
    'what does {contact} do',
    '(where|which company|what company) does {contact} work [for|at]',
    '(what|which) company is {contact} (at|with)',
    'when was the last time (i|we|anyone|anybody) (talked|spoke|spoken|met|called|emailed|heard) [to|with|from] {contact}',
    '[the] last time (i|we) (talked|spoke|met|called|emailed|heard) [to|with|from] {contact}',
    'last (contact|touch|touchpoint|interaction|conversation) with {contact}',
    'how long ago did (i|we) (talk|speak|meet) [to|with] {contact}',
    'have (i|we) (talked|spoken|met) [to|with] {contact} [recently|lately]',
    'do (we|you) have [a|an|the] (number|email|phone|phone number|email address|mobile) (for|of) {contact}',
    "(what's|what is|whats) the (latest|story|situation|news) (with|on|from) {contact}",
    'any (news|update|updates|word) (from|on|about|with) {contact}',
    'who does {contact} report to',
    "(who is|who's|whos) {contact} ('s|) (boss|manager)",
    '(show|open|view|display|get|give|see|find|look up|lookup|pull up|bring up) [me] [the] [contact|person] [page|card|details|profile|info] [of|for|about] {contact}',
    "(show|open|view|get) [me] {contact}('s|) (page|card|details|profile|info|contact details)",
    "(who is|who's|tell me about|what about|info on|details on|details of) {contact}",
    'what do (we|i|you) (know|have) (about|on) {contact}',
    "(what is|what's|what are) {contact}('s|) (email|e-mail|phone|phone number|number|mobile|title|role|contact details) [address]",
    '(contact details|contact info|contact card|phone number|email address|mobile number|job title) (of|for) {contact}',
    "[i] [need] {contact}('s|) (email|e-mail|phone|phone number|number|mobile|contact details|contact info|job title) [address]",
    "(give|get|find|show|send) me {contact}('s|) (email|e-mail|phone|phone number|number|mobile|contact details|contact info|job title) [address]",
    'how (do|can) i (reach|contact|get hold of) {contact}',
    'when (did|have) (i|we|anyone|anybody|somebody) last (talk|talked|speak|spoken|spoke|contact|contacted|met|meet|see|seen|call|called|email|emailed|hear|heard) [to|with|from] {contact}',
    'when was {contact} last contacted',
    'when was (my|our|the) last (call|meeting|conversation|contact|touch|chat) with {contact}',
    '{contact}',
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
