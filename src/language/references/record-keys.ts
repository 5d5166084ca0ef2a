import { formsOf, wordsOfName } from './name-forms.ts';
import type { NamedRecord } from './named-record.ts';

/** The ways a record is found by something that is not made of words. */
export type KeyKind = 'email' | 'domain' | 'handle' | 'mention' | 'joined' | 'symbols';

/** The key under which a record is filed: its kind and what is looked up, in lower case. */
export function keyOf(kind: KeyKind, text: string): string {
  return `${kind} ${text.toLowerCase()}`;
}

/** A web domain without protocol, "www.", path and port. */
export function bareDomain(domain: string): string {
  return domain
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/, '');
}

/** Names of which no word can be read ("★★★"), as they are sought in messages. */
export function symbolNames(record: NamedRecord): string[] {
  return [record.name, ...(record.aliases ?? [])]
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/[a-z0-9]/i.test(name) && wordsOfName(name).length === 0);
}

/** All keys of a record. */
export function keysOf(record: NamedRecord, joined: readonly string[] = formsOf(record).joined): string[] {
  const keys = joined.map((name) => keyOf('joined', name));
  if (record.email) keys.push(keyOf('email', record.email.trim()));
  if (record.domain) keys.push(keyOf('domain', bareDomain(record.domain)));
  if (record.handle) keys.push(keyOf('handle', record.handle));
  if (record.slackUserId) keys.push(keyOf('mention', record.slackUserId));
  return keys;
}
