import { useCallback, useEffect, useReducer } from 'react';
import type { PageChange, PageMessage, PageSnapshot } from '../page-state.ts';

/** What a member sees, kept up to date; undefined until the first snapshot has come. */
export type Seen = PageSnapshot | undefined;

function upsert(messages: PageMessage[], message: PageMessage): PageMessage[] {
  const at = messages.findIndex((one) => one.channel === message.channel && one.ts === message.ts);
  return at < 0 ? [...messages, message] : messages.with(at, message);
}

function reduce(seen: Seen, change: PageChange): Seen {
  if (change.kind === 'snapshot') return change.snapshot;
  if (!seen) return seen;
  switch (change.kind) {
    case 'message':
      return { ...seen, messages: upsert(seen.messages, change.message) };
    case 'deleted':
      return {
        ...seen,
        messages: seen.messages.filter((one) => one.channel !== change.channel || one.ts !== change.ts),
      };
    case 'views':
      return { ...seen, views: change.views };
    case 'home':
      return { ...seen, home: change.home };
    case 'status': {
      const { channel, thread } = change.status;
      const others = seen.statuses.filter((one) => one.channel !== channel || one.thread !== thread);
      return { ...seen, statuses: change.status.status ? [...others, change.status] : others };
    }
    case 'prompts':
      return { ...seen, prompts: { ...seen.prompts, [change.channel]: change.prompts } };
    case 'channel': {
      const others = seen.channels.filter((one) => one.id !== change.channel.id);
      return { ...seen, channels: [...others, change.channel] };
    }
  }
}

/** Follows the workspace as one member; starts anew when the member changes. */
export function useWorkspace(user: string): Seen {
  const [seen, dispatch] = useReducer(reduce, undefined);
  useEffect(() => {
    const stream = new EventSource(`/playground/stream?as=${encodeURIComponent(user)}`);
    stream.onmessage = (event) => dispatch(JSON.parse(String(event.data)));
    return () => stream.close();
  }, [user]);
  return seen;
}

/** Where the page is: the member and the conversation, kept in the address so that a reload stays there. */
export interface Place {
  user: string;
  channel: string;
}

function readPlace(): Place {
  const [user = '', channel = ''] = location.hash.slice(1).split('/');
  return { user, channel };
}

/** The page's place, and how to go elsewhere. */
export function usePlace(): [Place, (place: Partial<Place>) => void] {
  const [place, setPlace] = useReducer((_: Place, next: Place) => next, undefined, readPlace);
  useEffect(() => {
    const follow = () => setPlace(readPlace());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((next: Partial<Place>) => {
    const { user, channel } = { ...readPlace(), ...next };
    location.hash = `${user}/${channel}`;
  }, []);
  return [place, go];
}
