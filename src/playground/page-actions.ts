import { z } from 'zod';
import type { Actor } from './actor.ts';
import type { JsonObject } from './limits/check.ts';
import type { Workspace } from './workspace/workspace.ts';

const state = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));
const as = z.string();

const ACTIONS = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('say'),
    as,
    channel: z.string(),
    text: z.string(),
    thread: z.string().optional(),
    files: z.array(z.object({ name: z.string(), data: z.base64() })).optional(),
  }),
  z.object({ do: z.literal('command'), as, channel: z.string(), command: z.string(), text: z.string() }),
  z.object({
    do: z.literal('use'),
    as,
    where: z.string(),
    blockId: z.string(),
    actionId: z.string(),
    fields: z.record(z.string(), z.unknown()),
    state: state.optional(),
  }),
  z.object({ do: z.literal('suggest'), as, where: z.string(), actionId: z.string(), typed: z.string() }),
  z.object({ do: z.literal('submit'), as, state }),
  z.object({ do: z.literal('close'), as, all: z.boolean() }),
  z.object({ do: z.literal('open'), as, tab: z.enum(['home', 'messages']) }),
  z.object({ do: z.literal('shortcut'), as, callbackId: z.string(), ts: z.string().optional() }),
  z.object({ do: z.literal('react'), as, ts: z.string(), name: z.string() }),
]);

/** What the page's actions work with. */
export interface PageActionServices {
  workspace: Workspace;
  actor: (user: string) => Actor;
}

/** Does what a person did on the page; throws with a sentence where it cannot be done. */
export async function runPageAction(services: PageActionServices, body: unknown): Promise<JsonObject> {
  const action = ACTIONS.parse(body);
  const actor = services.actor(action.as);
  switch (action.do) {
    case 'say': {
      const files = action.files?.map(({ name, data }) => ({ name, content: Buffer.from(data, 'base64') }));
      return { ts: actor.say(action.channel, action.text, { thread: action.thread, files }).ts };
    }
    case 'command':
      await actor.command(action.command, action.text, action.channel);
      return {};
    case 'use': {
      const answer = await actor.act(action.where, action.blockId, action.actionId, action.fields, action.state);
      return { taken: answer.ok };
    }
    case 'suggest':
      return { options: await actor.suggestions(action.where, action.actionId, action.typed) };
    case 'submit':
      return submit(services, actor, action.state);
    case 'close':
      await actor.closeView(action.all);
      return {};
    case 'open':
      if (action.tab === 'home') actor.openHome();
      else actor.openMessages();
      return {};
    case 'shortcut':
      return { taken: (await actor.shortcut(action.callbackId, action.ts)).ok };
    case 'react': {
      const message = services.workspace.messages.anywhere(action.ts);
      if (message) actor.react(message, action.name);
      return {};
    }
  }
}

async function submit(
  { workspace }: PageActionServices,
  actor: Actor,
  entered: z.infer<typeof state>,
): Promise<JsonObject> {
  const view = workspace.views.stack(actor.member.id).at(-1);
  if (view) actor.enter(view, entered);
  return { ...(await actor.submit()) };
}
