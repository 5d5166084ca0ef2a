import { Component, type ReactNode } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { JsonObject } from '../limits/check.ts';
import { useSeen } from './context.ts';
import { drawableBlock } from './mrkdwn.ts';
import { textOf } from './plain-text.ts';
import { useTheme } from './theme-toggle.tsx';

/** A block that only shows something, drawn by slack-blocks-to-jsx; its text alone where that fails. */
export function Drawn({ block }: { block: JsonObject }) {
  const seen = useSeen();
  const theme = useTheme();
  const data = {
    users: seen.members.map(({ id, name }) => ({ id, name })),
    channels: seen.channels.map(({ id, name }) => ({ id, name })),
  };
  const hooks = {
    user: ({ id, name }: { id: string; name: string }) => (
      <span className={`mention ${id === seen.user ? 'me' : ''}`}>@{nameOf(seen.members, id) ?? name}</span>
    ),
    channel: ({ id, name }: { id: string; name: string }) => (
      <a className="mention" href={`#${seen.user}/${id}`}>
        #{nameOf(seen.channels, id) ?? name}
      </a>
    ),
    link: ({ href, children }: { href: string; children: ReactNode }) => (
      <a href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    ),
  };
  // The library's types lag behind its own blocks; the playground's server has checked these.
  const blocks = [drawableBlock(block) as unknown as Block];
  return (
    <Guard key={JSON.stringify(block)} fallback={<p className="undrawn">{textOf(block)}</p>}>
      <Message withoutWrapper blocks={blocks} theme={theme} data={data} hooks={hooks} logo="" name="" />
    </Guard>
  );
}

function nameOf(list: readonly { id: string; name: string }[], id: string): string | undefined {
  return list.find((one) => one.id === id)?.name;
}

interface GuardProps {
  fallback: ReactNode;
  children: ReactNode;
}

/** Shows the fallback where drawing throws, so that one block never takes the page down. */
class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
