import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { act } from './api.ts';
import { type Completion, completionsFor } from './completions.ts';
import { useSeen } from './context.ts';
import { Icon } from './icons.tsx';
import type { Thinking } from './thinking.ts';
import { toBase64 } from './to-base64.ts';
import { useToast } from './toast.tsx';

interface ComposerProps {
  channel: string;
  thread?: string;
  name: string;
  thinking: Thinking;
}

/** Where one types: Enter sends, Shift+Enter breaks the line, / @ and # offer completions. */
export function Composer({ channel, thread, name, thinking }: ComposerProps) {
  const seen = useSeen();
  const toast = useToast();
  const draftKey = `draft:${seen.user}:${channel}:${thread ?? ''}`;
  const [text, setText] = useState(() => sessionStorage.getItem(draftKey) ?? '');
  const [files, setFiles] = useState<File[]>([]);
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const completions = dismissed === text ? [] : completionsFor(text, seen, thread !== undefined);
  useEffect(() => sessionStorage.setItem(draftKey, text), [draftKey, text]);
  useEffect(() => {
    if (matchMedia('(min-width: 700px)').matches) area.current?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 220)}px`;
  }, [text]);
  const send = async () => {
    const said = text.trim();
    if (said === '' && files.length === 0) return;
    setText('');
    setFiles([]);
    try {
      await sendTyped(said);
    } catch (error) {
      setText(said);
      toast(error instanceof Error ? error.message : String(error));
    }
  };
  const sendTyped = async (said: string) => {
    const command = /^(\/[\w-]+)\s*(.*)$/su.exec(said);
    if (command?.[1]) {
      if (thread) throw new Error(`${command[1]} is not supported in threads. Sorry!`);
      thinking.asked(channel, String(Date.now() / 1000));
      await act({ do: 'command', as: seen.user, channel, command: command[1], text: command[2] ?? '' });
      return;
    }
    const attached = await Promise.all(files.map(async (file) => ({ name: file.name, data: await toBase64(file) })));
    const answer = await act({
      do: 'say',
      as: seen.user,
      channel,
      text: said,
      ...(thread ? { thread } : {}),
      ...(attached.length > 0 ? { files: attached } : {}),
    });
    const heard = channel === seen.direct || said.toLowerCase().includes(`@${botName(seen).toLowerCase()}`);
    if (heard) thinking.asked(channel, String(answer.ts), thread);
  };
  const complete = (completion: Completion) => {
    setText(completion.replacement);
    setChosen(0);
    area.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const current = completions[Math.min(chosen, completions.length - 1)];
    if (current && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((chosen + step + completions.length) % completions.length);
    } else if (current && (event.key === 'Tab' || (event.key === 'Enter' && current.replacement !== text))) {
      event.preventDefault();
      complete(current);
    } else if (current && event.key === 'Escape') setDismissed(text);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };
  const shown = thinking.shown(channel, thread);
  return (
    <div className="composer-area">
      {completions.length > 0 && <CompletionList completions={completions} chosen={chosen} choose={complete} />}
      <div className="composer">
        {files.length > 0 && (
          <ul className="chosen-files">
            {files.map((file) => (
              <li key={file.name}>
                <Icon name="file" size={16} /> {file.name}
                <button
                  type="button"
                  aria-label={`Remove ${file.name}`}
                  onClick={() => setFiles(files.filter((one) => one !== file))}
                >
                  <Icon name="close" size={14} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <textarea
          ref={area}
          rows={1}
          value={text}
          placeholder={thread ? 'Reply…' : `Message ${name}`}
          aria-label={thread ? 'Reply' : `Message ${name}`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={keys}
        />
        <div className="composer-bar">
          <button
            type="button"
            className="icon-button"
            aria-label="Attach a file"
            onClick={() => picker.current?.click()}
          >
            <Icon name="attach" />
          </button>
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            onChange={(event) => setFiles([...files, ...(event.target.files ?? [])])}
          />
          <span className="hint">{thread ? '' : 'Type / for commands, @ for people'}</span>
          <button
            type="button"
            className="send"
            aria-label="Send"
            disabled={text.trim() === '' && files.length === 0}
            onClick={() => void send()}
          >
            <Icon name="send" />
          </button>
        </div>
      </div>
      <div className="thinking" role="status">
        {shown && (
          <>
            <span className="dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            {shown}
          </>
        )}
      </div>
    </div>
  );
}

function botName(seen: ReturnType<typeof useSeen>): string {
  return seen.members.find((member) => member.id === seen.bot)?.name ?? '';
}

interface CompletionListProps {
  completions: Completion[];
  chosen: number;
  choose: (completion: Completion) => void;
}

function CompletionList({ completions, chosen, choose }: CompletionListProps) {
  return (
    <div className="completions" role="listbox" aria-label="Suggestions">
      {completions.map((completion, index) => (
        <button
          type="button"
          role="option"
          tabIndex={-1}
          key={completion.label}
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(completion)}
        >
          <strong>{completion.label}</strong>
          <span className="muted">{completion.hint}</span>
        </button>
      ))}
    </div>
  );
}
