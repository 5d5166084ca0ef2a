import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

const ToastContext = createContext<(text: string) => void>(() => {});
const SHOWN_MILLISECONDS = 6_000;

/** Shows a short notice at the foot of the page. */
export function useToast(): (text: string) => void {
  return useContext(ToastContext);
}

/** Gives the page its notices. */
export function Toasts({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((said: string) => {
    clearTimeout(timer.current);
    setText(said);
    timer.current = setTimeout(() => setText(''), SHOWN_MILLISECONDS);
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <div className={`toast ${text ? 'shown' : ''}`} role="status" aria-live="polite">
        {text}
      </div>
    </ToastContext>
  );
}
