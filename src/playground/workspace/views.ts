import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { withIds } from './block-ids.ts';
import type { Changes } from './changes.ts';
import { initialState } from './elements.ts';
import type { Identifiers } from './identifiers.ts';
import { clean } from './messages.ts';
import type { FormState, View } from './types.ts';

/** Each person's stack of modals and App Home. */
export class Views {
  readonly #stacks = new Map<string, View[]>();
  readonly #homes = new Map<string, View>();
  readonly #identifiers: Identifiers;
  readonly #changes: Changes;

  constructor(identifiers: Identifiers, changes: Changes) {
    this.#identifiers = identifiers;
    this.#changes = changes;
  }

  /** Opens a modal; whatever modals were open are gone. */
  open(owner: string, content: JsonObject): View {
    const view = this.#make(owner, content, undefined);
    this.#stacks.set(owner, [view]);
    this.#changes.publish({ kind: 'views', user: owner });
    return view;
  }

  /** Puts a modal on top of the open ones. */
  push(owner: string, content: JsonObject): View {
    const stack = this.stack(owner);
    const view = this.#make(owner, content, stack.at(-1));
    this.#stacks.set(owner, [...stack, view]);
    this.#changes.publish({ kind: 'views', user: owner });
    return view;
  }

  /** Replaces what a view shows; values stay where block id and action id stay the same. */
  update(view: View, content: JsonObject): View {
    view.content = this.#withBlocks(content);
    view.hash = this.#hash();
    if (typeof content.external_id === 'string') view.externalId = content.external_id;
    view.state = keep(view.state, initialState(blocksOf(view)));
    this.#changes.publish({ kind: view.type === 'home' ? 'home' : 'views', user: view.owner });
    return view;
  }

  /** Publishes a person's App Home. */
  publish(owner: string, content: JsonObject): View {
    const known = this.#homes.get(owner);
    if (known) return this.update(known, content);
    const view = this.#make(owner, content, undefined);
    this.#homes.set(owner, view);
    this.#changes.publish({ kind: 'home', user: owner });
    return view;
  }

  /** Takes the top modal away, or all of them; returns those that went. */
  close(owner: string, all: boolean): View[] {
    const stack = this.stack(owner);
    const left = all ? [] : stack.slice(0, -1);
    this.#stacks.set(owner, left);
    this.#changes.publish({ kind: 'views', user: owner });
    return stack.slice(left.length).reverse();
  }

  /** Sets what has been entered in a view, without telling anybody: the person who typed knows. */
  enter(view: View, state: FormState): void {
    for (const [blockId, elements] of Object.entries(state)) {
      if (view.state[blockId]) view.state[blockId] = { ...view.state[blockId], ...elements };
    }
  }

  /** A person's open modals, the top one last. */
  stack(owner: string): View[] {
    return this.#stacks.get(owner) ?? [];
  }

  /** A person's App Home, or undefined where none has been published. */
  home(owner: string): View | undefined {
    return this.#homes.get(owner);
  }

  /** The view of this id or external id, or undefined. */
  find(id: { viewId?: string; externalId?: string }): View | undefined {
    const all = [...this.#stacks.values()].flat().concat([...this.#homes.values()]);
    return all.find((view) => (id.viewId ? view.id === id.viewId : view.externalId === id.externalId));
  }

  #make(owner: string, content: JsonObject, previous: View | undefined): View {
    const id = this.#identifiers.next('V');
    const view: View = {
      id,
      type: content.type === 'home' ? 'home' : 'modal',
      owner,
      rootId: previous?.rootId ?? id,
      previousId: previous?.id ?? null,
      hash: this.#hash(),
      externalId: typeof content.external_id === 'string' ? content.external_id : '',
      content: this.#withBlocks(content),
      state: {},
    };
    view.state = initialState(blocksOf(view));
    return view;
  }

  #withBlocks(content: JsonObject): JsonObject {
    const blocks = Array.isArray(content.blocks) ? content.blocks.filter(isObject) : [];
    return { ...content, blocks: withIds(blocks, this.#identifiers) };
  }

  #hash(): string {
    return `${this.#identifiers.seconds()}.${this.#identifiers.next('h')}`;
  }
}

function keep(before: FormState, fresh: FormState): FormState {
  return Object.fromEntries(
    Object.entries(fresh).map(([blockId, elements]) => [
      blockId,
      Object.fromEntries(
        Object.entries(elements).map(([actionId, state]) => {
          const old = before[blockId]?.[actionId];
          return [actionId, old && old.type === state.type ? old : state];
        }),
      ),
    ]),
  );
}

/** The blocks of a view. */
export function blocksOf(view: View): JsonObject[] {
  return Array.isArray(view.content.blocks) ? view.content.blocks.filter(isObject) : [];
}

/** A view as Slack's Web API and payloads write it. */
export function viewJson(view: View, teamId: string, appId: string, botId: string): JsonObject {
  return clean({
    close: null,
    submit: null,
    callback_id: '',
    private_metadata: '',
    clear_on_close: false,
    notify_on_close: false,
    ...view.content,
    id: view.id,
    team_id: teamId,
    app_id: appId,
    app_installed_team_id: teamId,
    bot_id: botId,
    hash: view.hash,
    external_id: view.externalId,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
    state: { values: view.state },
  });
}
