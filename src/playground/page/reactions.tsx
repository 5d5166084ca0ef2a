import type { PageMessage } from '../page-state.ts';
import { act } from './api.ts';
import { useSeen } from './context.ts';

const EMOJI: Readonly<Record<string, string>> = {
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  eyes: '👀',
  tada: '🎉',
  heart: '❤️',
  hourglass: '⏳',
  hourglass_flowing_sand: '⏳',
  thinking_face: '🤔',
  warning: '⚠️',
  bell: '🔔',
};

/** The emoji of a name that apps often react with, or the name in colons. */
export function emoji(name: string): string {
  return EMOJI[name] ?? `:${name}:`;
}

/** The reactions under a message; one's own are marked. */
export function Reactions({ message }: { message: PageMessage }) {
  const seen = useSeen();
  if (message.reactions.length === 0) return null;
  return (
    <div className="reactions">
      {message.reactions.map(({ name, users }) => (
        <button
          type="button"
          key={name}
          className={users.includes(seen.user) ? 'mine' : ''}
          aria-label={`${name.replaceAll('_', ' ')}, ${users.length}`}
          onClick={() => void act({ do: 'react', as: seen.user, ts: message.ts, name })}
        >
          {emoji(name)} {users.length}
        </button>
      ))}
    </div>
  );
}
