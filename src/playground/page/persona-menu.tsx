import { Avatar } from './avatar.tsx';
import { useSeen } from './context.ts';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';

/** Says who you are in the workspace, and lets you be somebody else. */
export function PersonaMenu({ become }: { become: (user: string) => void }) {
  const seen = useSeen();
  const people = seen.members.filter((member) => !member.isBot);
  const me = people.find((member) => member.id === seen.user);
  const button = (
    <>
      <Avatar name={me?.name ?? ''} size={32} />
      <span className="persona-who">
        <span className="persona-label">You are</span>
        <strong>{me?.name}</strong>
        {me?.title && <span className="persona-title">{me.title}</span>}
      </span>
      <Icon name="swap" size={16} />
    </>
  );
  return (
    <Menu className="persona" label={`You are ${me?.name}. Be somebody else`} button={button}>
      {(close) =>
        people.map((person) => (
          <button
            type="button"
            role="menuitemradio"
            aria-checked={person.id === seen.user}
            key={person.id}
            onClick={() => {
              close();
              become(person.id);
            }}
          >
            <Avatar name={person.name} size={28} />
            <span className="persona-who">
              <strong>{person.name}</strong>
              <span className="persona-title">{person.title}</span>
            </span>
            {person.id === seen.user && <Icon name="check" size={16} />}
          </button>
        ))
      }
    </Menu>
  );
}
