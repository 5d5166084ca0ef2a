import { v7 as uuid } from 'uuid';
import { toE164 } from '../../../accounts/phones.ts';
import type { ContactRole, contacts } from '../../../contacts/tables.ts';
import type { Entry } from '../directory.ts';
import type { Row } from '../row.ts';
import { ownerOf, referred, type Session } from '../session.ts';
import { RowError, readList, readMoment } from '../values.ts';
import { addAccountNamed } from './account-named.ts';

const contactRoles = ['decision_maker', 'influencer', 'champion', 'user', 'distributor', 'dealer', 'contact'] as const;

/** One contact as a row of its table; null where the workspace has it already. @throws {RowError} */
export async function prepareContact(row: Row, session: Session): Promise<typeof contacts.$inferInsert | null> {
  const { directory, workspace, now } = session;
  const email = row.get('email');
  const name = row.name ?? email;
  if (name === undefined) throw new RowError('there is no name and no e-mail');
  const externalId = row.orNull('externalId');
  if (externalId !== null && directory.byExternalId('contacts', externalId)) return null;
  const account = referred(row, session, 'accounts') ?? (await addAccountNamed(row, session));
  if (externalId === null && isKnown(name, email, account, session)) return null;
  const owner = await ownerOf(row, session);
  const phone = row.get('phone');
  const role = row.get('role')?.toLowerCase().replaceAll(/[ -]/g, '_');
  const preferred = row.get('preferredMethod')?.toLowerCase();
  const contact = {
    workspaceId: workspace.id,
    id: uuid(),
    name: name.slice(0, 300),
    accountId: account?.id ?? null,
    title: row.orNull('title'),
    role: contactRoles.find((candidate): candidate is ContactRole => candidate === role) ?? null,
    email: email ?? null,
    phone: phone === undefined ? null : (toE164(phone, workspace.country) ?? phone),
    gender: row.orNull('gender'),
    preferredMethod: (['email', 'phone', 'sms'] as const).find((method) => method === preferred) ?? null,
    ownerId: owner?.id ?? null,
    tags: row.read('tags', readList) ?? [],
    custom: row.custom,
    externalId,
    createdAt: row.read('created', (cell) => readMoment(cell, workspace.timeZone, workspace.locale)) ?? now,
    updatedAt: now,
  };
  directory.add('contacts', contact);
  return contact;
}

function isKnown(name: string, email: string | undefined, account: Entry | undefined, { directory }: Session): boolean {
  const known =
    email === undefined ? directory.byName('contacts', name, account?.id) : directory.byEmail('contacts', email);
  return known !== undefined;
}
