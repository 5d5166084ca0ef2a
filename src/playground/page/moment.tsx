import type { HeldElementProps } from './form-element.tsx';

/** A Unix time in the form that a datetime-local field takes, in the reader's zone. */
function toLocal(seconds: unknown): string {
  if (typeof seconds !== 'number') return '';
  const moment = new Date(seconds * 1000);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** A day, a clock time, or both. */
export function Moment({ element, state, change, labelledBy, describedBy, invalid }: HeldElementProps) {
  const common = {
    className: 'text-input moment',
    'aria-labelledby': labelledBy,
    'aria-label': labelledBy ? undefined : String(element.type).replace('picker', ''),
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
  };
  if (element.type === 'datepicker') {
    const value = typeof state.selected_date === 'string' ? state.selected_date : '';
    return (
      <input
        type="date"
        {...common}
        value={value}
        onChange={(event) => change({ selected_date: event.target.value || null })}
      />
    );
  }
  if (element.type === 'timepicker') {
    const value = typeof state.selected_time === 'string' ? state.selected_time : '';
    return (
      <input
        type="time"
        {...common}
        value={value}
        onChange={(event) => change({ selected_time: event.target.value || null })}
      />
    );
  }
  return (
    <input
      type="datetime-local"
      {...common}
      value={toLocal(state.selected_date_time)}
      onChange={(event) => {
        const seconds = Math.floor(new Date(event.target.value).getTime() / 1000);
        change({ selected_date_time: Number.isFinite(seconds) ? seconds : null });
      }}
    />
  );
}
