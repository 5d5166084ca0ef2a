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
    name: text({ cues: ['name', 'rename to', 'new name', 'name to'] }).optional(),
    ...contactFields,
  },
  phrases: [
    'new (email|e-mail|email address|mail) (for|of) {contact} [:|is] {email}',
    'new [phone|mobile] number (for|of) {contact} [:|is] {phone}',
    'add the (email|e-mail|address) {email} (to|for) {contact}',
    'add [the] [phone|number] {phone} [as phone] (to|for) {contact}',
    '(you can|you|we can) reach {contact} (at|on|under) ({email}|{phone})',
    "{contact}('s|) (email|e-mail|mail) [address] [:|-] {email}",
    '{contact} : {email}',
    '{contact} (acts|serves) as [a|our|the] {role}',
    'tag {contact} as [a|our|the] {role}',
    { say: '{contact} is [now] [the|our|my] (main|primary|key) contact now', set: { primary: true } },
    { say: '{contact} is [now] [the|our|my] (go-to person|go-to guy|go-to contact)', set: { primary: true } },
    '{contact} (is with|is working for|is working at|started at|has started at|went over to|has moved to|has gone to|has joined) {account} [now]',
    'move {contact} (to|over to) {account}',
    '{reportsTo} is [the] boss of {contact}',
    "{reportsTo} is {contact} ('s|) (boss|manager)",
    '(update|change|edit|modify) [the] [contact] {contact}',
    'rename [the] [contact] {contact} to {name}',
    "(set|change|update) {contact}('s|) (email|e-mail) [address] to {email}",
    "(set|change|update) {contact}('s|) (phone|mobile|cell|phone number|number) to {phone}",
    "(set|change|update) {contact}('s|) [job] title to {title}",
    "(set|change|update) {contact}('s|) role to {role}",
    "{contact}('s|) [new] (email|e-mail) [address] is [now] {email}",
    "{contact}('s|) [new] (phone|mobile|cell|phone number|number) is [now] {phone}",
    "{contact}('s|) [new] [job] title is [now] {title}",
    {
      say: '(make|set|mark) {contact} [as] [the|our] (main|primary|key) contact [(at|of|for) {account}]',
      set: { primary: true },
    },
    { say: '{contact} is [now] [the|our] (main|primary|key) contact [(at|of|for) {account}]', set: { primary: true } },
    '(mark|set|make|flag) {contact} [as] [a|an|the] {role}',
    '{contact} is [now] [a|an|the|our] {role}',
    '{contact} is now [the|a|an|our|their] {title}',
    '{contact} (was promoted|got promoted|has been promoted|became) [to] [the|their] {title}',
    '{contact} is [the|our|their] new {title}',
    '{contact} reports to {reportsTo}',
    '{contact} (moved|switched|went|changed) to {account}',
    '{contact} joined {account}',
    '{contact} [now] (works|is working) (at|for) {account}',
    '{contact} prefers {preferredMethod}',
  ],
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
