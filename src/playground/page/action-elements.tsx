import type { JsonObject } from '../limits/check.ts';
import { ButtonElement, FeedbackButtons } from './button-element.tsx';
import { useConfirm } from './confirm.tsx';
import { useHost } from './context.ts';
import { FormElement } from './form-element.tsx';
import { string } from './json.ts';
import { OverflowElement } from './overflow-element.tsx';

/** The elements of an actions block, or the one beside a section; using one tells the app. */
export function ActionElements({ block, elements }: { block: JsonObject; elements: readonly JsonObject[] }) {
  return (
    <div className="action-elements">
      {elements.map((element, index) => (
        <ActionElement key={string(element.action_id) || index} blockId={string(block.block_id)} element={element} />
      ))}
    </div>
  );
}

function ActionElement({ blockId, element }: { blockId: string; element: JsonObject }) {
  const host = useHost();
  const { ask, dialog } = useConfirm();
  const use = async (fields: JsonObject) => {
    if (!(await ask(element.confirm))) return;
    await host.use(blockId, element, fields);
  };
  const change = async (fields: JsonObject) => {
    if (!(await ask(element.confirm))) return;
    host.enter(blockId, element, fields);
    await host.use(blockId, element, fields);
  };
  return (
    <>
      <Element blockId={blockId} element={element} use={use} change={change} />
      {dialog}
    </>
  );
}

interface ElementProps {
  blockId: string;
  element: JsonObject;
  use: (fields: JsonObject) => Promise<void>;
  change: (fields: JsonObject) => Promise<void>;
}

function Element({ blockId, element, use, change }: ElementProps) {
  switch (element.type) {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
      return <ButtonElement element={element} use={use} />;
    case 'feedback_buttons':
      return <FeedbackButtons element={element} use={use} />;
    case 'overflow':
      return <OverflowElement element={element} use={use} />;
    default:
      return <FormElement blockId={blockId} element={element} change={(fields) => void change(fields)} />;
  }
}
