import { Avatar } from './avatar.tsx';
import { useSeen } from './context.ts';
import { Icon } from './icons.tsx';
import { PersonaMenu } from './persona-menu.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

interface SidebarProps {
  open: string;
  unread: Record<string, number>;
  show: (channel: string) => void;
  become: (user: string) => void;
}

/** The workspace's name, who you are, channels and the app. */
export function Sidebar({ open, unread, show, become }: SidebarProps) {
  const seen = useSeen();
  const bot = seen.members.find((member) => member.id === seen.bot);
  const channels = seen.channels.filter((channel) => channel.kind !== 'im');
  const name = bot?.name ?? 'App';
  const row = (id: string) => ({
    className: `row ${id === open ? 'open' : ''} ${unread[id] ? 'unread' : ''}`,
    'aria-current': id === open ? ('page' as const) : undefined,
    onClick: () => show(id),
  });
  return (
    <nav className="sidebar" aria-label="Conversations">
      <header className="team">
        <span className="team-mark" aria-hidden="true">
          {seen.team.charAt(0)}
        </span>
        <span className="team-name">{seen.team}</span>
        <ThemeToggle />
      </header>
      <PersonaMenu become={become} />
      <div className="rows">
        <h2>Channels</h2>
        {channels.map((channel) => (
          <button type="button" key={channel.id} {...row(channel.id)}>
            <Icon name={channel.kind === 'private' ? 'lock' : 'hash'} size={16} />
            <span className="row-name">{channel.name}</span>
            <Badge count={unread[channel.id]} />
          </button>
        ))}
        <h2>Apps</h2>
        <button type="button" {...row(seen.direct)}>
          <Avatar name={name} bot size={20} />
          <span className="row-name">{name}</span>
          <Badge count={unread[seen.direct]} />
        </button>
      </div>
      <p className="sidebar-note">A local stand-in for Slack, for trying things out.</p>
    </nav>
  );
}

function Badge({ count }: { count: number | undefined }) {
  if (!count) return null;
  return (
    <span className="badge">
      {count}
      <span className="sr-only"> unread</span>
    </span>
  );
}
