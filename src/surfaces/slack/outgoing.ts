import type { KnownBlock } from '@slack/types';
import type { Reply } from '../../capability/reply.ts';
import type { Answer } from '../../conversation/message.ts';
import type { OutboxMessage } from '../../delivery/outbox.ts';
import type { Arrival, Place } from './arrival.ts';
import type { ChartDelivery } from './charts.ts';
import { fitBlocks, fitText } from './fit.ts';

/** How an answer shows: as a message of its own, in the place of the pressed card or of one line of it, or to the presser only. */
export type Showing = 'message' | 'card' | 'line' | 'notice' | 'silence';

/** How an answer to an arrival shows, given what the capability does that was asked for. */
export function showingOf(answer: Answer, { content, addressed, pressed }: Arrival, effect: string | null): Showing {
  const { outcome } = answer;
  if (!addressed && outcome === 'not_understood') return 'silence';
  if (content.kind === 'answer') return outcome === 'invalid' && answer.capability === null ? 'notice' : 'card';
  if (content.kind !== 'press' && content.kind !== 'form') return 'message';
  if (pressed === null || effect === 'read') return 'message';
  const { action } = content;
  if (action.capability === 'undo') return outcome === 'done' ? 'card' : 'notice';
  if (outcome !== 'done') return 'message';
  if (pressed.beside) return 'line';
  return action.replaces !== undefined || isAbout(answer.reply, action.input) ? 'card' : 'message';
}

/** True where the reply is about a record that the button named: its card then takes the place of the one with the button. */
function isAbout(reply: Reply, input: Readonly<Record<string, unknown>>): boolean {
  const id = reply.about?.[0]?.id;
  if (id === undefined) return false;
  return Object.values(input).some((value) => typeof value === 'object' && value !== null && Object(value).id === id);
}

/** What is to be sent for a reply, in order. */
export function outgoing(reply: Reply, showing: Showing, arrival: Arrival, charts: ChartDelivery): OutboxMessage[] {
  if (showing === 'silence') return [];
  const { place, user, pressed } = arrival;
  const { conversation } = place;
  const message = {
    text: fitText(reply.text),
    blocks: fitBlocks([...reply.blocks, ...charts.blocks(reply)], { conversation }),
  };
  if (showing === 'notice') return [toOneself(message, arrival)];
  if (showing === 'card' && pressed !== null)
    return [...inPlace(message, reply, arrival), ...filesOf(reply, arrival, charts)];
  if (showing === 'line' && pressed?.on === 'message' && pressed.channel !== null) {
    const { channel, ts, blockId } = pressed;
    const payload = { channel, ts, block_id: blockId, text: message.text, blocks: message.blocks };
    return [{ destination: channel, method: 'replace_line', payload }];
  }
  return [newMessage(message, reply.private === true, place, user), ...filesOf(reply, arrival, charts)];
}

interface Content {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

function newMessage(content: Content, isPrivate: boolean, place: Place, user: string): OutboxMessage {
  const { channel, thread, direct, threadIsActive, responseUrl } = place;
  if (responseUrl !== null) return respond(responseUrl, user, { ...content, response_type: 'ephemeral' });
  const to = channel ?? user;
  if (isPrivate && !direct) {
    const inThread = thread !== null && threadIsActive ? { thread_ts: thread } : {};
    return post('chat.postEphemeral', to, { user, ...inThread, ...content });
  }
  return post('chat.postMessage', to, { ...(thread === null ? {} : { thread_ts: thread }), ...content, instead: user });
}

/** The card with the pressed button gives way; an ephemeral one to a message for all, where the result is for all. */
function inPlace(content: Content, reply: Reply, { pressed, place, user }: Arrival): OutboxMessage[] {
  if (pressed?.on === 'message' && pressed.channel !== null) {
    return [post('chat.update', pressed.channel, { ts: pressed.ts, ...content })];
  }
  const url = pressed?.responseUrl ?? null;
  if (pressed?.on !== 'ephemeral' || url === null) return [newMessage(content, reply.private === true, place, user)];
  const staysPrivate = reply.private === true || place.responseUrl !== null || place.direct;
  if (staysPrivate) return [respond(url, user, { ...content, replace_original: true })];
  return [respond(url, user, { delete_original: true }), newMessage(content, false, place, user)];
}

/** What concerns the presser alone, without touching what others see. */
function toOneself(content: Content, { pressed, place, user }: Arrival): OutboxMessage {
  const url = pressed?.responseUrl ?? place.responseUrl;
  if (pressed?.on === 'ephemeral' && url !== null) {
    return respond(url, user, { ...content, response_type: 'ephemeral', replace_original: false });
  }
  if (place.channel === null) return newMessage(content, true, place, user);
  const thread = place.thread === null ? {} : { thread_ts: place.thread };
  return post('chat.postEphemeral', place.channel, { user, ...thread, ...content });
}

/** Files go to the thread, or, where they concern one person, to them directly: Slack knows no ephemeral files. */
function filesOf(reply: Reply, { place, user }: Arrival, charts: ChartDelivery): OutboxMessage[] {
  const aside = (reply.private === true && !place.direct) || place.responseUrl !== null || place.channel === null;
  const destination = aside ? user : (place.channel ?? user);
  const to = { channel: destination, ...(aside || place.thread === null ? {} : { thread_ts: place.thread }) };
  const files = (reply.files ?? []).map(({ name, content }) => ({
    destination,
    method: 'upload_file',
    payload: { ...to, name, content: content.toString('base64') },
  }));
  const pictures = charts
    .files(reply)
    .map((chart) => ({ destination, method: 'upload_chart', payload: { ...to, chart: { ...chart } } }));
  return [...files, ...pictures];
}

function post(method: string, channel: string, payload: Record<string, unknown>): OutboxMessage {
  return { destination: channel, method, payload: { channel, ...payload } };
}

function respond(url: string, user: string, body: Record<string, unknown>): OutboxMessage {
  return { destination: `response:${user}`, method: 'response_url', payload: { url, user, body } };
}
