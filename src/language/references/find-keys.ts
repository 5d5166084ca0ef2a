import type { Collector } from './collector.ts';
import { groupBy } from './group-by.ts';
import type { NameTables } from './name-tables.ts';
import type { MatchManner } from './named-record.ts';
import type { KeyKind } from './record-keys.ts';
import { SCORES } from './scores.ts';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})/gu;
const DOMAIN = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})(?![\p{L}\p{N}@])/gu;
const HANDLE = /(?<![\p{L}\p{N}-])[A-Za-z]{1,3}-\d{1,9}(?![\p{L}\p{N}-])/gu;
/** "T8": a handle typed without its hyphen; it counts where a record has it. */
const PLAIN_HANDLE = /(?<![\p{L}\p{N}.-])([A-Za-z])(\d{1,6})(?![\p{L}\p{N}-]|\.\d)/gu;
const MENTION = /<@([A-Z0-9]+)(?:\|[^>]*)?>/g;
/** Of each kind at most this many are looked up in one message. */
const MOST = 200;

function offer(tables: NameTables, collector: Collector, kind: KeyKind, key: string, at: Stretch): boolean {
  const slots = tables.withKey(kind, key);
  const byType = groupBy(slots, (slot) => tables.records.type(slot));
  for (const group of byType.values()) collector.offer({ ...at, slots: group });
  return slots.length > 0;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly manner: MatchManner;
}

/** The domain and those it is under: "eu.mail.acme.com", "mail.acme.com", "acme.com". */
function domainsOf(domain: string): string[] {
  const labels = domain
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

function findAll(text: string, pattern: RegExp, take: (match: RegExpExecArray) => void): void {
  let left = MOST;
  for (const match of text.matchAll(pattern)) {
    take(match);
    if (--left === 0) return;
  }
}

/** Finds what is named by e-mail, web domain, handle or Slack mention, and names that have no words. */
export function findKeys(text: string, tables: NameTables, collector: Collector): void {
  const put = (kind: KeyKind, key: string, from: number, to: number, score: number, manner: MatchManner) =>
    offer(tables, collector, kind, key, { from, to, score, manner });
  if (text.includes('@')) {
    findAll(text, EMAIL, (match) => {
      const to = match.index + match[0].length;
      if (put('email', match[0], match.index, to, SCORES.key, 'email')) return;
      domainsOf(match[1] ?? '').some((domain) =>
        put('domain', domain, match.index, to, SCORES.domainOfEmail, 'domain'),
      );
    });
    findAll(text, MENTION, (match) => {
      put('mention', match[1] ?? '', match.index, match.index + match[0].length, SCORES.key, 'mention');
    });
  }
  if (text.includes('.')) {
    findAll(text, DOMAIN, (match) => {
      if (text[match.index - 1] === '@') return;
      const to = match.index + match[0].length;
      domainsOf(match[1] ?? '').some((domain) => put('domain', domain, match.index, to, SCORES.key, 'domain'));
    });
  }
  if (text.includes('-')) {
    findAll(text, HANDLE, (match) => {
      put('handle', match[0], match.index, match.index + match[0].length, SCORES.key, 'handle');
    });
  }
  findAll(text, PLAIN_HANDLE, (match) => {
    put('handle', `${match[1]}-${match[2]}`, match.index, match.index + match[0].length, SCORES.key, 'handle');
  });
  findSymbols(text, tables, collector);
}

function findSymbols(text: string, tables: NameTables, collector: Collector): void {
  for (const [name, slots] of tables.symbolNames()) {
    const from = text.indexOf(name);
    if (from < 0) continue;
    for (const slot of slots) {
      collector.offer({ from, to: from + name.length, slots: [slot], score: SCORES.key, manner: 'exact' });
    }
  }
}
