import { checkBlocks, checkMessage, checkView, type Problem } from '../limits/check.ts';
import { LIMITS } from '../limits/limits.ts';
import { isObject } from '../limits/walk.ts';
import { channelOf, type Given, joinedChannelOf, type Method, missing, SlackError } from './call.ts';

const authTest: Method = (_given, { workspace, baseUrl }) => ({
  url: `${baseUrl()}/`,
  team: workspace.team.name,
  user: workspace.bot.name,
  team_id: workspace.team.id,
  user_id: workspace.bot.id,
  bot_id: workspace.bot.botId,
  is_enterprise_install: false,
});

const apiTest: Method = () => ({ args: {} });

const botsInfo: Method = (given, { workspace }) => {
  const { bot } = workspace;
  if (given.has('bot') && given.text('bot') !== bot.botId) throw new SlackError('bot_not_found');
  return { bot: { id: bot.botId, app_id: workspace.appId, user_id: bot.id, name: bot.realName, deleted: false } };
};

const teamInfo: Method = (_given, { workspace, baseUrl }) => ({
  team: { ...workspace.team, url: `${baseUrl()}/`, email_domain: '', icon: { image_default: true } },
});

const openConnection: Method = (_given, { socketMode, baseUrl }) => ({
  url: `${baseUrl().replace(/^http/u, 'ws')}/playground/socket?ticket=${socketMode.ticket()}`,
});

function reaction(add: boolean): Method {
  return (given, services) => {
    const { workspace } = services;
    const name = given.text('name').replaceAll(':', '');
    if (!/^[\p{L}\p{N}_+'-]+$/u.test(name)) throw new SlackError('invalid_name');
    const channel = joinedChannelOf(given.text('channel'), services);
    const message = workspace.messages.get(channel.id, given.text('timestamp'));
    if (!message || message.ephemeralFor) throw new SlackError('message_not_found');
    const changed = workspace.messages.react(message, name, workspace.bot.id, add);
    if (!changed) throw new SlackError(add ? 'already_reacted' : 'no_reaction');
    return {};
  };
}

const setStatus: Method = (given, services) => {
  const channel = channelOf(given.text('channel_id'), services);
  const status = given.optional('status') ?? '';
  services.workspace.setStatus({ channel: channel.id, thread: given.text('thread_ts'), status });
  return {};
};

const setSuggestedPrompts: Method = (given, services) => {
  const channel = channelOf(given.text('channel_id'), services);
  const prompts = given.objects('prompts') ?? [];
  if (prompts.length === 0 || prompts.length > LIMITS.suggestedPrompts) throw new SlackError('invalid_arguments');
  services.workspace.setPrompts(
    channel.id,
    prompts.map((prompt) => ({ title: String(prompt.title), message: String(prompt.message) })),
  );
  return {};
};

const setTitle: Method = (given, services) => {
  channelOf(given.text('channel_id'), services);
  given.text('title');
  return {};
};

const validateBlocks: Method = (given) => {
  const problems = validate(given);
  if (problems.length === 0) return {};
  throw new SlackError('invalid_blocks', {
    errors: problems.map(({ pointer, code, message }) => ({ pointer, code, message })),
    response_metadata: {
      messages: problems.map(({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`),
    },
  });
};

function validate(given: Given): Problem[] {
  if (given.has('view')) return checkView(given.json('view'));
  if (given.has('message')) {
    const message = given.json('message');
    return checkMessage(isObject(message) ? message : {});
  }
  if (given.has('blocks')) return checkBlocks(given.json('blocks'));
  throw missing('blocks');
}

/** The methods of no family. */
export const OTHERS: Readonly<Record<string, Method>> = {
  'api.test': apiTest,
  'auth.test': authTest,
  'apps.connections.open': openConnection,
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'assistant.threads.setTitle': setTitle,
  'blocks.validate': validateBlocks,
  'bots.info': botsInfo,
  'reactions.add': reaction(true),
  'reactions.remove': reaction(false),
  'team.info': teamInfo,
};
