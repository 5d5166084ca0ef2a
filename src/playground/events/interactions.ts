import { checkView, type JsonObject, problemLines } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { initialState } from '../workspace/elements.ts';
import { clean } from '../workspace/messages.ts';
import { escapeText } from '../workspace/typed-text.ts';
import type { Channel, FormState, Message, View } from '../workspace/types.ts';
import { blocksOf } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { channelName, interactionBase, messageContainer, viewContainer, viewPayload } from './payloads.ts';
import type { Responses } from './responses.ts';
import type { Sender } from './sender.ts';
import type { Answer } from './transport.ts';

/** Where a person acts: in a message or in a view. */
export type Place = { message: Message } | { view: View };

/** One interactive element that a person used; `fields` is what its kind adds, such as `value` or `selected_option`. */
export interface Use {
  blockId: string;
  element: JsonObject;
  fields: JsonObject;
}

/** What came of submitting a modal: field errors by block id, or none; `failed` is what Slack itself would say. */
export interface Submission {
  errors?: Record<string, string>;
  failed?: string;
}

/** What the interactions need. `problem` hears of answers that Slack would not understand. */
export interface InteractionOptions {
  workspace: Workspace;
  sender: Sender;
  responses: Responses;
  problem: (text: string) => void;
}

/** Everything that a person does which an app hears of directly: commands, shortcuts, buttons, forms. */
export class Interactions {
  readonly #options: InteractionOptions;
  readonly #messageStates = new Map<string, FormState>();

  constructor(options: InteractionOptions) {
    this.#options = options;
  }

  /** A slash command; the app's answer is posted, and a missing answer is said as Slack says it. */
  async command(user: string, channel: Channel, command: string, text: string): Promise<Answer> {
    const { workspace, sender, responses } = this.#options;
    const target = { channel: channel.id, user, original: undefined, thread: undefined };
    const answer = await sender.once('slash_commands', {
      token: 'playground-verification-token',
      team_id: workspace.team.id,
      team_domain: workspace.team.domain,
      channel_id: channel.id,
      channel_name: channelName(channel),
      user_id: user,
      user_name: workspace.people.find(user).name,
      command,
      text: text.trim(),
      api_app_id: workspace.appId,
      is_enterprise_install: 'false',
      response_url: responses.url(target),
      trigger_id: workspace.tickets.trigger(user),
    });
    if (!answer.ok) responses.fromSlack(target, commandFailure(command, answer));
    else responses.acknowledged(answer.body, target);
    return answer;
  }

  /** A button, a choice or another element used in a message or a view. */
  async use(user: string, place: Place, use: Use): Promise<Answer> {
    const { workspace, sender, responses } = this.#options;
    const { element, blockId } = use;
    const state = this.#enter(user, place, use);
    const actionTs = workspace.identifiers.timestamp();
    const action = clean({
      type: element.type,
      action_id: element.action_id,
      block_id: blockId,
      text: element.text,
      value: element.value,
      style: element.style,
      ...use.fields,
      action_ts: actionTs,
    });
    const where =
      'view' in place
        ? viewContainer(workspace, place.view)
        : messageContainer(workspace, place.message, responses.url(targetOf(user, place.message)));
    const answer = await sender.once('interactive', {
      type: 'block_actions',
      ...interactionBase(workspace, user),
      ...where,
      trigger_id: workspace.tickets.trigger(user, 'view' in place ? place.view.id : undefined),
      ...('message' in place ? { state: { values: state } } : {}),
      actions: [action],
    });
    return this.#expectEmpty('block_actions', answer);
  }

  /** The options that the app offers for what has been typed into an external select. */
  async suggestions(user: string, place: Place, blockId: string, actionId: string, typed: string): Promise<JsonObject> {
    const { workspace, sender } = this.#options;
    const where =
      'view' in place ? viewContainer(workspace, place.view) : messageContainer(workspace, place.message, '');
    const answer = await sender.once('interactive', {
      type: 'block_suggestion',
      ...interactionBase(workspace, user),
      ...where,
      action_id: actionId,
      block_id: blockId,
      value: typed,
    });
    if (answer.ok && isObject(answer.body)) return answer.body;
    this.#options.problem(`block_suggestion ${actionId}: no options in the answer`);
    return { options: [] };
  }

  /** Submits the top modal with what has been entered, and does what the app answers. */
  async submit(user: string, view: View): Promise<Submission> {
    const { workspace, sender } = this.#options;
    const answer = await sender.once('interactive', {
      type: 'view_submission',
      ...interactionBase(workspace, user),
      trigger_id: workspace.tickets.trigger(user, view.id),
      view: viewPayload(workspace, view),
      response_urls: [],
    });
    if (!answer.ok) return { failed: 'We had some trouble connecting. Try again?' };
    if (answer.body === undefined || answer.body === '') {
      if (workspace.views.stack(user).includes(view)) workspace.views.close(user, view.content.clear_on_close === true);
      return {};
    }
    return this.#followSubmission(user, view, answer.body);
  }

