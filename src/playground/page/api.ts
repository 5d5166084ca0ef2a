import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import type { PageAction } from '../page-state.ts';

/** Does something in the workspace; resolves with the answer, throws with a sentence where it cannot be done. */
export async function act(action: PageAction): Promise<JsonObject> {
  const response = await fetch('/playground/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(action),
  });
  const answer: unknown = await response.json();
  if (!isObject(answer) || answer.ok !== true) {
    throw new Error(isObject(answer) ? String(answer.error) : 'The playground gave no answer.');
  }
  return answer;
}
