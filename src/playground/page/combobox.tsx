import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { JsonObject } from '../limits/check.ts';
import { Icon } from './icons.tsx';

/** One option; `whole` is the option as the app wrote it. */
export interface Option {
  value: string;
  label: string;
  hint: string;
  whole: JsonObject;
}

interface ComboboxProps {
  options: readonly Option[];
  /** Asks the app for the options, for what is typed, once that has `minimum` letters. */
  load?: (typed: string) => Promise<Option[]>;
  minimum?: number;
  chosen: readonly Option[];
  several: boolean;
  most?: number | undefined;
  choose: (options: Option[]) => void;
  placeholder: string;
  labelledBy?: string | undefined;
  invalid: boolean;
}

const ROOM_PIXELS = 280;
const PAUSE_MILLISECONDS = 150;

/** A field with a list that narrows as one types; arrows move, Enter chooses, Escape closes. */
export function Combobox(props: ComboboxProps) {
  const { chosen, several, choose, placeholder } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [place, setPlace] = useState<CSSProperties>({});
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { options, note } = useOptions(props, open, typed);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const moved = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target)) return;
      setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    addEventListener('scroll', moved, true);
    return () => {
      document.removeEventListener('pointerdown', away);
      removeEventListener('scroll', moved, true);
    };
  }, [open]);
  const show = () => {
    const box = root.current?.getBoundingClientRect();
    if (!box) return;
    const up = innerHeight - box.bottom < ROOM_PIXELS && box.top > innerHeight - box.bottom;
    const edge = up ? { bottom: innerHeight - box.top + 4 } : { top: box.bottom + 4 };
    setPlace({ left: box.left, width: Math.max(box.width, 200), ...edge });
    setAt(0);
    setOpen(true);
  };
  const take = (option: Option) => {
    const has = chosen.some((one) => one.value === option.value);
    setTyped('');
    if (!several) {
      choose([option]);
      setOpen(false);
    } else if (has) choose(chosen.filter((one) => one.value !== option.value));
    else if (props.most === undefined || chosen.length < props.most) choose([...chosen, option]);
  };
  const move = (step: number) => {
    if (!open) show();
    else if (options.length > 0) setAt((at + step + options.length) % options.length);
  };
  const enter = () => {
    const option = options[at];
    if (open && option) take(option);
    else show();
  };
  const pressed = (key: string): boolean => {
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') enter();
    else if (key === 'Escape' && open) setOpen(false);
    else return false;
    return true;
  };
  const keys = (event: KeyboardEvent) => {
    if (pressed(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) choose(chosen.slice(0, -1));
  };
  const label = several ? '' : (chosen[0]?.label ?? '');
  return (
    <div className={`combobox ${props.invalid ? 'wrong' : ''}`} ref={root}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click anywhere in the field goes to its input */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys */}
      <div className="combobox-field" onClick={() => input.current?.focus()}>
        {several &&
          chosen.map((option) => (
            <span className="chip" key={option.value}>
              {option.label}
              <button
                type="button"
                aria-label={`Remove ${option.label}`}
                onClick={() => choose(chosen.filter((one) => one !== option))}
              >
                <Icon name="close" size={12} />
              </button>
            </span>
          ))}
        <input
          ref={input}
          role="combobox"
          autoComplete="off"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && options[at] ? `${id}-${at}` : undefined}
          aria-labelledby={props.labelledBy}
          aria-label={props.labelledBy ? undefined : placeholder}
          aria-invalid={props.invalid}
          placeholder={label || (chosen.length > 0 ? '' : placeholder)}
          className={label ? 'has-value' : ''}
          value={typed}
          onFocus={show}
          onClick={show}
          onBlur={() => setTyped('')}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            if (!open) show();
          }}
          onKeyDown={keys}
        />
        <Icon name="down" size={15} />
      </div>
      {open && (
        <div className="listbox" role="listbox" id={`${id}-list`} style={place}>
          {options.map((option, index) => (
            <button
              type="button"
              role="option"
              tabIndex={-1}
              id={`${id}-${index}`}
              key={option.value}
              className={index === at ? 'at' : ''}
              aria-selected={chosen.some((one) => one.value === option.value)}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setAt(index)}
              onClick={() => take(option)}
            >
              <span>
                {option.label}
                {option.hint && <span className="muted"> {option.hint}</span>}
              </span>
              {chosen.some((one) => one.value === option.value) && <Icon name="check" size={15} />}
            </button>
          ))}
          {note && <p className="muted">{note}</p>}
        </div>
      )}
    </div>
  );
}

function useOptions({ options, load, minimum = 0 }: ComboboxProps, open: boolean, typed: string) {
  const [loaded, setLoaded] = useState<Option[]>([]);
  const [note, setNote] = useState('');
  useEffect(() => {
    if (!load || !open) return;
    if (typed.length < minimum) {
      setLoaded([]);
      setNote(`Type ${minimum === 1 ? 'a letter' : `${minimum} letters`} to search.`);
      return;
    }
    let stale = false;
    setNote('Searching…');
    const timer = setTimeout(() => {
      load(typed)
        .then((found) => {
          if (stale) return;
          setLoaded(found);
          setNote(found.length === 0 ? 'Nothing found.' : '');
        })
        .catch(() => {
          if (!stale) setNote('The app gave no answer. Try again?');
        });
    }, PAUSE_MILLISECONDS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [load, open, typed, minimum]);
  if (load) return { options: loaded, note };
  const fits = options.filter((option) => option.label.toLowerCase().includes(typed.toLowerCase()));
  return { options: fits, note: fits.length === 0 ? 'Nothing found.' : '' };
}
