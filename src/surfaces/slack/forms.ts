import type { App } from '@slack/bolt';
import type { ModalView, PlainTextOption } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { RapportError } from '../../capability/errors.ts';
import { authorise } from '../../capability/perform.ts';
import type { ButtonAction } from '../../capability/reply.ts';
import { catalogueByName } from '../../catalogue.ts';
import type { Arrival, Place, Pressed } from './arrival.ts';
import { type CommandBody, commandPlace, homePlace, type Installation } from './arrivals.ts';
import { type Filling, type FillingOptions, whileFilling } from './filling.ts';
import { formCallback, formView, noticeView } from './form.ts';
import { optionFor, valueAction } from './form-elements.ts';
import { type FormMetadata, readFormMetadata } from './form-metadata.ts';
import { readSubmission, requireCapability, type SubmittedView } from './form-submission.ts';
import { readFormValues } from './form-values.ts';
import { inputOfMessage, loggedMessage, type ShortcutMessage } from './message-shortcut.ts';
import { suggestRecords } from './suggestions.ts';

/** Where a form was asked for, and so where its result goes. */
export interface FormOrigin {
  /** Lives for three seconds. */
  readonly trigger: string;
  readonly user: string;
  readonly place: Place;
  readonly pressed: Pressed | null;
}

/** What forms need. */
export interface FormsOptions extends FillingOptions {
  readonly client: WebClient;
  readonly installation: () => Installation;
  readonly store: (eventId: string, arrival: Arrival) => Promise<void>;
}

type Carried = Omit<FormMetadata, 'capability' | 'kept'>;

/** Slash commands that open a form rather than being read: there is nothing more to read in them. */
const formWords: Readonly<Record<string, string>> = {
  log: 'log_activity',
  deal: 'create_deal',
  'new deal': 'create_deal',
  task: 'create_task',
  'new task': 'create_task',
};

const mostOptions = 100;

/** Every capability's form: opened from buttons, commands and shortcuts, checked when it is sent, then handled like a message. */
export class Forms {
  readonly #options: FormsOptions;

  constructor(options: FormsOptions) {
    this.#options = options;
  }

  /** Opens a form filled in; somebody who may not use it is told why. */
  async open(action: ButtonAction, { trigger, user, place, pressed }: FormOrigin): Promise<void> {
    const carried = { place, pressed, expanded: false, ...(action.replaces ? { replaces: action.replaces } : {}) };
    const view = await this.#draw(user, place, (filling) => viewOf(action, carried, filling));
    await this.#options.client.views.open({ trigger_id: trigger, view });
  }

  /** Opens the form that a slash command's words stand for; false where they stand for none. */
  async openByCommand(command: CommandBody & { readonly trigger_id: string }): Promise<boolean> {
    const said = command.text.trim().toLowerCase();
    const capability = formWords[said];
    if (capability === undefined || !catalogueByName.has(capability)) return false;
    const place = commandPlace(command, this.#options.installation().team);
    const origin = { trigger: command.trigger_id, user: command.user_id, place, pressed: null };
    await this.open({ do: 'form', capability, input: {} }, origin);
    return true;
  }

  /** Opens the form that logs somebody's message as an activity. */
  async openForMessage(shortcut: ShortcutMessage): Promise<void> {
    const message = loggedMessage(shortcut, this.#options.installation());
    const carried = { place: message.place, pressed: null, expanded: false };
    const view = await this.#draw(message.user, message.place, (filling) => {
      const input = inputOfMessage(message, filling.form.reader.names);
      return viewOf({ do: 'form', capability: 'log_activity', input }, carried, filling);
    });
    await this.#options.client.views.open({ trigger_id: message.trigger, view });
  }

  /** Shows all fields of a form that showed its first ones; what was entered meanwhile stays. */
  async expand(user: string, view: SubmittedView): Promise<void> {
    const { capability, kept, ...carried } = readFormMetadata(view.private_metadata);
    const drawn = await this.#draw(user, carried.place, (filling) => {
      const entered = readFormValues(requireCapability(capability), view.state.values, kept, filling.form);
      const input = { ...kept, ...entered.input };
      return viewOf({ do: 'form', capability, input }, { ...carried, expanded: true }, filling);
    });
    await this.#options.client.views.update({ view_id: view.id, hash: view.hash, view: drawn });
  }

  /** Listens to what happens in forms, and to the shortcuts that open them. */
  listen(app: App): void {
    app.view({ callback_id: formCallback, type: 'view_submission' }, async ({ ack, body, view }) => {
      const submission = await readSubmission(this.#options, body.user.id, view as unknown as SubmittedView);
      if ('errors' in submission) {
        await ack({ response_action: 'errors', errors: { ...submission.errors } });
        return;
      }
      await this.#options.store(submission.eventId, submission.arrival);
      await ack();
    });
    app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: valueAction }, async ({ ack, payload }) => {
      const view = payload.view as unknown as SubmittedView | undefined;
      const { user, block_id: field, value } = payload;
      await ack({ options: view === undefined ? [] : await this.#suggest(user.id, view, field, value) });
    });
    app.shortcut({ type: 'message_action' }, async ({ ack, shortcut }) => {
      await ack();
      await this.openForMessage(shortcut as unknown as ShortcutMessage);
    });
    app.shortcut({ type: 'shortcut' }, async ({ ack, shortcut }) => {
      await ack();
      const { user, trigger_id: trigger, callback_id: capability } = shortcut;
      const place = homePlace(this.#options.installation().team, user.id);
      await this.open({ do: 'form', capability, input: {} }, { trigger, user: user.id, place, pressed: null });
    });
  }

  async #draw(user: string, place: Place, draw: (filling: Filling) => ModalView): Promise<ModalView> {
    const filled = await whileFilling(this.#options, user, place, draw);
    return 'refused' in filled ? noticeView(filled.refused) : filled.result;
  }

  async #suggest(user: string, view: SubmittedView, fieldName: string, typed: string): Promise<PlainTextOption[]> {
    const { capability, place } = readFormMetadata(view.private_metadata);
    const field = requireCapability(capability).fields.find(({ name }) => name === fieldName);
    if (field === undefined) return [];
    const filled = await whileFilling(this.#options, user, place, ({ db, workspace, actor, form }) =>
      suggestRecords({ db, workspace, actor }, form.reader.names, field.types ?? [], typed),
    );
    const found = 'refused' in filled ? [] : filled.result;
    return found.slice(0, mostOptions).map((record) => optionFor(record, field));
  }
}

function viewOf({ capability: name, input }: ButtonAction, carried: Carried, { actor, form }: Filling): ModalView {
  const capability = catalogueByName.get(name);
  if (capability === undefined) return noticeView('This button is out of date. Please ask again.');
  try {
    authorise(capability, { actor });
    return formView(capability, input, { ...form, metadata: carried });
  } catch (error) {
    if (error instanceof RapportError) return noticeView(error.message);
    if (error instanceof RangeError) return noticeView('That is too long for a form. Please say it in a message.');
    throw error;
  }
}
