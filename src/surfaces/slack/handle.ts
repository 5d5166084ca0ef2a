import { randomUUID } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { Actor, Workspace } from '../../capability/context.ts';
import { catalogueByName } from '../../catalogue.ts';
import type { Answer, Message, MessageContent } from '../../conversation/message.ts';
import { errorReply } from '../../conversation/replies.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { HandleEvent, InboxEvent } from '../../delivery/inbox.ts';
import { type OutboxMessage, send } from '../../delivery/outbox.ts';
import { actorOf, type Rapport } from '../../rapport.ts';
import { type Arrival, readArrival } from './arrival.ts';
import { channelId } from './channels.ts';
import type { ChartDelivery } from './charts.ts';
import { conversationKey } from './conversation-key.ts';
import type { Homes } from './home.ts';
import { outgoing, showingOf } from './outgoing.ts';
import type { People } from './people.ts';
import { refusalReply } from './refusals.ts';
import { withSignOfLife } from './sign-of-life.ts';
import { hasTalked } from './threads.ts';
import { welcomeReply } from './welcome.ts';

/** What handling an arrival needs. */
export interface HandlerOptions {
  readonly client: WebClient;
  readonly rapport: Rapport;
  readonly people: People;
  readonly homes: Homes;
  readonly workspace: () => Promise<Workspace>;
  readonly team: () => string;
  readonly charts: ChartDelivery;
  readonly clock: () => Date;
  /** Something was put into the outbox, and is committed. */
  readonly wakeOutbox: () => void;
}

/** Handles what arrived: who asks, the answer, and what is to be sent for it, all in the inbox's transaction. */
export function createHandler(options: HandlerOptions): HandleEvent {
  return async (event, db) => {
    const arrival = await placed(options, readArrival(event.payload));
    return withSignOfLife(options.client, options.rapport.logger, arrival, () =>
      handle(options, arrival, event.receivedAt, db),
    );
  };
}

/** Tells the person that what they asked for failed for good, with a reference that the log has too. */
export function createGiveUp({ rapport, clock, charts }: HandlerOptions) {
  return async (event: InboxEvent, db: Transaction, error: unknown): Promise<void> => {
    const reference = randomUUID().slice(0, 8);
    rapport.logger.error({ error, reference, eventId: event.eventId }, 'An event could not be handled');
    const arrival = readArrival(event.payload);
    if (arrival.content.kind === 'home' || !arrival.addressed) return;
    const reply = errorReply(
      `Something went wrong on our side, and nothing was changed. Try again; if it stays, tell your admin the reference ${reference}.`,
    );
    for (const message of outgoing(reply, 'message', arrival, charts)) {
      await send(db, event.workspaceId, message, clock());
    }
  };
}

/** @param said when it arrived: what "tomorrow" counts from, however late it is handled */
async function handle(
  options: HandlerOptions,
  arrival: Arrival,
  said: Date,
  db: Transaction,
): Promise<() => Promise<void>> {
  const { rapport, people, clock, wakeOutbox } = options;
  const workspace = await options.workspace();
  const put = async (messages: readonly OutboxMessage[]) => {
    for (const message of messages) await send(db, workspace.id, message, clock());
  };
  const admission = await people.identify(db, workspace, arrival.user);
  if ('refused' in admission) {
    const reply = arrival.addressed ? refusalReply(admission.refused) : null;
    if (reply !== null) await put(outgoing(reply, 'message', arrival, options.charts));
    return async () => wakeOutbox();
  }
  const actor = actorOf(admission.member, workspace);
  const { content } = arrival;
  if (content.kind === 'home') {
    await put(await options.homes.open(db, workspace, actor, arrival.user));
    return async () => wakeOutbox();
  }
  if (content.kind === 'welcome') {
    await put(outgoing(welcomeReply(actor), 'message', arrival, options.charts));
    return async () => wakeOutbox();
  }
  if (!arrival.addressed && !(await hasTalked(db, workspace, arrival.place.conversation, clock(), actor)))
    return async () => {};
  const message = messageOf(arrival, content, actor, said);
  const { answer, committed } = await rapport.answerWithin(db, workspace, message);
  await put(await replies(options, answer, arrival, db, workspace, actor));
  return async () => {
    wakeOutbox();
    await committed();
  };
}

async function replies(
  options: HandlerOptions,
  answer: Answer,
  arrival: Arrival,
  db: Transaction,
  workspace: Workspace,
  actor: Actor,
): Promise<OutboxMessage[]> {
  const effect = effectOf(arrival, answer);
  const showing = showingOf(answer, arrival, effect);
  const wrote = effect !== 'read' && answer.outcome === 'done';
  const onHome = arrival.pressed?.on === 'home' && wrote;
  const home = wrote
    ? await options.homes.refresh(db, workspace, actor, arrival.user, onHome ? answer.reply : null)
    : [];
  return onHome && home.length > 0 ? home : [...outgoing(answer.reply, showing, arrival, options.charts), ...home];
}

function effectOf({ content }: Arrival, answer: Answer): string | null {
  const name = content.kind === 'press' || content.kind === 'form' ? content.action.capability : answer.capability;
  return catalogueByName.get(name ?? '')?.effect ?? null;
}

/** What has no channel of its own (App Home, the lightning menu) belongs to the direct conversation with the person. */
async function placed({ client, team }: HandlerOptions, arrival: Arrival): Promise<Arrival> {
  if (arrival.place.channel !== null || arrival.content.kind === 'home') return arrival;
  const channel = await channelId(client, arrival.user);
  const conversation = conversationKey({ team: team(), channel, thread: null, commandsOf: null });
  return { ...arrival, place: { ...arrival.place, channel, conversation } };
}

function messageOf(
  { place, channelName, addressed }: Arrival,
  content: MessageContent,
  actor: Actor,
  now: Date,
): Message {
  return {
    content,
    actor,
    conversation: place.conversation,
    channel: place.channel === null ? null : { id: place.channel, name: channelName },
    now,
    ...(addressed ? {} : { useLlm: false }),
  };
}
