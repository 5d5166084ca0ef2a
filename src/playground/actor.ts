import type { Interactions, Place, Submission, Use } from './events/interactions.ts';
import type { Publisher } from './events/publisher.ts';
import type { Answer } from './events/transport.ts';
import { chooseOption, clientErrors, type FormValue, fieldsFor, findElement, optionsOf } from './form.ts';
import type { JsonObject } from './limits/check.ts';
import { isObject } from './limits/walk.ts';
import { encodeTyped, escapeText, richText } from './workspace/typed-text.ts';
import type { Channel, FormState, Member, Message, View } from './workspace/types.ts';
import { blocksOf } from './workspace/views.ts';
import type { Workspace } from './workspace/workspace.ts';

/** A file that a person attaches. */
export interface Attachment {
  name: string;
  content: string | Buffer;
  mimeType?: string;
}

/** What may go along with a message: the thread it belongs to, and files. */
export interface SayOptions {
  thread?: string | undefined;
  files?: readonly Attachment[] | undefined;
}

/** What an actor acts upon. */
export interface ActorServices {
  workspace: Workspace;
  interactions: Interactions;
  publisher: Publisher;
  /** The slash commands of the app; none: every one is passed on. */
  commands: readonly string[];
}

/** One member at the keyboard: says things, clicks, fills forms. What the page does goes through here, too. */
export class Actor {
  readonly member: Member;
  readonly #services: ActorServices;

  constructor(member: Member, services: ActorServices) {
    this.member = member;
    this.#services = services;
  }

  /** Posts a message in a channel (id, `#name`, or `dm` for the app) and returns it at once; the app hears of it by an event. */
  say(channel: string, text: string, options: SayOptions = {}): Message {
    const { workspace } = this.#services;
    const where = this.channel(channel);
    if (!where.members.has(this.member.id)) workspace.conversations.join(where, this.member.id);
    const files = (options.files ?? []).map(({ name, content, mimeType }) => {
      const file = workspace.files.add(this.member.id, name, Buffer.from(content), mimeType);
      file.channels.push(where.id);
      file.pollsUntilProcessed = 0;
      return file.id;
    });
    const names = { members: workspace.people.all(), channels: workspace.conversations.all() };
    const encoded = encodeTyped(text, names);
    return workspace.messages.post({
      channel: where.id,
      user: this.member.id,
      text: encoded,
      ...(text === '' ? {} : { blocks: [richText(encoded)] }),
      ...(options.thread ? { threadTs: options.thread } : {}),
      ...(files.length > 0 ? { files, subtype: 'file_share' } : {}),
    });
  }

  /** Types a slash command, such as `/crm` with the text `help`; Slack refuses them in threads. */
  async command(command: string, text = '', channel = 'dm'): Promise<Answer> {
    const { interactions, commands } = this.#services;
    const where = this.channel(channel);
    if (commands.length > 0 && !commands.includes(command)) {
      this.#hint(where, `${command} is not a valid command. The app has: ${commands.join(', ')}`);
      return { ok: false, reason: 'http_error' };
    }
    return interactions.command(this.member.id, where, command, escapeText(text));
  }

  /** Clicks the button (or uses the only element) with this action id or label, in a message or a view. */
  async click(where: string | Message | View, label: string): Promise<Answer> {
    const { place, blocks } = this.#place(where);
    return this.#use(place, { ...findElement(blocks, label), fields: {} });
  }

  /** Chooses or enters a value in the element with this action id, block id or placeholder, in a message or a view. */
  async select(where: string | Message | View, name: string, value: FormValue): Promise<Answer> {
    const { place, blocks } = this.#place(where);
    const found = findElement(blocks, name);
    const options = await this.#optionsFor(place, found, value);
    const fields =
      found.element.type === 'overflow'
        ? { selected_option: chooseOption(options, String(value)) }
        : fieldsFor(found.element, value, options);
    return this.#use(place, { ...found, fields });
  }

  /** Uses an element with fields that are ready made; what the page calls. */
  async act(where: string, blockId: string, actionId: string, fields: JsonObject, state?: FormState): Promise<Answer> {
    const { place, blocks } = this.#place(where);
    if (state && 'view' in place) this.#services.workspace.views.enter(place.view, state);
    const inBlock = blocks.filter((block) => JSON.stringify(block).includes(JSON.stringify(blockId)));
    return this.#use(place, { ...findElement(inBlock, actionId), blockId, fields });
  }

