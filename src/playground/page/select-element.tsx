import { useCallback } from 'react';
import { optionsOf, words } from '../form.ts';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { STATE_FIELDS } from '../workspace/elements.ts';
import { act } from './api.ts';
import { Combobox, type Option } from './combobox.tsx';
import { useHost, useSeen } from './context.ts';
import type { HeldElementProps } from './form-element.tsx';
import { objects, string } from './json.ts';

/** Any select: fixed options, the app's own, people, channels; one or several. */
export function SelectElement({ element, state, change, labelledBy, invalid, blockId }: HeldElementProps) {
  const host = useHost();
  const seen = useSeen();
  const type = string(element.type);
  const field = STATE_FIELDS[type] ?? 'selected_option';
  const several = type.startsWith('multi_');
  const external = type.endsWith('external_select');
  const people = type.endsWith('users_select');
  const byOption = field.startsWith('selected_option');
  const { user } = seen;
  const { where } = host;
  const actionId = string(element.action_id);
  const load = useCallback(
    async (typed: string): Promise<Option[]> => {
      const answer = await act({ do: 'suggest', as: user, where, actionId, typed });
      return objects(answer.options).map(toOption);
    },
    [user, where, actionId],
  );
  const fixed = byOption
    ? optionsOf(element).map(toOption)
    : people
      ? seen.members
          .filter((one) => !one.isBot)
          .map(({ id, name, title }) => ({ value: id, label: name, hint: title, whole: {} }))
      : seen.channels
          .filter((one) => one.kind !== 'im')
          .map(({ id, name }) => ({ value: id, label: `#${name}`, hint: '', whole: {} }));
  const held = several ? (Array.isArray(state[field]) ? state[field] : []) : state[field] ? [state[field]] : [];
  const chosen = held.map((one) =>
    isObject(one)
      ? toOption(one)
      : (fixed.find((option) => option.value === one) ?? {
          value: String(one),
          label: String(one),
          hint: '',
          whole: {},
        }),
  );
  const choose = (options: Option[]) => {
    const values = options.map((option) => (byOption ? option.whole : option.value));
    change({ [field]: several ? values : (values[0] ?? null) });
  };
  return (
    <Combobox
      key={`${blockId} ${actionId}`}
      options={fixed}
      {...(external
        ? { load, minimum: typeof element.min_query_length === 'number' ? element.min_query_length : 3 }
        : {})}
      chosen={chosen}
      several={several}
      most={typeof element.max_selected_items === 'number' ? element.max_selected_items : undefined}
      choose={choose}
      placeholder={words(element.placeholder) || (external ? 'Type to search' : 'Choose…')}
      labelledBy={labelledBy}
      invalid={invalid ?? false}
    />
  );
}

function toOption(option: JsonObject): Option {
  return { value: string(option.value), label: words(option.text), hint: words(option.description), whole: option };
}
