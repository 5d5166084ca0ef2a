import { LIMITS } from './limits.ts';
import {
  anything,
  flag,
  list,
  matching,
  number,
  object,
  oneOf,
  plain,
  type Shape,
  string,
  text,
  typed,
} from './rules.ts';

const webAddress = matching(/^(https?|mailto|slack):/u, 'a web address');
const day = matching(/^\d{4}-\d{2}-\d{2}$/u, 'a day as YYYY-MM-DD');
const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/u, 'a time as HH:mm');

const option = object({
  fields: {
    text: text(LIMITS.option.text),
    value: string(LIMITS.option.value, 1),
    description: text(LIMITS.option.description),
    url: string(LIMITS.url),
  },
  required: ['text', 'value'],
});
const options = list(option, LIMITS.select.options, 1);
const choices = list(option, LIMITS.choices, 1);
const optionGroups = list(
  object({ fields: { label: plain(LIMITS.select.groupLabel), options }, required: ['label', 'options'] }),
  LIMITS.select.groups,
  1,
);
const confirm = object({
  fields: {
    title: plain(LIMITS.confirm.title),
    text: text(LIMITS.confirm.text),
    confirm: plain(LIMITS.confirm.button),
    deny: plain(LIMITS.confirm.button),
    style: oneOf('primary', 'danger'),
  },
  required: ['title', 'text', 'confirm', 'deny'],
});
const conversationFilter = object({
  fields: {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4, 1),
    exclude_external_shared_channels: flag,
    exclude_bot_users: flag,
  },
});
const dispatch = object({
  fields: { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2, 1) },
});
const actionId = { action_id: string(LIMITS.identifier, 1) };
const focusable = { ...actionId, focus_on_load: flag };
const placeholdable = { ...focusable, placeholder: plain(LIMITS.placeholder) };
const selectable = { ...placeholdable, confirm };
const several = { ...selectable, max_selected_items: number(1, undefined, true) };
const typeable = { ...placeholdable, dispatch_action_config: dispatch };
const staticOptions = { some: [['options', 'option_groups']], single: [['options', 'option_groups']] } as const;

/** An image that is a web address or a file of this workspace. */
export const imageFields = {
  image_url: { ...webAddress, max: LIMITS.url },
  slack_file: object({ fields: { id: string(), url: string() }, some: [['id', 'url']], single: [['id', 'url']] }),
  alt_text: string(LIMITS.altText, 1),
};

/** The rule for a `url` field. */
export const url = { ...webAddress, max: LIMITS.url };