  /** The options that the app offers for what is typed into an external select. */
  async suggestions(where: string | Message | View, name: string, typed: string): Promise<JsonObject[]> {
    const { place, blocks } = this.#place(where);
    const { blockId, element } = findElement(blocks, name);
    const found = await this.#services.interactions.suggestions(
      this.member.id,
      place,
      blockId,
      String(element.action_id),
      typed,
    );
    return optionsOf(found);
  }

  /**
   * Fills the top modal and submits it. `values` are by block id, action id or label.
   * Errors of Slack's client (a required field, a wrong number) come back the same way as the app's.
   */
  async submitView(values: Record<string, FormValue> = {}): Promise<Submission> {
    const view = this.#topView();
    for (const [name, value] of Object.entries(values)) {
      const found = findElement(blocksOf(view), name);
      const options = await this.#optionsFor({ view }, found, value);
      const state = { type: found.element.type, ...fieldsFor(found.element, value, options) };
      this.enter(view, { [found.blockId]: { [String(found.element.action_id)]: state } });
    }
    return this.submit();
  }

  /** Sets what has been typed into a view, without submitting it. */
  enter(view: View, state: FormState): void {
    this.#services.workspace.views.enter(view, state);
  }

  /** Submits the top modal as it is filled. */
  async submit(): Promise<Submission> {
    const view = this.#topView();
    const errors = clientErrors(blocksOf(view), view.state);
    if (Object.keys(errors).length > 0) return { errors };
    return this.#services.interactions.submit(this.member.id, view);
  }

  /** Closes the top modal, or all of them. */
  async closeView(all = false): Promise<void> {
    await this.#services.interactions.close(this.member.id, all);
  }

  /** Looks at the app's Home tab; the app hears of it and may publish it anew. */
  openHome(): void {
    this.#services.publisher.homeOpened(this.member.id, 'home');
  }

  /** Looks at the app's Messages tab. */
  openMessages(): void {
    this.#services.publisher.homeOpened(this.member.id, 'messages');
  }

  /** Runs a shortcut, on a message or from the lightning menu. */
  async shortcut(callbackId: string, message?: string | Message): Promise<Answer> {
    const on = typeof message === 'string' ? this.#services.workspace.messages.anywhere(message) : message;
    return this.#services.interactions.shortcut(this.member.id, callbackId, on);
  }

  /** Reacts to a message with an emoji. */
  react(message: Message, name: string): void {
    this.#services.workspace.messages.react(message, name, this.member.id, true);
  }

  /** The channel of this id or name; `dm` is the conversation with the app. Throws where there is none. */
  channel(said: string): Channel {
    const { workspace } = this.#services;
    const found = said === 'dm' ? workspace.directWith(this.member.id) : workspace.conversations.get(said);
    if (!found) throw new Error(`No channel "${said}" in the playground.`);
    return found;
  }

  #topView(): View {
    const view = this.#services.workspace.views.stack(this.member.id).at(-1);
    if (!view) throw new Error(`${this.member.realName} has no modal open.`);
    return view;
  }

  #place(where: string | Message | View): { place: Place; blocks: JsonObject[] } {
    const { workspace } = this.#services;
    const found =
      typeof where === 'string'
        ? (workspace.messages.anywhere(where) ?? workspace.views.find({ viewId: where }))
        : where;
    if (!found) throw new Error(`No message or view "${String(where)}" in the playground.`);
    if ('owner' in found) return { place: { view: found }, blocks: blocksOf(found) };
    const attached = (found.attachments ?? []).flatMap((one) => (Array.isArray(one.blocks) ? one.blocks : []));
    return { place: { message: found }, blocks: [...(found.blocks ?? []), ...attached.filter(isObject)] };
  }

  async #optionsFor(place: Place, use: Omit<Use, 'fields'>, value: FormValue): Promise<JsonObject[]> {
    const { element, blockId } = use;
    if (!String(element.type).endsWith('external_select')) return optionsOf(element);
    const typed = typeof value === 'object' ? '' : String(value);
    const actionId = String(element.action_id);
    return optionsOf(await this.#services.interactions.suggestions(this.member.id, place, blockId, actionId, typed));
  }

  #use(place: Place, use: Use): Promise<Answer> {
    return this.#services.interactions.use(this.member.id, place, use);
  }

  #hint(channel: Channel, text: string): void {
    this.#services.workspace.messages.post({
      channel: channel.id,
      user: 'USLACKBOT',
      senderName: 'Slackbot',
      text,
      ephemeralFor: this.member.id,
    });
  }
}
