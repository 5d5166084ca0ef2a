import { useEffect, useMemo, useRef, useState } from 'react';
import type { JsonObject } from '../limits/check.ts';
import { initialState } from '../workspace/elements.ts';
import type { FormState } from '../workspace/types.ts';
import { act } from './api.ts';
import type { BlockHost } from './context.ts';
import { useToast } from './toast.tsx';

function merge(before: FormState, fresh: FormState): FormState {
  const merged: FormState = {};
  for (const [blockId, elements] of Object.entries(fresh)) {
    const kept: Record<string, JsonObject> = {};
    for (const [actionId, state] of Object.entries(elements)) {
      const old = before[blockId]?.[actionId];
      kept[actionId] = old && old.type === state.type ? old : state;
    }
    merged[blockId] = kept;
  }
  return merged;
}

/** A host for blocks that keeps what is typed while the blocks around it change. */
export function useBlockHost(
  user: string,
  where: string,
  blocks: readonly JsonObject[],
  errors: Readonly<Record<string, string>> = {},
): BlockHost {
  const toast = useToast();
  const [state, setState] = useState<FormState>(() => initialState(blocks));
  const latest = useRef(state);
  latest.current = state;
  const shape = JSON.stringify(blocks);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape stands for the blocks, whose identity changes with every update
  useEffect(() => setState((before) => merge(before, initialState(blocks))), [shape, where]);
  return useMemo(() => {
    const enter = (blockId: string, element: JsonObject, fields: JsonObject) => {
      const entered = { type: element.type, ...fields };
      const next = { ...latest.current };
      next[blockId] = { ...next[blockId], [String(element.action_id)]: entered };
      latest.current = next;
      setState(next);
    };
    const use = async (blockId: string, element: JsonObject, fields: JsonObject) => {
      try {
        const answer = await act({
          do: 'use',
          as: user,
          where,
          blockId,
          actionId: String(element.action_id),
          fields,
          state: latest.current,
        });
        if (answer.taken === false) toast('The app did not answer in time. Try again?');
      } catch (error) {
        toast(error instanceof Error ? error.message : String(error));
      }
    };
    return { where, state, errors, enter, use };
  }, [user, where, state, errors, toast]);
}
