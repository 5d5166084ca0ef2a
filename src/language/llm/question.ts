import { DateTime } from 'luxon';
import type { Reader } from '../reader.ts';
import type { Candidate } from './candidates.ts';
import { sealedJson, visibleText } from './safe-text.ts';

const LONGEST_NAME = 120;

/**
 * What the model is told of one message: the message, the names that it may mean, "it", and today. All of it is data inside
 * one JSON value between <data> and </data>, which no text can leave; no e-mail addresses, ids or notes are in it.
 */
export function questionFor(text: string, candidates: readonly Candidate[], reader: Reader): string {
  const { context, memory, stages, names } = reader;
  const now = DateTime.fromJSDate(context.now, { zone: context.zone });
  const accountOf = (id: string | undefined) => (id === undefined ? undefined : nameOf(names.get('account', id)?.name));
  const data = {
    today: `${now.toISODate()}, ${now.setLocale('en').weekdayLong}`,
    now: now.toISO({ suppressMilliseconds: true }),
    zone: context.zone,
    currency: context.currency,
    locale: context.locale,
    stages: stages.map(({ value }) => nameOf(value)),
    it: memory.about.slice(0, 3).map(({ type, name }) => ({ type, name: nameOf(name) })),
    names: candidates.map(({ record, said }) => ({
      said: nameOf(said),
      type: record.type,
      name: nameOf(record.name),
      handle: record.handle,
      account: accountOf(record.accountId),
    })),
    message: text,
  };
  return `<data>\n${sealedJson(data)}\n</data>`;
}

function nameOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : visibleText(name, LONGEST_NAME);
}