/** Each block element's shape, by its `type`. */
export const ELEMENTS: Readonly<Record<string, Shape>> = {
  button: {
    fields: {
      ...actionId,
      text: plain(LIMITS.button.text),
      url,
      value: string(LIMITS.button.value),
      style: oneOf('primary', 'danger'),
      confirm,
      accessibility_label: string(LIMITS.button.accessibilityLabel),
    },
    required: ['text'],
  },
  workflow_button: {
    fields: {
      ...actionId,
      text: plain(LIMITS.button.text),
      workflow: anything,
      style: oneOf('primary', 'danger'),
      accessibility_label: string(LIMITS.button.accessibilityLabel),
    },
    required: ['text', 'workflow', 'action_id'],
  },
  icon_button: {
    fields: {
      ...actionId,
      icon: string(),
      text: plain(LIMITS.button.text),
      value: string(LIMITS.button.value),
      confirm,
      accessibility_label: string(LIMITS.button.accessibilityLabel),
      visible_to_user_ids: list(string()),
    },
    required: ['icon', 'text'],
  },
  feedback_buttons: {
    fields: { ...actionId, positive_button: anything, negative_button: anything },
    required: ['positive_button', 'negative_button'],
  },
  overflow: { fields: { ...actionId, options: list(option, LIMITS.overflow, 1), confirm }, required: ['options'] },
  checkboxes: { fields: { ...focusable, options: choices, initial_options: choices, confirm }, required: ['options'] },
  radio_buttons: { fields: { ...focusable, options: choices, initial_option: option, confirm }, required: ['options'] },
  static_select: {
    fields: { ...selectable, options, option_groups: optionGroups, initial_option: option },
    ...staticOptions,
  },
  multi_static_select: {
    fields: { ...several, options, option_groups: optionGroups, initial_options: options },
    ...staticOptions,
  },
  external_select: { fields: { ...selectable, initial_option: option, min_query_length: number(0, undefined, true) } },
  multi_external_select: {
    fields: { ...several, initial_options: options, min_query_length: number(0, undefined, true) },
  },
  users_select: { fields: { ...selectable, initial_user: string() } },
  multi_users_select: { fields: { ...several, initial_users: list(string()) } },
  conversations_select: {
    fields: {
      ...selectable,
      initial_conversation: string(),
      default_to_current_conversation: flag,
      response_url_enabled: flag,
      filter: conversationFilter,
    },
  },
  multi_conversations_select: {
    fields: {
      ...several,
      initial_conversations: list(string()),
      default_to_current_conversation: flag,
      filter: conversationFilter,
    },
  },
  channels_select: { fields: { ...selectable, initial_channel: string(), response_url_enabled: flag } },
  multi_channels_select: { fields: { ...several, initial_channels: list(string()) } },
  datepicker: { fields: { ...selectable, initial_date: day } },
  timepicker: { fields: { ...selectable, initial_time: clockTime, timezone: string() } },
  datetimepicker: { fields: { ...focusable, initial_date_time: number(1_000_000_000, 9_999_999_999, true), confirm } },
  plain_text_input: {
    fields: {
      ...typeable,
      initial_value: string(LIMITS.input.value),
      multiline: flag,
      min_length: number(0, LIMITS.input.value, true),
      max_length: number(1, LIMITS.input.value, true),
    },
  },
  email_text_input: { fields: { ...typeable, initial_value: string() } },
  url_text_input: { fields: { ...typeable, initial_value: string() } },
  number_input: {
    fields: {
      ...typeable,
      is_decimal_allowed: flag,
      initial_value: string(),
      min_value: string(),
      max_value: string(),
    },
    required: ['is_decimal_allowed'],
  },
  rich_text_input: {
    fields: {
      ...typeable,
      initial_value: typed('block', ['rich_text']),
      min_lines: number(1, 50, true),
      max_lines: number(1, 50, true),
    },
    required: ['action_id'],
  },
  file_input: {
    fields: { ...actionId, filetypes: list(string()), max_files: number(1, LIMITS.fileInput, true) },
  },
  image: {
    fields: imageFields,
    required: ['alt_text'],
    some: [['image_url', 'slack_file']],
    single: [['image_url', 'slack_file']],
  },
  url: { fields: { url, text: string() }, required: ['url', 'text'] },
  raw_text: { fields: { text: string() }, required: ['text'] },
  raw_number: { fields: { value: number(), text: string() }, required: ['value', 'text'] },
};

const STATIC_SELECTS = ['static_select', 'external_select', 'users_select', 'conversations_select', 'channels_select'];
const SELECTS = [...STATIC_SELECTS, ...STATIC_SELECTS.map((type) => `multi_${type}`)];
const PICKERS = ['datepicker', 'timepicker', 'checkboxes', 'radio_buttons'];

/** The element types that each place takes. */
export const PLACES = {
  accessory: ['button', 'workflow_button', 'image', 'overflow', ...SELECTS, ...PICKERS],
  actions: ['button', 'workflow_button', 'overflow', 'datetimepicker', 'rich_text_input', ...SELECTS, ...PICKERS],
  contextActions: ['feedback_buttons', 'icon_button'],
  input: [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'rich_text_input',
    'file_input',
    'datetimepicker',
    ...SELECTS,
    ...PICKERS,
  ],
} as const;
