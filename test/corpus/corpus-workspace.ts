import type { Actor } from '../../src/capability/context.ts';
import type { Reference } from '../../src/capability/fields.ts';
import { catalogue } from '../../src/catalogue.ts';
import { stageOptions } from '../../src/crm/deals/stages.ts';
import type { Memory, Reader } from '../../src/language/reader.ts';
import { NameIndex } from '../../src/language/references/name-index.ts';
import type { NamedRecord } from '../../src/language/references/named-record.ts';
import type { CorpusCase } from './opened/case.ts';

/** A team with its records, in which messages of a corpus are read; who asks, when and where. */
export interface CorpusWorkspace {
  readonly records: readonly NamedRecord[];
  /** Whom "I" and "my" mean; one of the members. */
  readonly actor: Actor;
  /** The deal stages in order of the pipeline: its label, and how a deal stands in it. */
  readonly stages: readonly { readonly label: string; readonly status: 'open' | 'won' | 'lost' }[];
  /** The channel that is asked in. */
  readonly channel: string;
  readonly context: Reader['context'];
}

/** Messages and the workspace that they are said in. */
export interface CorpusPart {
  readonly workspace: CorpusWorkspace;
  readonly cases: readonly CorpusCase[];
}

/** Nothing said before. */
export const nothingSaid: Memory = { about: [], lastCapability: null, lastInput: null };

/** An index of the names of records. */
export function indexOf(list: readonly NamedRecord[]): NameIndex {
  const index = new NameIndex();
  for (const record of list) index.add(record);
  return index;
}

/** Reads as the workspace's actor. */
export function readerOf(workspace: CorpusWorkspace, memory: Memory = nothingSaid): Reader {
  const { actor, channel, context, records, stages } = workspace;
  const options = stageOptions(stages.map((stage) => ({ ...stage, name: stageName(stage.label) })));
  return { catalogue, names: indexOf(records), actor, stages: options, memory, channel, context };
}

/** A stage as it is stored and as expectations name it: "Closed won" is `closed_won`. */
export function stageName(label: string): string {
  return label.toLowerCase().replaceAll(' ', '_');
}

/** A record of a workspace as readings hold it. */
export function refIn({ records }: Pick<CorpusWorkspace, 'records'>, id: string): Reference {
  const record = records.find((each) => each.id === id);
  if (record === undefined) throw new Error(`The corpus has no record ${id}`);
  return { type: record.type, id: record.id, name: record.name };
}

/** The account of a contact or deal, all by id. */
export function accountIn({ records }: Pick<CorpusWorkspace, 'records'>, id: string): string | undefined {
  return records.find((each) => each.id === id)?.accountId;
}

/** An account as a corpus writes it. */
export function account(id: string, name: string, domain?: string): NamedRecord {
  return { type: 'account', id, name, domain };
}

/** A contact of an account. */
export function contact(id: string, name: string, accountId: string, email?: string): NamedRecord {
  return { type: 'contact', id, name, accountId, email };
}

/** A deal of an account, with its handle and its owner's id. */
export function deal(id: string, name: string, accountId: string, handle: string, ownerId: string): NamedRecord {
  return { type: 'deal', id, name, accountId, handle, ownerId };
}
