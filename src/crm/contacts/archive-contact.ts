import { context, escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { contactReference } from './contact-rows.ts';
import { setArchived } from './contacts.ts';

/** archive_contact: out of lists and searches; nothing is deleted. */
export const archiveContact = defineCapability({
  name: 'archive_contact',
  summary: 'Archive a contact: they leave lists and searches, and can be restored.',
  topic: 'contacts',
  effect: 'destructive',
  input: { contact: reference('contact') },
  phrases: [
    '{contact} (retired|has retired|was let go|was fired|resigned|has resigned|is gone for good|moved on)',
    "{contact} (doesn't|does not) work there [any more|anymore]",
    'take {contact} (off|out of) [the|our] (contacts|contact list)',
    '(trash|bin|purge) [the] [contact|person] {contact}',
    '(archive|delete|remove|get rid of) [the] [contact|person] {contact}',
    '{contact} (left|has left|quit|no longer works at|is no longer at) [the] [company]',
  ],
  examples: ['archive Dana Kim', 'delete the contact Dana Kim', 'remove contact Dana Kim'],
  run: (context, { contact }) => setArchived(context, contact.id, true),
  render: ({ contact, changed }) => {
    const text = `${contact.name} ${changed ? 'is archived' : 'was archived already'}.`;
    return {
      text,
      blocks: [
        section(`:file_cabinet: ${escapeText(text)}`),
        context(`“restore ${escapeText(contact.name)}” brings them back.`),
      ],
      about: [contactReference(contact)],
    };
  },
});
