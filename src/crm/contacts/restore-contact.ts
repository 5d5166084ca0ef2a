import { escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { contactReference } from './contact-rows.ts';
import { setArchived } from './contacts.ts';

/** restore_contact: brings an archived contact back. */
export const restoreContact = defineCapability({
  name: 'restore_contact',
  summary: 'Bring an archived contact back.',
  topic: 'contacts',
  effect: 'write',
  input: { contact: reference('contact') },
  phrases: [
    'put [the] [contact] {contact} back [in the contacts|into the contacts]',
    'i need {contact} back',
    '(reinstate|reactivate) [the] [contact|person] {contact}',
    '(restore|unarchive|un-archive|recover|undelete) [the] [contact|person] {contact}',
    '(bring|get|take|pull) [the] [contact] {contact} back [from the archive|out of the archive]',
    '(take|get|bring|pull) [the] [contact] {contact} out of [the] archive',
    'bring back [the] [contact] {contact}',
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
