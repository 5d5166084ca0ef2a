import { context, escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { contactReference } from './contact-rows.ts';
import { setArchived } from './contacts.ts';

const archive = '(archive|delete|remove|get rid of|trash|bin|purge|erase|retire)';
const gone =
  "(left|has left|quit|has quit|retired|has retired|resigned|has resigned|passed away|died|is dead|was fired|was let go|was laid off|got fired|got laid off|has been let go|has been fired|is gone|is gone for good|has moved on|no longer works there|no longer works at|is no longer at|is no longer with|isn't at|is not at|doesn't work at|does not work at|doesn't work for|does not work for|no longer works for|works elsewhere|is a duplicate|is retired) [the company|the firm|the business|there|the place] [any more|anymore|any longer|for good|now]";

/** archive_contact: out of lists and searches; nothing is deleted. */
export const archiveContact = defineCapability({
  name: 'archive_contact',
  summary: 'Archive a contact: they leave lists and searches, and can be restored.',
  topic: 'contacts',
  effect: 'destructive',
  input: { contact: reference('contact') },
  phrases: [
    `${archive} [the] [contact|person] {contact} [from|out of] [the|our] [contacts|contact list|list|system|crm|database]`,
    `${archive} {contact} [,] [because|since|as] (he|she|they) ${gone}`,
    `{contact} ${gone} [so] [please] [we can|you can] [${archive} [him|her|them|the contact]|(take|put|move) (him|her|them) (out|off|away)]`,
    `{contact} (can|should|must|has to|needs to) be (archived|deleted|removed)`,
    '(take|drop|scrub|strike|wipe|cross) {contact} (off|out of|from) [the|our] (contacts|contact list|list|system|crm)',
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
