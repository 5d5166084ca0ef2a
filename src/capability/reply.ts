import type { KnownBlock } from '@slack/types';
import type { Chart } from '../insight/charts/chart.ts';
import type { Reference } from './fields.ts';

/** A file that goes along with a reply. */
export interface ReplyFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** What a person is answered: Block Kit for who sees it, plain text for notifications, screen readers and the terminal. */
export interface Reply {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  /** Drawn below the blocks. */
  readonly charts?: readonly Chart[];
  readonly files?: readonly ReplyFile[];
  /** The records that "it" and "that deal" mean from now on in this conversation, most important first. */
  readonly about?: readonly Reference[];
  /** True where it concerns the asker alone; a channel then shows it to them only. */
  readonly private?: boolean;
}

/** What a button does when pressed: run a capability, or open its form filled in with `input`. */
export interface ButtonAction {
  readonly do: 'run' | 'form';
  readonly capability: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The audit entry to take back first: "change" is undo and do again. */
  readonly replaces?: string | undefined;
}
