import { withApostrophes } from './apostrophes.ts';
import { withoutPoliteness } from './politeness.ts';
import { writeHandles } from './spoken-handles.ts';

/** A message as it is read: Slack's markup resolved, what is quoted from elsewhere left out. */
export interface CleanText {
  readonly text: string;
  /** True where all of it was quoted or written for programs, so that nothing of it is a request. */
  readonly quotedOnly: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };
const LINK = /<(mailto:|tel:|https?:\/\/)([^|>\s]+)(?:\|([^>]*))?>/g;
const FORMATTING = /(^|[\s("'])([*_~])(?=\S)([^*_~\n]*[^*_~\s])\2(?=$|[\s.,!?:;)"'])/g;

/** Written for programs: JSON, a query. */
const CODE = /"\w+"\s*:\s*["[{]|^\s*select\s.+\sfrom\s.+(?:;|\swhere\s)/is;

/**
 * Resolves Slack's markup (links, entities, bold), curly quotes and invisible characters; mentions and channels stay as they
 * are, since they name somebody or something. Politeness is left out; a dictated handle is written out, and so is an apostrophe
 * that was left away. Lines quoted from elsewhere ("> …") are data and never give orders: they are left out. All later offsets
 * refer to the text returned.
 */
export function cleanText(message: string): CleanText {
  const lines = message.replaceAll('\r\n', '\n').split('\n');
  const own = lines.filter((line) => !/^\s*(?:&gt;|>)/.test(line));
  const quotedOnly = own.length < lines.length && own.every((line) => line.trim() === '');
  const text = own
    .join('\n')
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(LINK, (_, scheme: string, target: string, label: string | undefined) => linkText(scheme, target, label))
    .replace(/<!(here|channel|everyone)(?:\|[^>]*)?>/g, '@$1')
    .replace(/&(?:amp|lt|gt|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0f/g, '')
    .replace(/`([^`\n]*)`/g, '$1')
    .replace(FORMATTING, '$1$3');
  return { text: writeHandles(withApostrophes(withoutPoliteness(text))), quotedOnly: quotedOnly || CODE.test(text) };
}

function linkText(scheme: string, target: string, label: string | undefined): string {
  if (scheme === 'mailto:') return target;
  if (label !== undefined && /^\S+\.\S+$/.test(label)) return label;
  return scheme === 'tel:' ? (label ?? target) : `${scheme}${target}`;
}
