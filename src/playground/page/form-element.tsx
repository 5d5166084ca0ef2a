import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { ChoiceList } from './choice-list.tsx';
import { useHost } from './context.ts';
import { FileInput } from './file-input.tsx';
import { string } from './json.ts';
import { Moment } from './moment.tsx';
import { SelectElement } from './select-element.tsx';
import { TextInput } from './text-input.tsx';

/** What every element that holds a value is given. */
export interface FormElementProps {
  blockId: string;
  element: JsonObject;
  /** The new value's fields, as Slack's state has them. */
  change: (fields: JsonObject) => void;
  /** Enter was pressed in a text field. */
  enterPressed?: (fields: JsonObject) => void;
  labelledBy?: string;
  describedBy?: string;
  invalid?: boolean;
}

/** The same, with the state that the element has now. */
export interface HeldElementProps extends FormElementProps {
  state: JsonObject;
}

/** Any element that holds a value: text, choice, date, file. */
export function FormElement(props: FormElementProps) {
  const host = useHost();
  const { element, blockId } = props;
  const state = host.state[blockId]?.[string(element.action_id)];
  const held = { ...props, state: isObject(state) ? state : {} };
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'rich_text_input':
      return <TextInput {...held} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <Moment {...held} />;
    case 'checkboxes':
    case 'radio_buttons':
      return <ChoiceList {...held} />;
    case 'file_input':
      return <FileInput {...held} />;
    default:
      return <SelectElement {...held} />;
  }
}
