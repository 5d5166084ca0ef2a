import { facts, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { InvalidError } from '../../capability/errors.ts';
import { reference, text } from '../../capability/fields.ts';
import { changedFacts } from '../accounts/changed.ts';
import { contactTitle } from './card.ts';
import { contactReference } from './contact-rows.ts';
import { updateContact as changeContact } from './contacts.ts';
import { withNationalPhone } from './country.ts';
import { contactFields } from './fields.ts';
import { updateContactPhrases } from './update-contact-phrases.ts';

const shown = [
  'name',
  'account',
  'title',
  'role',
  'primary',
  'email',
  'phone',
  'reportsTo',
  'gender',
  'preferredMethod',
] as const;

/** update_contact: changes what is said and leaves the rest. */
export const updateContact = defineCapability({
  name: 'update_contact',
  summary: 'Change a contact’s data, account or role.',
  topic: 'contacts',
  effect: 'write',
  input: {
    contact: reference('contact'),
    name: text({ proper: true, cues: ['name', 'rename to', 'new name', 'name to'] }).optional(),
    ...contactFields,
  },
  phrases: updateContactPhrases,
  examples: [
    "Dana Kim's email is dana@acme.com",
    'make Dana Kim the main contact',
    'Dana Kim reports to Priya Patel',
    'update Dana Kim title to COO',
  ],
  prepare: withNationalPhone,
  run: (context, { contact, ...patch }) => {
    if (Object.values(patch).every((value) => value === undefined)) {
      throw new InvalidError('nothing_to_change', `Say what to change of ${contact.name}: “title CFO”.`);
    }
    return changeContact(context, contact.id, patch);
  },
  render: ({ before, after }) => {
    const changes = changedFacts(before, after, shown);
    const what = changes.map(([label]) => label.toLowerCase()).join(', ');
    return {
      text: what === '' ? `${after.name} was so already.` : `${after.name} is changed: ${what}.`,
      blocks: [section(contactTitle(after)), ...facts(changes)],
      about: [contactReference(after)],
    };
  },
});
