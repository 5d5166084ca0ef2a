import type { KnownBlock } from '@slack/types';
import { context, count, escapeText, header, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { Context, View } from '../../capability/context.ts';
import { choice, flag, integer, period, reference, text, words } from '../../capability/fields.ts';
import { formatPeriod } from '../period.ts';
import { moreLine } from '../tasks/card.ts';
import { contactItem, contactText } from './card.ts';
import { contactReference } from './contact-rows.ts';
import { contactRoles } from './fields.ts';
import { type ContactFilter, type FoundContacts, findContacts as listContacts } from './find.ts';
import { findContactsPhrases } from './find-contacts-phrases.ts';

/**
 * find_contacts: people by what is known of them; archived ones are not found. Where an account's main contact is asked for and
 * none is set, all of its contacts are shown instead.
 */
export const findContacts = defineCapability({
  name: 'find_contacts',
  summary: 'Find contacts by name, account, role, tag or last contact; who is the main contact somewhere.',
  topic: 'contacts',
  effect: 'read',
  input: {
    text: text({ cues: ['called', 'named', 'matching', 'containing', 'whose name contains'] }).optional(),
    account: reference('account', { cues: ['at', 'of', 'from', 'for', 'with', 'in'] }).optional(),
    role: choice(contactRoles).optional(),
    primary: flag({ cues: ['main', 'primary'], label: 'Main contact' }).optional(),
    notContactedDays: integer(
      { max: 3650 },
      {
        cues: [
          'not contacted in',
          'not contacted for',
          'untouched for',
          'no contact in',
          'no contact for',
          'no activity in',
          'no activity for',
        ],
        hint: 'Without an activity for so many days.',
      },
    ).optional(),
    created: period({ lean: 'past', cues: ['created', 'added', 'since', 'new'] }).optional(),
    tag: text({ cues: ['tagged', 'tag', 'with tag', 'with the tag', 'labelled'] }).optional(),
  },
  phrases: findContactsPhrases,
  examples: [
    "who's the main contact at Acme",
    'contacts at Acme',
    'decision makers at Acme',
    'contacts not contacted in 60 days',
  ],
  run: find,
  render: ({ filter, found, noPrimary }, view) => {
    const about = [
      ...(filter.account ? [{ type: 'account' as const, ...filter.account }] : []),
      ...found.contacts.map(contactReference),
    ];
    const title = titleOf(filter, found, noPrimary, view);
    if (found.total === 0) return { text: `${title}.`, blocks: nothing(filter, title), about };
    const answer = answerOf(filter, found, noPrimary);
    return {
      text: answer ?? [`${title}:`, ...found.contacts.map(contactText)].join('\n'),
      blocks: [
        ...(answer === null ? [header(title)] : [section(`*${escapeText(title)}*`)]),
        ...found.contacts.map((contact) => contactItem(contact, view)),
        ...moreLine(found.contacts.length, found.total),
      ],
      about: answer === null ? about : [...found.contacts.map(contactReference), ...about.slice(0, 1)],
    };
  },
});

async function find(context: Context, filter: ContactFilter) {
  const found = await listContacts(context, filter);
  const noPrimary = filter.primary === true && filter.account !== undefined && found.total === 0;
  return {
    filter,
    noPrimary,
    found: noPrimary ? await listContacts(context, { ...filter, primary: undefined }) : found,
  };
}

/** "The main contact at Acme Corp is Dana Kim, CFO at Acme Corp, dana@acme.com." */
function answerOf({ account, primary }: ContactFilter, { contacts }: FoundContacts, noPrimary: boolean): string | null {
  const [contact] = contacts;
  if (!primary || !account || contact === undefined || noPrimary) return null;
  return `The main contact at ${account.name} is ${contactText(contact)}.`;
}

function titleOf(filter: ContactFilter, { total }: FoundContacts, noPrimary: boolean, view: View): string {
  const { text, account, role, primary, notContactedDays, created, tag } = filter;
  const { actor, today, workspace } = view;
  if (noPrimary && total > 0) return `No main contact is set at ${account?.name ?? ''}; ${count(total, 'contact')}`;
  const noun = [primary && !noPrimary ? 'main' : '', role && role !== 'contact' ? words(role).toLowerCase() : 'contact']
    .filter(Boolean)
    .join(' ');
  return [
    total === 0 ? `No ${noun}s` : count(total, noun),
    account ? ` at ${account.name}` : '',
    text === undefined ? '' : ` matching “${text}”`,
    tag === undefined ? '' : ` tagged “${tag}”`,
    notContactedDays === undefined ? '' : ` not contacted for ${count(notContactedDays, 'day')}`,
    created ? ` created ${formatPeriod(created, actor.timeZone, today, workspace.locale)}` : '',
  ].join('');
}

function nothing({ account }: ContactFilter, title: string): KnownBlock[] {
  const example = `add contact Dana Kim at ${account?.name ?? 'Acme'}`;
  return [section(`${escapeText(title)}.`), context(`Add one: “${escapeText(example)}”`)];
}
