import { createContext, useContext } from 'react';
import type { JsonObject } from '../limits/check.ts';
import type { PageSnapshot } from '../page-state.ts';
import type { FormState } from '../workspace/types.ts';

/** What the member sees, for every component below. */
export const SeenContext = createContext<PageSnapshot | undefined>(undefined);

/** What the member sees; only inside the loaded page. */
export function useSeen(): PageSnapshot {
  const seen = useContext(SeenContext);
  if (!seen) throw new Error('The page is not loaded yet.');
  return seen;
}

/** Where blocks are shown, and what their elements do: a message, App Home or a modal. */
export interface BlockHost {
  /** The message's timestamp or the view's id. */
  where: string;
  state: FormState;
  /** Errors under fields, by block id. */
  errors: Readonly<Record<string, string>>;
  /** Keeps what was entered, without telling the app. */
  enter: (blockId: string, element: JsonObject, fields: JsonObject) => void;
  /** Tells the app that an element was used. */
  use: (blockId: string, element: JsonObject, fields: JsonObject) => Promise<void>;
}

/** The host of the blocks below. */
export const HostContext = createContext<BlockHost | undefined>(undefined);

/** The host of these blocks; only inside one. */
export function useHost(): BlockHost {
  const host = useContext(HostContext);
  if (!host) throw new Error('Blocks are drawn only inside a message, a modal or App Home.');
  return host;
}
