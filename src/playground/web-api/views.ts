import { checkView, type JsonObject } from '../limits/check.ts';
import { LIMITS } from '../limits/limits.ts';
import { isObject } from '../limits/walk.ts';
import type { View } from '../workspace/types.ts';
import { viewJson } from '../workspace/views.ts';
import { type Given, type Method, memberOf, missing, refused, type Services, SlackError } from './call.ts';
import { fileBlocksExist } from './files.ts';

function contentOf(given: Given, services: Services, type: 'modal' | 'home' | 'any'): JsonObject {
  const view = given.json('view', 'invalid_arguments');
  if (!isObject(view)) throw missing('view');
  const problems = [...checkView(view), ...fileBlocksExist(view.blocks, services, '/view/blocks')];
  if (type !== 'any' && view.type !== type) {
    problems.push({ pointer: '/view/type', code: 'unknown_value', message: `must be one of: ${type}` });
  }
  if (problems.some((problem) => problem.code === 'view_too_large')) throw refused('view_too_large', problems);
  if (problems.length > 0) throw refused('invalid_arguments', problems);
  return view;
}

function answer(view: View, { workspace }: Services): JsonObject {
  return { view: viewJson(view, workspace.team.id, workspace.appId, workspace.bot.botId ?? '') };
}

function exchanged(given: Given, { workspace }: Services): { user: string; viewId: string | undefined } {
  const id = given.optional('trigger_id') ?? given.optional('interactivity_pointer');
  if (!id) throw missing('trigger_id');
  const owner = workspace.tickets.exchange(id);
  if (typeof owner === 'string') throw new SlackError(owner);
  return owner;
}

function refuseKnownExternalId(content: JsonObject, { workspace }: Services): void {
  if (typeof content.external_id !== 'string') return;
  if (workspace.views.find({ externalId: content.external_id })) throw new SlackError('duplicate_external_id');
}

const open: Method = (given, services) => {
  const content = contentOf(given, services, 'modal');
  refuseKnownExternalId(content, services);
  return answer(services.workspace.views.open(exchanged(given, services).user, content), services);
};

const push: Method = (given, services) => {
  const content = contentOf(given, services, 'modal');
  const { user } = exchanged(given, services);
  const stack = services.workspace.views.stack(user);
  if (stack.length === 0) throw new SlackError('not_found');
  if (stack.length >= LIMITS.view.stack) throw new SlackError('push_limit_reached');
  refuseKnownExternalId(content, services);
  return answer(services.workspace.views.push(user, content), services);
};

const update: Method = (given, services) => {
  const viewId = given.optional('view_id');
  const externalId = given.optional('external_id');
  if (!viewId && !externalId) throw missing('view_id');
  const found = services.workspace.views.find(viewId ? { viewId } : { externalId: externalId ?? '' });
  if (!found) throw new SlackError('not_found');
  const content = contentOf(given, services, found.type);
  const hash = given.optional('hash');
  if (hash !== undefined && hash !== found.hash) throw new SlackError('hash_conflict');
  return answer(services.workspace.views.update(found, content), services);
};

const publish: Method = (given, services) => {
  const member = memberOf(given.text('user_id'), services);
  const content = contentOf(given, services, 'home');
  const hash = given.optional('hash');
  const known = services.workspace.views.home(member.id);
  if (hash !== undefined && known && hash !== known.hash) throw new SlackError('hash_conflict');
  return answer(services.workspace.views.publish(member.id, content), services);
};

/** The views.* methods. */
export const VIEWS: Readonly<Record<string, Method>> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
