import type { App } from '@slack/bolt';
import type { Arrival } from './arrival.ts';
import { readButton } from './arrival.ts';
import {
  arrivalOfCommand,
  arrivalOfMessage,
  arrivalOfPress,
  homePlace,
  type Installation,
  type MessageEvent,
  messageEventId,
  type PressBody,
  placeOfPress,
  pressedOf,
} from './arrivals.ts';
import { moreAction } from './form.ts';
import type { Forms } from './forms.ts';

/** What listeners need. */
export interface ListenerOptions {
  readonly installation: () => Installation;
  /** Puts an arrival on disk, once by its event id; throws where that fails. */
  readonly store: (eventId: string, arrival: Arrival) => Promise<void>;
  /** True where Rapport takes part in a thread, so that what is said there may be meant for it. */
  readonly takesPartIn: (conversation: string) => Promise<boolean>;
  readonly forms: Forms;
}

/** Listens to Slack: each thing that happens becomes one row of the inbox, and only then is Slack told that it was taken. */
export function listen(app: App, options: ListenerOptions): void {
  listenToMessages(app, options);
  listenToHome(app, options);
  listenToCommands(app, options);
  listenToButtons(app, options);
  options.forms.listen(app);
}

function listenToMessages(app: App, { installation, store, takesPartIn }: ListenerOptions): void {
  const take = async (event: MessageEvent) => {
    const arrival = arrivalOfMessage(event, installation());
    if (arrival === null) return;
    if (arrival.addressed || (await takesPartIn(arrival.place.conversation))) {
      await store(messageEventId(event), arrival);
    }
  };
  app.event('message', ({ event }) => take(event as MessageEvent));
  app.event('app_mention', ({ event }) => take(event as MessageEvent));
}

function listenToHome(app: App, { installation, store }: ListenerOptions): void {
  app.event('app_home_opened', async ({ event, body }) => {
    const { team } = installation();
    const { user, tab } = event;
    const common = { user, addressed: true, ts: null, pressed: null, channelName: null };
    const home: Arrival = { ...common, content: { kind: 'home' }, place: homePlace(team, user) };
    if (tab === 'home') await store(body.event_id, home);
    // The same event id for ever: a welcome is said once.
    else await store(`welcome:${user}`, { ...home, content: { kind: 'welcome' } });
  });
}

function listenToCommands(app: App, { installation, store, forms }: ListenerOptions): void {
  app.command(/^\/.*/u, async ({ command, ack }) => {
    if (await forms.openByCommand(command)) {
      await ack();
      return;
    }
    await store(`command:${command.trigger_id}`, arrivalOfCommand(command, installation()));
    await ack();
  });
}

function listenToButtons(app: App, { installation, store, forms }: ListenerOptions): void {
  app.action({ type: 'block_actions' }, async ({ action, body, ack }) => {
    const value = readButton(buttonValueOf(action));
    const press = body as unknown as PressBody;
    const { block_id: blockId, action_id: actionId, action_ts: at } = action as unknown as Record<string, string>;
    if (actionId === moreAction && body.view !== undefined) {
      await ack();
      await forms.expand(body.user.id, body.view as never);
      return;
    }
    if (value?.do === 'form') {
      await ack();
      const place = placeOfPress(press, blockId ?? '', installation());
      await forms.open(value, {
        trigger: body.trigger_id,
        user: body.user.id,
        place,
        pressed: pressedOf(press, blockId ?? ''),
      });
      return;
    }
    if (value !== null) {
      const arrival = arrivalOfPress(press, value, blockId ?? '', installation());
      await store(`press:${body.user.id}:${actionId}:${at}`, arrival);
    }
    await ack();
  });
}

/** A button's value, or that of the chosen item of a menu. */
function buttonValueOf(action: unknown): string | undefined {
  const { value, selected_option: selected } = action as { value?: string; selected_option?: { value?: string } };
  return value ?? selected?.value;
}