  /** Closes the top modal, or all; the app hears of it where it asked to (`notify_on_close`). */
  async close(user: string, all: boolean): Promise<void> {
    const { workspace, sender } = this.#options;
    const clears = all || workspace.views.stack(user).at(-1)?.content.clear_on_close === true;
    for (const view of workspace.views.close(user, clears)) {
      if (view.content.notify_on_close !== true) continue;
      const answer = await sender.once('interactive', {
        type: 'view_closed',
        ...interactionBase(workspace, user),
        view: viewPayload(workspace, view),
        is_cleared: clears,
      });
      this.#expectEmpty('view_closed', answer);
    }
  }

  /** A shortcut, on a message or (without one) from the lightning menu. */
  async shortcut(user: string, callbackId: string, message?: Message): Promise<Answer> {
    const { workspace, sender, responses } = this.#options;
    const where = message ? messageContainer(workspace, message, responses.url(targetOf(user, message))) : {};
    const answer = await sender.once('interactive', {
      type: message ? 'message_action' : 'shortcut',
      ...interactionBase(workspace, user),
      ...where,
      ...(message ? { message_ts: message.ts } : {}),
      callback_id: callbackId,
      trigger_id: workspace.tickets.trigger(user),
      action_ts: workspace.identifiers.timestamp(),
    });
    return this.#expectEmpty(message ? 'message_action' : 'shortcut', answer);
  }

  #enter(user: string, place: Place, use: Use): FormState {
    const { element, blockId, fields } = use;
    const hasState = !['button', 'overflow', 'icon_button', 'feedback_buttons'].includes(String(element.type));
    const entered = hasState ? { [blockId]: { [String(element.action_id)]: { type: element.type, ...fields } } } : {};
    if ('view' in place) {
      this.#options.workspace.views.enter(place.view, entered);
      return place.view.state;
    }
    const key = `${user} ${place.message.channel} ${place.message.ts}`;
    const state = this.#messageStates.get(key) ?? {};
    for (const [block, elements] of Object.entries(entered)) state[block] = { ...state[block], ...elements };
    this.#messageStates.set(key, state);
    const first = initialState(place.message.blocks ?? []);
    const blocks = Object.entries(first).map(([block, elements]) => [block, { ...elements, ...state[block] }]);
    return Object.fromEntries(blocks);
  }

  #followSubmission(user: string, view: View, body: unknown): Submission {
    const action = isObject(body) ? body.response_action : undefined;
    if (isObject(body) && action === 'errors' && isObject(body.errors)) return this.#errors(view, body.errors);
    if (action === 'clear') {
      this.#options.workspace.views.close(user, true);
      return {};
    }
    if (isObject(body) && (action === 'update' || action === 'push') && isObject(body.view)) {
      const problems = checkView(body.view);
      if (problems.length === 0) {
        if (action === 'update') this.#options.workspace.views.update(view, body.view);
        else this.#options.workspace.views.push(user, body.view);
        return {};
      }
      this.#options.problem(`view_submission ${String(action)}: ${problemLines(problems).join(' ')}`);
    } else this.#options.problem(`view_submission: not an answer that Slack knows: ${JSON.stringify(body)}`);
    return { failed: 'We had some trouble connecting. Try again?' };
  }

  #errors(view: View, errors: JsonObject): Submission {
    const inputs = new Set(
      blocksOf(view)
        .filter((block) => block.type === 'input')
        .map((block) => block.block_id),
    );
    const unknown = Object.keys(errors).filter((blockId) => !inputs.has(blockId));
    if (unknown.length > 0) {
      this.#options.problem(`view_submission errors name no input block: ${unknown.join(', ')}`);
      return { failed: 'We had some trouble connecting. Try again?' };
    }
    return { errors: Object.fromEntries(Object.entries(errors).map(([id, text]) => [id, String(text)])) };
  }

  #expectEmpty(what: string, answer: Answer): Answer {
    if (!answer.ok) this.#options.problem(`${what}: not acknowledged (${answer.reason} ${answer.status ?? ''})`);
    else if (answer.body !== undefined && answer.body !== '') {
      this.#options.problem(`${what}: Slack ignores the body of the acknowledgement`);
    }
    return answer;
  }
}

function targetOf(user: string, message: Message) {
  return { channel: message.channel, user, original: message.ts, thread: message.threadTs };
}

function commandFailure(command: string, answer: Answer & { ok: false }): string {
  const error = answer.reason.endsWith('timeout') ? 'operation_timeout' : 'dispatch_failed';
  return escapeText(`${command} failed with the error "${error}"`);
}
