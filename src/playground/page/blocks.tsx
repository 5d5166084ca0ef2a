import { words } from '../form.ts';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { ActionElements } from './action-elements.tsx';
import { DataTable } from './data-table.tsx';
import { Drawn } from './drawn.tsx';
import { InputBlock } from './input-block.tsx';
import { objects, string } from './json.ts';
import { Picture } from './picture.tsx';

/** Blocks of a message, a modal or App Home. What one can use is drawn here, what only shows by slack-blocks-to-jsx. */
export function Blocks({ blocks }: { blocks: readonly JsonObject[] }) {
  return (
    <div className="blocks">
      {blocks.map((block, index) => (
        <div className={`block block-${string(block.type)}`} key={string(block.block_id) || index}>
          <OneBlock block={block} />
        </div>
      ))}
    </div>
  );
}

function OneBlock({ block }: { block: JsonObject }) {
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return <ActionElements block={block} elements={objects(block.elements)} />;
    case 'section':
      return <Section block={block} />;
    case 'input':
      return <InputBlock block={block} />;
    case 'header':
      return <h3 className="header-block">{words(block.text)}</h3>;
    case 'divider':
      return <hr />;
    case 'image':
      return <Picture block={block} />;
    case 'card':
      return <Card block={block} />;
    case 'carousel':
      return (
        <div className="carousel">
          {objects(block.elements).map((card, index) => (
            <Card block={card} key={string(card.block_id) || index} />
          ))}
        </div>
      );
    case 'container':
      return <Container block={block} />;
    case 'data_table':
      return <DataTable block={block} />;
    case 'table':
      return <Drawn block={{ ...block, rows: asText(block.rows) }} />;
    default:
      return <Drawn block={block} />;
  }
}

function Section({ block }: { block: JsonObject }) {
  const { accessory, ...rest } = block;
  if (!isObject(accessory)) return <Drawn block={rest} />;
  return (
    <div className="section-with-accessory">
      <div className="section-text">
        <Drawn block={rest} />
      </div>
      <div className="accessory">
        {accessory.type === 'image' ? (
          <Picture block={accessory} small />
        ) : (
          <ActionElements block={block} elements={[accessory]} />
        )}
      </div>
    </div>
  );
}

function Card({ block }: { block: JsonObject }) {
  const { actions, ...rest } = block;
  const buttons = objects(actions);
  const shows = ['hero_image', 'title', 'subtitle', 'body', 'icon'].some((name) => rest[name] !== undefined);
  return (
    <div className="card-block">
      {isObject(block.hero_image) && <Picture block={block.hero_image} />}
      {shows && (
        <div className="card-text">
          {isObject(block.icon) && <Picture block={block.icon} small />}
          <div>
            {['title', 'subtitle', 'body'].map((name) =>
              isObject(block[name]) ? (
                <div className={`card-${name}`} key={name}>
                  <Drawn block={{ type: 'section', text: block[name] }} />
                </div>
              ) : null,
            )}
          </div>
        </div>
      )}
      {buttons.length > 0 && <ActionElements block={block} elements={buttons} />}
    </div>
  );
}

function Container({ block }: { block: JsonObject }) {
  const title = isObject(block.rich_text_title) ? (
    <Drawn block={block.rich_text_title} />
  ) : (
    <strong>{words(block.title)}</strong>
  );
  const head = (
    <>
      {title}
      {isObject(block.subtitle) && <span className="muted"> {words(block.subtitle)}</span>}
    </>
  );
  const children = <Blocks blocks={objects(block.child_blocks)} />;
  if (block.is_collapsible !== true) {
    return (
      <div className="container-block">
        <div className={`container-head ${block.has_header_divider === true ? 'divided' : ''}`}>{head}</div>
        {children}
      </div>
    );
  }
  return (
    <details className="container-block" open={block.default_collapsed !== true}>
      <summary className="container-head">{head}</summary>
      {children}
    </details>
  );
}

/** The rows of a table with numbers as text: the library throws on numbers. */
function asText(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row) =>
    objects(row).map((cell) => (cell.type === 'raw_number' ? { type: 'raw_text', text: string(cell.text) } : cell)),
  );
}
