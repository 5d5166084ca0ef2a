import type { PageMessage } from '../page-state.ts';
import { Avatar } from './avatar.tsx';
import { Blocks } from './blocks.tsx';
import { HostContext, useSeen } from './context.ts';
import { Drawn } from './drawn.tsx';
import { FileCards } from './file-cards.tsx';
import { Icon } from './icons.tsx';
import { objects } from './json.ts';
import { MessageTools } from './message-tools.tsx';
import { Reactions } from './reactions.tsx';
import { clockOf, timeOf } from './time.ts';
import { useBlockHost } from './use-host.ts';

interface MessageRowProps {
  message: PageMessage;
  /** True where it follows the same person's message closely: no avatar then. */
  joined: boolean;
  openThread: ((ts: string) => void) | undefined;
}

/** One message with all that belongs to it. */
export function MessageRow({ message, joined, openThread }: MessageRowProps) {
  const seen = useSeen();
  const author = seen.members.find((member) => member.id === message.user);
  const name = message.senderName ?? author?.name ?? 'Somebody';
  const mentioned = message.text.includes(`<@${seen.user}>`);
  const bot = message.botId !== undefined;
  const time = clockOf(message.ts);
  return (
    <article
      className={`message ${joined ? 'joined' : ''} ${message.ephemeralFor ? 'ephemeral' : ''} ${mentioned ? 'mentioned' : ''}`}
      aria-label={`${name}, ${time}`}
      data-ts={message.ts}
    >
      <div className="gutter">{joined ? <time>{time}</time> : <Avatar name={name} bot={bot} />}</div>
      <div className="message-main">
        {message.ephemeralFor && (
          <div className="only-you">
            <Icon name="eye" size={13} /> Only visible to you
          </div>
        )}
        {!joined && (
          <div className="byline">
            <strong>{name}</strong>
            {bot && <span className="app-tag">APP</span>}
            <time dateTime={timeOf(message.ts).toISOString()}>{time}</time>
          </div>
        )}
        <Content message={message} />
        <FileCards files={message.fileList} />
        <Reactions message={message} />
        <ThreadLink message={message} openThread={openThread} />
      </div>
      {!message.ephemeralFor && <MessageTools message={message} openThread={openThread} />}
    </article>
  );
}

function Content({ message }: { message: PageMessage }) {
  const seen = useSeen();
  const blocks = message.botId === undefined ? [] : (message.blocks ?? []);
  const host = useBlockHost(seen.user, message.ts, blocks);
  return (
    <HostContext value={host}>
      {blocks.length > 0 ? <Blocks blocks={blocks} /> : <Text text={message.text} />}
      {message.editedAt && <span className="edited">(edited)</span>}
      {objects(message.attachments).map((attachment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: attachments have no identity of their own
        <div className="attachment" key={index} style={{ borderColor: String(attachment.color ?? '') }}>
          {attachment.blocks ? (
            <Blocks blocks={objects(attachment.blocks)} />
          ) : (
            <Text text={String(attachment.text ?? '')} />
          )}
        </div>
      ))}
    </HostContext>
  );
}

function Text({ text }: { text: string }) {
  if (text === '') return null;
  return <Drawn block={{ type: 'section', text: { type: 'mrkdwn', text } }} />;
}

function ThreadLink({ message, openThread }: Omit<MessageRowProps, 'joined'>) {
  const seen = useSeen();
  const replies = seen.messages.filter((one) => one.channel === message.channel && one.threadTs === message.ts);
  const last = replies.at(-1);
  if (!openThread || !last) return null;
  const names = [...new Set(replies.map((one) => one.user))]
    .slice(0, 3)
    .flatMap((id) => seen.members.find((member) => member.id === id) ?? []);
  return (
    <button type="button" className="thread-link" onClick={() => openThread(message.ts)}>
      {names.map((member) => (
        <Avatar key={member.id} name={member.name} bot={member.isBot} size={22} />
      ))}
      <strong>
        {replies.length} {replies.length === 1 ? 'reply' : 'replies'}
      </strong>
      <span className="muted">Last reply {clockOf(last.ts)}</span>
    </button>
  );
}
