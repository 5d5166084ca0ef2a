import type { JsonObject } from '../limits/check.ts';
import type { Channel, Member } from './types.ts';

/** Whom and what a person can name while typing. */
export interface Names {
  members: readonly Member[];
  channels: readonly Channel[];
}

/** Text with &, < and > written as Slack's entities. */
export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/**
 * What a person typed as Slack hands it to an app: entities, `<@U…>` for @names, `<#C…|name>` for channels, and links for
 * e-mail addresses, web addresses and bare domains. Mentions that are already in Slack's form stay.
 */
export function encodeTyped(typed: string, names: Names): string {
  const mentions: string[] = [];
  const keep = (mention: string) => `\uE000${mentions.push(mention) - 1}\uE000`;
  const withMentions = typed.replace(/<[@#!][^<>\s]+>/gu, keep);
  const encoded = escapeText(encodeNames(withMentions, names, keep))
    .replace(/\bhttps?:\/\/[^\s\uE000]+[^\s\uE000.,;:!?)]/gu, (url) => keep(`<${url}>`))
    .replace(/\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, (email) => keep(`<mailto:${email}|${email}>`))
    .replace(/(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|co|app|ai)\b(?![\w@-])/giu, (domain) =>
      keep(`<http://${domain}|${domain}>`),
    );
  return encoded.replace(/\uE000(\d+)\uE000/gu, (_, index: string) => mentions[Number(index)] ?? '');
}

function encodeNames(text: string, names: Names, keep: (mention: string) => string): string {
  let result = text;
  for (const member of names.members) {
    for (const name of [member.realName, member.name]) {
      result = result.replace(new RegExp(`(?<![\\w.])@${literal(name)}(?!\\w)`, 'giu'), () => keep(`<@${member.id}>`));
    }
  }
  for (const channel of names.channels.filter((one) => one.kind !== 'im')) {
    const pattern = new RegExp(`(?<!\\w)#${literal(channel.name)}(?![\\w-])`, 'giu');
    result = result.replace(pattern, () => keep(`<#${channel.id}|${channel.name}>`));
  }
  return result;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The rich_text block that Slack adds to what a person typed. */
export function richText(encoded: string): JsonObject {
  const elements = encoded
    .split(/(<[^<>]+>)/u)
    .filter(Boolean)
    .map(richTextElement);
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

function richTextElement(part: string): JsonObject {
  const [, mark, target, label] = /^<([@#]?)([^<>|]+)(?:\|([^<>]*))?>$/u.exec(part) ?? [];
  if (target === undefined) return { type: 'text', text: unescapeText(part) };
  if (mark === '@') return { type: 'user', user_id: target };
  if (mark === '#') return { type: 'channel', channel_id: target };
  return { type: 'link', url: unescapeText(target), ...(label ? { text: unescapeText(label) } : {}) };
}

function unescapeText(text: string): string {
  return text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&');
}
