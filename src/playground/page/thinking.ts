import { useCallback, useEffect, useState } from 'react';
import type { PageSnapshot } from '../page-state.ts';

/** The member's words that the app has not answered yet. */
interface Pending {
  channel: string;
  thread: string | undefined;
  ts: string;
}

/** Whether the app is at work on something, and how to say that it should be. */
export interface Thinking {
  /** What to show while the app works in a conversation or thread; empty where it does not. */
  shown: (channel: string, thread?: string) => string;
  /** The app has been asked something. */
  asked: (channel: string, ts: string, thread?: string) => void;
}

const PATIENCE_MILLISECONDS = 20_000;
const WIDE = '(min-width: 900px)';

/** Follows what the app was asked until it answers; an answer in a thread opens that thread where there is room. */
export function useThinking(seen: PageSnapshot, openThread: (ts: string) => void): Thinking {
  const [pending, setPending] = useState<Pending>();
  const answer = pending && findAnswer(seen, pending);
  useEffect(() => {
    if (!answer) return;
    setPending(undefined);
    if (answer.threadTs && answer.threadTs === pending?.ts && matchMedia(WIDE).matches) openThread(answer.threadTs);
  }, [answer, pending, openThread]);
  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => setPending(undefined), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [pending]);
  const asked = useCallback((channel: string, ts: string, thread?: string) => setPending({ channel, ts, thread }), []);
  const shown = (channel: string, thread?: string) => {
    const bot = seen.members.find((member) => member.id === seen.bot)?.name ?? 'The app';
    const status = seen.statuses.find((one) => one.channel === channel && (!thread || one.thread === thread));
    if (status) return `${bot} ${status.status}`;
    const here = pending?.channel === channel && (thread === undefined || (pending.thread ?? pending.ts) === thread);
    return here ? `${bot} is thinking…` : '';
  };
  return { shown, asked };
}

/** The app's first word since, in the same thread or beside it; a word in another thread answers something else. */
function findAnswer(seen: PageSnapshot, { channel, thread, ts }: Pending) {
  return seen.messages.find(
    (one) =>
      one.channel === channel &&
      one.ts > ts &&
      (one.user === seen.bot || one.ephemeralFor !== undefined) &&
      (one.threadTs === (thread ?? ts) || (thread === undefined && one.threadTs === undefined)),
  );
}
