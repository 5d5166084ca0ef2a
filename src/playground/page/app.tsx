import { useCallback, useState } from 'react';
import type { PageSnapshot } from '../page-state.ts';
import { SeenContext } from './context.ts';
import { Conversation } from './conversation.tsx';
import { ModalStack } from './modal.tsx';
import { Sidebar } from './sidebar.tsx';
import { type Place, usePlace, useWorkspace } from './store.ts';
import { useThinking } from './thinking.ts';
import { ThreadPanel } from './thread-panel.tsx';
import { useUnread } from './unread.ts';

/** The whole page: loads, then shows the workspace as one member sees it. */
export function App() {
  const [place, go] = usePlace();
  const seen = useWorkspace(place.user);
  if (!seen) return <div className="loading">Opening the workspace…</div>;
  return (
    <SeenContext value={seen}>
      <Workspace key={seen.user} seen={seen} place={place} go={go} />
    </SeenContext>
  );
}

interface WorkspaceProps {
  seen: PageSnapshot;
  place: Place;
  go: (place: Partial<Place>) => void;
}

function Workspace({ seen, place, go }: WorkspaceProps) {
  const channel =
    seen.channels.find((one) => one.id === place.channel) ?? seen.channels.find((one) => one.id === seen.direct);
  const open = channel?.id ?? '';
  const [opened, setOpened] = useState<{ channel: string; ts: string }>();
  const [listShown, setListShown] = useState(false);
  const unread = useUnread(seen, open);
  const setThread = useCallback((ts: string) => setOpened({ channel: open, ts }), [open]);
  const thinking = useThinking(seen, setThread);
  const thread = opened?.channel === open ? opened.ts : undefined;
  const show = (id: string) => {
    go({ user: seen.user, channel: id });
    setListShown(false);
  };
  return (
    <div className={`shell ${thread ? 'with-thread' : ''} ${listShown ? 'with-list' : ''}`}>
      <Sidebar open={open} unread={unread} show={show} become={(user) => go({ user, channel: '' })} />
      {channel && (
        <Conversation
          key={channel.id}
          channel={channel}
          thinking={thinking}
          openThread={setThread}
          showList={() => setListShown(true)}
        />
      )}
      {thread && (
        <ThreadPanel key={thread} channel={open} ts={thread} thinking={thinking} close={() => setOpened(undefined)} />
      )}
      <ModalStack />
    </div>
  );
}
