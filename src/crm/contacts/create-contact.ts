import { escapeText, section, context as smallPrint } from '../../capability/blocks.ts';
import { defineCapability, type RawInput } from '../../capability/capability.ts';
import { text } from '../../capability/fields.ts';
import { accountReference } from '../accounts/account-rows.ts';
import { contactFacts, contactText, contactTitle } from './card.ts';
import { contactReference } from './contact-rows.ts';
import { createContact as makeContact, namesakes } from './contacts.ts';
import { withNationalPhone } from './country.ts';
import { createContactPhrases } from './create-contact-phrases.ts';
import { contactFields } from './fields.ts';

/**
 * create_contact. One whose e-mail exists already, or whose name does at the same account, is refused, naming the one there is;
 * a namesake elsewhere is made, and the card says so.
 */
export const createContact = defineCapability({
  name: 'create_contact',
  summary: 'Add a person as a contact of an account.',
  topic: 'contacts',
  effect: 'write',
  input: {
    name: text({ proper: true, hint: 'First and last name.', cues: ['called', 'named', 'name'] }),
    ...contactFields,
  },
  phrases: createContactPhrases,
  examples: [
    'add contact Dana Kim at Acme, dana@acme.com',
    'new contact Priya Patel at Acme, title CFO, phone 212 555 0100',
    'create a contact named Bob Smith for Acme, decision maker',
  ],
  prepare: (context, rawInput) => withNationalPhone(context, withTitleOfName(rawInput)),
  run: async (context, input) => {
    const contact = await makeContact(context, input);
    return { contact, namesakes: await namesakes(context, contact) };
  },
  render: ({ contact, namesakes }) => {
    const others = namesakes.map((other) => other.account ?? 'no account').join(', ');
    const notice = namesakes.length === 0 ? '' : ` There is a ${contact.name} already at: ${others}.`;
    const { accountId, account } = contact;
    return {
      text: `${contactText(contact)} is added.${notice}`,
      blocks: [
        section(contactTitle(contact)),
        ...contactFacts(contact),
        ...(notice === '' ? [] : [smallPrint(`:eyes:${escapeText(notice)} The same person? Merge the two.`)]),
      ],
      about: [
        contactReference(contact),
        ...(accountId && account ? [accountReference({ id: accountId, name: account })] : []),
      ],
    };
  },
});

/** "Jane Roe, CFO" is a name and a job title. */
function withTitleOfName(rawInput: RawInput): RawInput {
  const [, name, title] = (typeof rawInput.name === 'string' && /^([^,]+),\s*([^,]+)$/.exec(rawInput.name)) || [];
  return name && title && rawInput.title === undefined ? { ...rawInput, name, title } : rawInput;
}
