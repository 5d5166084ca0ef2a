import { Collector } from './collector.ts';
import { findExcerpts } from './find-excerpts.ts';
import { findKeys } from './find-keys.ts';
import type { FindOptions } from './find-options.ts';
import { findParts } from './find-parts.ts';
import { findPhrases } from './find-phrases.ts';
import { findTasks } from './find-tasks.ts';
import { readMessage } from './message.ts';
import type { NameTables } from './name-tables.ts';
import type { NameMatch } from './named-record.ts';
import { readSteps } from './steps.ts';

/**
 * All stretches of a text that name records, longest first. With `isReference` the text is known to name one, and
 * ordinary words count like any other.
 */
export function findNames(tables: NameTables, text: string, options: FindOptions, isReference: boolean): NameMatch[] {
  const message = readMessage(text);
  const collector = new Collector(tables.records, options);
  const search = { message, steps: readSteps(message, tables.vocabulary), tables, collector, isReference };
  findKeys(message.text, tables, collector);
  // Phrases first: of many who share a first name, those at an account named here are kept.
  findPhrases(search);
  findExcerpts(search);
  findParts(search);
  findTasks(search);
  return collector.matches(message.text);
}
