import type { ChangeEvent, KeyboardEvent } from 'react';
import { words } from '../form.ts';
import { isObject } from '../limits/walk.ts';
import type { HeldElementProps } from './form-element.tsx';
import { textOf } from './plain-text.ts';

const KINDS: Readonly<Record<string, string>> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
};

/** One line or several of text, a number, an e-mail or a web address. */
export function TextInput(props: HeldElementProps) {
  const { element, state, change, enterPressed } = props;
  const rich = element.type === 'rich_text_input';
  const value = rich ? textOf(state.rich_text_value) : typeof state.value === 'string' ? state.value : '';
  const fieldsOf = (text: string) => {
    if (!rich) return { value: text === '' ? null : text };
    const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }];
    return { rich_text_value: text === '' ? null : { type: 'rich_text', elements } };
  };
  const common = {
    className: 'text-input',
    value,
    placeholder: words(element.placeholder),
    'aria-labelledby': props.labelledBy,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.invalid,
    autoFocus: element.focus_on_load === true,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => change(fieldsOf(event.target.value)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || element.multiline === true || rich || !wantsEnter(element.dispatch_action_config))
        return;
      event.preventDefault();
      enterPressed?.(fieldsOf(value));
    },
  };
  if (element.multiline === true || rich) return <textarea rows={4} {...common} />;
  const kind = KINDS[String(element.type)] ?? 'text';
  const mode =
    element.type === 'number_input' ? (element.is_decimal_allowed === true ? 'decimal' : 'numeric') : undefined;
  return <input type={kind} inputMode={mode} autoComplete="off" {...common} />;
}

function wantsEnter(config: unknown): boolean {
  if (!isObject(config) || !Array.isArray(config.trigger_actions_on)) return true;
  return config.trigger_actions_on.includes('on_enter_pressed');
}
