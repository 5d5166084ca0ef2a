import type { HeldElementProps } from './form-element.tsx';
import { objects, string } from './json.ts';

/** Files of a form; the playground keeps their names only. */
export function FileInput({ element, state, change, labelledBy }: HeldElementProps) {
  const types = Array.isArray(element.filetypes)
    ? element.filetypes.map((type) => `.${String(type)}`).join(',')
    : undefined;
  const chosen = objects(state.files).map((file) => string(file.name));
  return (
    <>
      <input
        type="file"
        className="text-input"
        aria-labelledby={labelledBy}
        accept={types}
        multiple={Number(element.max_files ?? 10) > 1}
        onChange={(event) =>
          change({ files: [...(event.target.files ?? [])].map((file) => ({ name: file.name, size: file.size })) })
        }
      />
      {chosen.length > 0 && <p className="field-hint">{chosen.join(', ')}</p>}
    </>
  );
}
