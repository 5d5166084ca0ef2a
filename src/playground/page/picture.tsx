import { words } from '../form.ts';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { string } from './json.ts';

function addressOf(block: JsonObject): string {
  if (typeof block.image_url === 'string') return block.image_url;
  const file = isObject(block.slack_file) ? block.slack_file : {};
  const id = string(file.id) || /\/(F[A-Z0-9]+)/u.exec(string(file.url))?.[1];
  return `/playground/download/${id}`;
}

/** A picture with its title; `small` beside a text. Its place is kept while it loads. */
export function Picture({ block, small = false }: { block: JsonObject; small?: boolean }) {
  const address = addressOf(block);
  const image = <img src={address} alt={string(block.alt_text)} />;
  if (small) return <span className="picture small">{image}</span>;
  return (
    <figure className="picture">
      {block.title !== undefined && <figcaption>{words(block.title)}</figcaption>}
      <a href={address} target="_blank" rel="noreferrer">
        {image}
      </a>
    </figure>
  );
}
