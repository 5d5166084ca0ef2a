import { words } from '../form.ts';
import type { JsonObject } from '../limits/check.ts';
import { Icon } from './icons.tsx';
import { objects, string } from './json.ts';
import { Menu } from './menu.tsx';

interface OverflowElementProps {
  element: JsonObject;
  use: (fields: JsonObject) => Promise<void>;
}

/** The … menu. */
export function OverflowElement({ element, use }: OverflowElementProps) {
  return (
    <Menu label="More options" className="overflow" button={<Icon name="more" />}>
      {(close) =>
        objects(element.options).map((option) => (
          <button
            type="button"
            role="menuitem"
            key={string(option.value)}
            onClick={() => {
              close();
              if (typeof option.url === 'string') open(option.url, '_blank', 'noreferrer');
              void use({ selected_option: option });
            }}
          >
            <span>
              {words(option.text)}
              {option.description !== undefined && <span className="muted"> {words(option.description)}</span>}
            </span>
          </button>
        ))
      }
    </Menu>
  );
}
