import type { Context } from '../capability/context.ts';
import type { Reference } from '../capability/fields.ts';
import type { Reply } from '../capability/reply.ts';

/** What is built of one kind of digest: the owner whose deals it is about, everybody's unless given. */
export interface DigestOptions {
  readonly owner?: Reference | undefined;
}

/** One kind of digest: a reply made from the data as it is at the context's moment, and from nothing else. */
export interface DigestKind {
  /** As in the vocabulary. */
  readonly name: 'closing_deals' | 'pipeline';
  /** What people type for it. */
  readonly synonyms: readonly string[];
  build(context: Context, options: DigestOptions): Promise<Reply>;
}
