import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

interface MenuProps {
  /** What the button shows. */
  button: ReactNode;
  label: string;
  className?: string;
  /** The menu's items; call `close` after one was chosen. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a menu: arrow keys move in it, Escape and a click elsewhere close it. */
export function Menu({ button, label, className = '', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [up, setUp] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    root.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    items[(at + step + items.length) % items.length]?.focus();
  };
  const toggle = () => {
    const below = innerHeight - (trigger.current?.getBoundingClientRect().bottom ?? 0);
    setUp(below < 260);
    setOpen(!open);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the items inside
    <div className={`menu ${className}`} ref={root} onKeyDown={keys}>
      <button type="button" ref={trigger} aria-label={label} aria-haspopup="menu" aria-expanded={open} onClick={toggle}>
        {button}
      </button>
      {open && (
        <div className={`menu-items ${up ? 'up' : ''}`} role="menu" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
