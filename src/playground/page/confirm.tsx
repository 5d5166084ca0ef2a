import { type ReactNode, useEffect, useRef, useState } from 'react';
import { words } from '../form.ts';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { Drawn } from './drawn.tsx';
import { string } from './json.ts';

interface Asked {
  confirm: JsonObject;
  answer: (yes: boolean) => void;
}

/** Asks before an element is used, where its `confirm` says so; draw `dialog` beside the element. */
export function useConfirm(): { ask: (confirm: unknown) => Promise<boolean>; dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked>();
  const ask = (confirm: unknown) =>
    isObject(confirm)
      ? new Promise<boolean>((resolve) => {
          setAsked({
            confirm,
            answer: (yes) => {
              setAsked(undefined);
              resolve(yes);
            },
          });
        })
      : Promise.resolve(true);
  return { ask, dialog: asked ? <ConfirmDialog {...asked} /> : null };
}

function ConfirmDialog({ confirm, answer }: Asked) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="modal confirm" ref={dialog} aria-label={words(confirm.title)} onCancel={() => answer(false)}>
      <header className="modal-head">
        <h2>{words(confirm.title)}</h2>
      </header>
      <div className="modal-body">
        <Drawn block={{ type: 'section', text: confirm.text }} />
      </div>
      <footer className="modal-foot">
        <button type="button" className="button" onClick={() => answer(false)}>
          {words(confirm.deny) || 'Cancel'}
        </button>
        <button type="button" className={`button ${string(confirm.style) || 'primary'}`} onClick={() => answer(true)}>
          {words(confirm.confirm) || 'Yes'}
        </button>
      </footer>
    </dialog>
  );
}
