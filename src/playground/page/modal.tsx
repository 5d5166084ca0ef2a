import { useEffect, useRef, useState } from 'react';
import { words } from '../form.ts';
import { isObject } from '../limits/walk.ts';
import type { View } from '../workspace/types.ts';
import { blocksOf } from '../workspace/views.ts';
import { act } from './api.ts';
import { Blocks } from './blocks.tsx';
import { HostContext, useSeen } from './context.ts';
import { Icon } from './icons.tsx';
import { string } from './json.ts';
import { useBlockHost } from './use-host.ts';

/** The member's open modals: the top one is shown, the others keep what was typed. */
export function ModalStack() {
  const { views } = useSeen();
  return views.map((view, index) => (
    <Modal key={view.id} view={view} top={index === views.length - 1} stacked={index > 0} />
  ));
}

interface ModalProps {
  view: View;
  top: boolean;
  stacked: boolean;
}

const NO_ERRORS: Readonly<Record<string, string>> = {};

function Modal({ view, top, stacked }: ModalProps) {
  const { user } = useSeen();
  const dialog = useRef<HTMLDialogElement>(null);
  const [errors, setErrors] = useState(NO_ERRORS);
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);
  const blocks = blocksOf(view);
  const host = useBlockHost(user, view.id, blocks, errors);
  const title = words(view.content.title);
  const submitText = words(view.content.submit);
  useEffect(() => {
    if (top) dialog.current?.showModal();
    else dialog.current?.close();
  }, [top]);
  const close = () => void act({ do: 'close', as: user, all: false });
  const submit = async () => {
    setBusy(true);
    setFailed('');
    try {
      const answer = await act({ do: 'submit', as: user, state: host.state });
      setErrors(isObject(answer.errors) ? textsOf(answer.errors) : NO_ERRORS);
      setFailed(string(answer.failed));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <dialog
      className="modal"
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        if (event.target === dialog.current) close();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <header className="modal-head">
          {stacked && (
            <button type="button" className="icon-button" onClick={close} aria-label="Back">
              <Icon name="back" />
            </button>
          )}
          <h2>{title}</h2>
          <button type="button" className="icon-button" onClick={close} aria-label="Close">
            <Icon name="close" />
          </button>
        </header>
        <div className="modal-body">
          <HostContext value={host}>
            <Blocks blocks={blocks} />
          </HostContext>
        </div>
        <footer className="modal-foot">
          <p className="modal-failed" role="alert">
            {failed}
          </p>
          <button type="button" className="button" onClick={close}>
            {words(view.content.close) || 'Cancel'}
          </button>
          {submitText && (
            <button type="submit" className="button primary" disabled={busy} aria-busy={busy}>
              {submitText}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}

function textsOf(errors: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([id, text]) => [id, String(text)]));
}
