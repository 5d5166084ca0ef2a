import type { PageMessage } from '../page-state.ts';
import { act } from './api.ts';
import { useSeen } from './context.ts';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';
import { emoji } from './reactions.tsx';
import { useToast } from './toast.tsx';

const QUICK = ['+1', 'white_check_mark', 'eyes'];

interface MessageToolsProps {
  message: PageMessage;
  openThread: ((ts: string) => void) | undefined;
}

/** The small bar over a message: react, reply in thread, the app's shortcuts. */
export function MessageTools({ message, openThread }: MessageToolsProps) {
  const seen = useSeen();
  const toast = useToast();
  const shortcuts = seen.shortcuts.filter((one) => one.on === 'message');
  const run = async (callbackId: string) => {
    const answer = await act({ do: 'shortcut', as: seen.user, callbackId, ts: message.ts });
    if (answer.taken === false) toast('The app did not answer in time. Try again?');
  };
  return (
    <div className="tools">
      {QUICK.map((name) => (
        <button
          type="button"
          className="icon-button"
          key={name}
          aria-label={`React with ${name.replaceAll('_', ' ')}`}
          onClick={() => void act({ do: 'react', as: seen.user, ts: message.ts, name })}
        >
          {emoji(name)}
        </button>
      ))}
      {openThread && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          onClick={() => openThread(message.threadTs ?? message.ts)}
        >
          <Icon name="reply" />
        </button>
      )}
      {shortcuts.length > 0 && (
        <Menu label="More actions" button={<Icon name="more" />}>
          {(close) =>
            shortcuts.map((shortcut) => (
              <button
                type="button"
                role="menuitem"
                key={shortcut.callbackId}
                onClick={() => {
                  close();
                  void run(shortcut.callbackId);
                }}
              >
                <Icon name="bolt" size={16} /> {shortcut.name}
              </button>
            ))
          }
        </Menu>
      )}
    </div>
  );
}
