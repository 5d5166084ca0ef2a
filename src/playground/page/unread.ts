import { useCallback, useEffect, useState } from 'react';
import type { PageSnapshot } from '../page-state.ts';

type Marks = Record<string, string>;

function load(user: string): Marks | undefined {
  const stored = localStorage.getItem(`read:${user}`);
  return stored ? (JSON.parse(stored) as Marks) : undefined;
}

/** How many messages a member has not seen in each conversation; the open one counts as seen. Mount it anew for another member. */
export function useUnread(seen: PageSnapshot, open: string): Record<string, number> {
  const [marks, setMarks] = useState<Marks>(() => load(seen.user) ?? latest(seen));
  const mark = useCallback(
    (channel: string, ts: string) =>
      setMarks((before) => {
        if ((before[channel] ?? '') >= ts) return before;
        const after = { ...before, [channel]: ts };
        localStorage.setItem(`read:${seen.user}`, JSON.stringify(after));
        return after;
      }),
    [seen.user],
  );
  const newest = latest(seen)[open];
  useEffect(() => {
    if (newest) mark(open, newest);
  }, [open, newest, mark]);
  const counts: Record<string, number> = {};
  for (const message of seen.messages) {
    if (message.channel === open || message.user === seen.user) continue;
    if (message.ts > (marks[message.channel] ?? '')) counts[message.channel] = (counts[message.channel] ?? 0) + 1;
  }
  return counts;
}

function latest(seen: PageSnapshot): Marks {
  const marks: Marks = {};
  for (const { channel, ts } of seen.messages) if (ts > (marks[channel] ?? '')) marks[channel] = ts;
  return marks;
}
