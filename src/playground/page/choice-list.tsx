import { useId } from 'react';
import { words } from '../form.ts';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { Drawn } from './drawn.tsx';
import type { HeldElementProps } from './form-element.tsx';
import { objects, string } from './json.ts';

/** Checkboxes, or radio buttons. */
export function ChoiceList({ element, state, change, labelledBy }: HeldElementProps) {
  const name = useId();
  const several = element.type === 'checkboxes';
  const chosen = several
    ? objects(state.selected_options)
    : isObject(state.selected_option)
      ? [state.selected_option]
      : [];
  const isChosen = (option: JsonObject) => chosen.some((one) => one.value === option.value);
  const toggle = (option: JsonObject) => {
    if (!several) {
      change({ selected_option: option });
      return;
    }
    const rest = chosen.filter((one) => one.value !== option.value);
    change({ selected_options: isChosen(option) ? rest : [...chosen, option] });
  };
  return (
    <fieldset className="choices" aria-labelledby={labelledBy}>
      {objects(element.options).map((option) => (
        <label key={string(option.value)}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={isChosen(option)}
            onChange={() => toggle(option)}
          />
          <span>
            <Label text={option.text} />
            {option.description !== undefined && (
              <span className="choice-description">
                <Label text={option.description} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Label({ text }: { text: unknown }) {
  return isObject(text) && text.type === 'mrkdwn' ? <Drawn block={{ type: 'section', text }} /> : words(text);
}
