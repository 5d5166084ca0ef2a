import { useId } from 'react';
import { words } from '../form.ts';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { useHost } from './context.ts';
import { FormElement } from './form-element.tsx';
import { string } from './json.ts';

const TYPED = new Set(['plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'rich_text_input']);

/** One field of a form with its label, hint and error. */
export function InputBlock({ block }: { block: JsonObject }) {
  const host = useHost();
  const id = useId();
  const element = isObject(block.element) ? block.element : {};
  const blockId = string(block.block_id);
  const error = host.errors[blockId];
  const dispatches = block.dispatch_action === true;
  const change = (fields: JsonObject) => {
    host.enter(blockId, element, fields);
    if (dispatches && !TYPED.has(string(element.type))) void host.use(blockId, element, fields);
  };
  const enterPressed = (fields: JsonObject) => {
    if (dispatches) void host.use(blockId, element, fields);
  };
  return (
    <div className={`field ${error ? 'wrong' : ''}`}>
      <div className="field-label" id={`${id}-label`}>
        {words(block.label)}
        {block.optional === true && <span className="optional"> (optional)</span>}
      </div>
      <FormElement
        blockId={blockId}
        element={element}
        change={change}
        enterPressed={enterPressed}
        labelledBy={`${id}-label`}
        describedBy={`${id}-help`}
        invalid={error !== undefined}
      />
      <div id={`${id}-help`}>
        {error && (
          <p className="field-error" role="alert">
            {error}
          </p>
        )}
        {block.hint !== undefined && <p className="field-hint">{words(block.hint)}</p>}
      </div>
    </div>
  );
}
