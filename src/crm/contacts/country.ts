import { z } from 'zod';
import type { RawInput } from '../../capability/capability.ts';
import type { Context } from '../../capability/context.ts';
import { getAccount } from '../accounts/account-rows.ts';
import { withE164 } from '../accounts/phones.ts';
import { getContact } from './contact-rows.ts';

const reference = z.object({ id: z.uuid() });

/** Input whose phone number is in E.164, a national one read as one of the account's country, else of the workspace's. */
export async function withNationalPhone(context: Context, rawInput: RawInput): Promise<RawInput> {
  if (rawInput.phone === undefined) return rawInput;
  const account = reference.safeParse(rawInput.account).data;
  const contact = reference.safeParse(rawInput.contact).data;
  const country = account
    ? (await getAccount(context, account.id)).country
    : contact && (await getContact(context, contact.id)).country;
  return withE164(rawInput, country ?? context.workspace.country);
}
