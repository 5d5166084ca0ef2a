import { useState } from 'react';
import { words } from '../form.ts';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { string } from './json.ts';

interface ButtonElementProps {
  element: JsonObject;
  use: (fields: JsonObject) => Promise<void>;
}

/** A button; it waits, visibly, until the app has taken the click. One with an address opens that, too. */
export function ButtonElement({ element, use }: ButtonElementProps) {
  const [busy, setBusy] = useState(false);
  const click = async () => {
    if (typeof element.url === 'string') open(element.url, '_blank', 'noreferrer');
    setBusy(true);
    await use({});
    setBusy(false);
  };
  return (
    <button
      type="button"
      className={`button ${string(element.style)} ${element.type === 'icon_button' ? 'quiet' : ''}`}
      aria-label={string(element.accessibility_label) || undefined}
      aria-busy={busy}
      disabled={busy}
      data-action={string(element.action_id)}
      onClick={() => void click()}
    >
      {words(element.text)}
    </button>
  );
}

/** A thumb up and a thumb down. */
export function FeedbackButtons({ element, use }: ButtonElementProps) {
  const [given, setGiven] = useState('');
  return (
    <span className="feedback">
      {['positive_button', 'negative_button'].map((name) => {
        const button = isObject(element[name]) ? element[name] : {};
        return (
          <button
            type="button"
            className="icon-button"
            key={name}
            aria-pressed={given === name}
            aria-label={string(button.accessibility_label) || words(button.text)}
            title={words(button.text)}
            onClick={() => {
              setGiven(name);
              void use({ value: button.value, text: button.text });
            }}
          >
            {name === 'positive_button' ? '👍' : '👎'}
          </button>
        );
      })}
    </span>
  );
}
