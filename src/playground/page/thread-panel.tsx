import { Composer } from './composer.tsx';
import { useSeen } from './context.ts';
import { Icon } from './icons.tsx';
import { MessageList } from './message-list.tsx';
import type { Thinking } from './thinking.ts';

interface ThreadPanelProps {
  channel: string;
  ts: string;
  thinking: Thinking;
  close: () => void;
}

/** A thread beside the conversation: its first message, the replies, and a composer of its own. */
export function ThreadPanel({ channel, ts, thinking, close }: ThreadPanelProps) {
  const seen = useSeen();
  const messages = seen.messages.filter((one) => one.channel === channel && (one.ts === ts || one.threadTs === ts));
  return (
    <aside className="thread" aria-label="Thread">
      <header className="conversation-head">
        <h2>Thread</h2>
        <span className="purpose" />
        <button type="button" className="icon-button" onClick={close} aria-label="Close thread">
          <Icon name="close" />
        </button>
      </header>
      <MessageList messages={messages} />
      <Composer channel={channel} thread={ts} name="thread" thinking={thinking} />
    </aside>
  );
}
