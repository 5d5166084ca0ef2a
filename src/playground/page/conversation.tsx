import { useEffect, useState } from 'react';
import type { PageChannel } from '../page-state.ts';
import { act } from './api.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { useSeen } from './context.ts';
import { EmptyState } from './empty-state.tsx';
import { Home } from './home.tsx';
import { Icon } from './icons.tsx';
import { MessageList } from './message-list.tsx';
import type { Thinking } from './thinking.ts';

interface ConversationProps {
  channel: PageChannel;
  thinking: Thinking;
  openThread: (ts: string) => void;
  showList: () => void;
}

type Tab = 'messages' | 'home';

/** The open channel, or the app with its Messages and Home tabs. */
export function Conversation({ channel, thinking, openThread, showList }: ConversationProps) {
  const seen = useSeen();
  const direct = channel.kind === 'im';
  const [tab, setTab] = useState<Tab>('messages');
  useEffect(() => {
    if (direct) void act({ do: 'open', as: seen.user, tab }).catch(() => {});
  }, [direct, tab, seen.user]);
  const messages = seen.messages.filter((one) => one.channel === channel.id && (!one.threadTs || one.broadcast));
  const name = direct ? (seen.members.find((member) => member.id === seen.bot)?.name ?? 'App') : channel.name;
  return (
    <main className="conversation">
      <header className="conversation-head">
        <button type="button" className="icon-button only-small" onClick={showList} aria-label="Show conversations">
          <Icon name="back" />
        </button>
        {direct ? <Avatar name={name} bot size={28} /> : <Icon name={channel.kind === 'private' ? 'lock' : 'hash'} />}
        <h1>{name}</h1>
        {direct ? <span className="app-tag">APP</span> : <span className="purpose">{channel.purpose}</span>}
      </header>
      {direct && <Tabs tab={tab} setTab={setTab} />}
      {direct && tab === 'home' ? (
        <Home />
      ) : (
        <>
          <MessageList
            messages={messages}
            openThread={openThread}
            empty={<EmptyState channel={channel} thinking={thinking} />}
          />
          <Composer channel={channel.id} name={direct ? name : `#${name}`} thinking={thinking} />
        </>
      )}
    </main>
  );
}

function Tabs({ tab, setTab }: { tab: Tab; setTab: (tab: Tab) => void }) {
  const tabs: [Tab, string][] = [
    ['home', 'Home'],
    ['messages', 'Messages'],
  ];
  return (
    <div className="tabs" role="tablist" aria-label="App">
      {tabs.map(([id, label]) => (
        <button type="button" role="tab" key={id} aria-selected={tab === id} onClick={() => setTab(id)}>
          {label}
        </button>
      ))}
    </div>
  );
}
