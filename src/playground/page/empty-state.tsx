import type { PageChannel } from '../page-state.ts';
import { act } from './api.ts';
import { Avatar } from './avatar.tsx';
import { useSeen } from './context.ts';
import { Icon } from './icons.tsx';
import type { Thinking } from './thinking.ts';

/** What an empty conversation says; with the app, things to try. */
export function EmptyState({ channel, thinking }: { channel: PageChannel; thinking: Thinking }) {
  const seen = useSeen();
  const bot = seen.members.find((member) => member.id === seen.bot);
  const prompts = seen.prompts[channel.id] ?? [];
  const say = async (text: string) => {
    const answer = await act({ do: 'say', as: seen.user, channel: channel.id, text });
    thinking.asked(channel.id, String(answer.ts));
  };
  if (channel.kind !== 'im') {
    return (
      <div className="empty">
        <span className="empty-hash">
          <Icon name="hash" size={28} />
        </span>
        <h2>Welcome to #{channel.name}</h2>
        <p>{channel.purpose || 'This is where the conversation begins.'}</p>
        <p className="muted">Mention @{bot?.name} to ask it something here.</p>
      </div>
    );
  }
  return (
    <div className="empty">
      <Avatar name={bot?.name ?? ''} bot size={56} />
      <h2>{bot?.name}</h2>
      <p>Say it the way you would say it to a colleague: log a call, move a deal, ask what closes this month.</p>
      {prompts.length > 0 && (
        <ul className="prompts" aria-label="Things to try">
          {prompts.map((prompt) => (
            <li key={prompt.title}>
              <button type="button" onClick={() => void say(prompt.message)}>
                <Icon name="spark" size={16} />
                <span>
                  <strong>{prompt.title}</strong>
                  <span className="muted">{prompt.message}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
