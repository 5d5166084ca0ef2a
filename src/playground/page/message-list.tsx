import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { PageMessage } from '../page-state.ts';
import { MessageRow } from './message-row.tsx';
import { dayOf, isSameDay, timeOf } from './time.ts';

interface MessageListProps {
  messages: PageMessage[];
  openThread?: (ts: string) => void;
  empty?: ReactNode;
}

const TOGETHER_MILLISECONDS = 5 * 60_000;
const NEAR_PIXELS = 160;

/** Messages from old to new; stays at the newest while the reader is there. */
export function MessageList({ messages, openThread, empty }: MessageListProps) {
  const list = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const top = useRef(0);
  useLayoutEffect(() => {
    const box = list.current;
    const content = inner.current;
    if (!box || !content) return;
    const follow = () => {
      if (following.current) box.scrollTop = box.scrollHeight;
    };
    const observer = new ResizeObserver(follow);
    observer.observe(content);
    observer.observe(box);
    follow();
    return () => observer.disconnect();
  }, []);
  const last = messages.at(-1);
  const own = last?.botId === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one's own new message is followed wherever the reader is
  useLayoutEffect(() => {
    const box = list.current;
    if (!box || !own) return;
    following.current = true;
    box.scrollTop = box.scrollHeight;
  }, [last?.ts, own]);
  const scrolled = () => {
    const box = list.current;
    if (!box) return;
    const near = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PIXELS;
    // Only the reader scrolls up; what grows below must not look like it.
    if (near) following.current = true;
    else if (box.scrollTop < top.current) following.current = false;
    top.current = box.scrollTop;
  };
  return (
    <div className="messages" ref={list} onScroll={scrolled} role="log" aria-label="Messages" aria-live="polite">
      <div className="messages-inner" ref={inner}>
        {messages.length === 0 && empty}
        {messages.map((message, index) => {
          const before = messages[index - 1];
          const newDay = !before || !isSameDay(before.ts, message.ts);
          return (
            <Fragment key={message.ts}>
              {newDay && (
                <div className="day">
                  <span>{dayOf(message.ts)}</span>
                </div>
              )}
              <MessageRow message={message} joined={!newDay && joins(before, message)} openThread={openThread} />
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}

function joins(before: PageMessage | undefined, message: PageMessage): boolean {
  if (!before || before.user !== message.user || before.ephemeralFor !== message.ephemeralFor) return false;
  return timeOf(message.ts).getTime() - timeOf(before.ts).getTime() < TOGETHER_MILLISECONDS;
}
