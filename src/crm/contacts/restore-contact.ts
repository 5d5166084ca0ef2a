import { escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { contactReference } from './contact-rows.ts';
import { setArchived } from './contacts.ts';

const restore = '(restore|unarchive|un-archive|recover|undelete|reinstate|reactivate|revive)';
const why =
  "[[,] [he|she|they|that] [was|were|got|(should not|shouldn't|should never|must not) have been] (archived|deleted|removed) [by mistake|by accident|in error|accidentally]|by mistake|by accident|in error|accidentally]";

/** restore_contact: brings an archived contact back. */
export const restoreContact = defineCapability({
  name: 'restore_contact',
  summary: 'Bring an archived contact back.',
  topic: 'contacts',
  effect: 'write',
  input: { contact: reference('contact') },
  phrases: [
    `${restore} [the] [contact|person] {contact} [from the archive] ${why}`,
    `(bring|get|take|pull|put|have) [the] [contact] {contact} back [from the archive|out of the archive|in the contacts|into the contacts|on the list|in] ${why}`,
    `bring back [the] [contact] {contact} ${why}`,
    `(take|get|bring|pull) [the] [contact] {contact} out of [the] archive ${why}`,
    `(i|we) (need|want|would like) [to have] [the] [contact] {contact} back [from the archive|out of the archive|in the contacts|into the contacts|on the list|in] ${why}`,
    `{contact} (is|came|has come) back [there|at work|at the company|with them|from leave|from maternity leave|from parental leave] [so] [please] ${restore} [him|her|them|the contact]`,
    `(i|we) [have] (archived|deleted|removed) {contact} by (mistake|accident|error) [,] [please] [${restore} [him|her|them]|bring (him|her|them) back|get (him|her|them) back|undo]`,
    "{contact} (should not|shouldn't|was not supposed to|wasn't supposed to) (have been|be) (archived|deleted|removed)",
    "(i|we) (should not|shouldn't|should never) have (archived|deleted|removed) {contact} [,] [please] (restore [him|her|them]|(bring|get|put|take) (him|her|them) back|undo [that])",
    "{contact} (was|got|has been) (archived|deleted|removed) ((by|in) (mistake|accident|error)|and (should not|shouldn't) (be|have been)) [,] [please|so] [can you|could you] [restore (him|her|them)|bring (him|her|them) back|get (him|her|them) back|put (him|her|them) back|undo [that|this|it]|revert [that|this|it]]",
  ],
  examples: ['restore Dana Kim', 'unarchive the contact Dana Kim', 'bring Dana Kim back'],
  run: (context, { contact }) => setArchived(context, contact.id, false),
  render: ({ contact, changed }) => {
    const text = changed
      ? `${contact.name} is back.`
      : `${contact.name} is not archived, so there is nothing to restore.`;
    return {
      text,
      blocks: [section(`:bust_in_silhouette: ${escapeText(text)}`)],
      about: [contactReference(contact)],
    };
  },
});
