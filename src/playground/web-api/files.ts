import type { JsonObject, Problem } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { fileJson } from '../workspace/files.ts';
import { type Given, joinedChannelOf, type Method, type Services, SlackError } from './call.ts';

const getUploadURLExternal: Method = (given, { workspace, baseUrl }) => {
  const length = Number(given.text('length'));
  if (!(length > 0)) throw new SlackError('invalid_arguments');
  const file = workspace.files.add(workspace.bot.id, given.text('filename'));
  return { upload_url: `${baseUrl()}/playground/upload/${file.id}`, file_id: file.id };
};

const completeUploadExternal: Method = (given, services) => {
  const listed = given.objects('files') ?? [];
  if (listed.length === 0) throw new SlackError('invalid_arguments');
  const files = listed.map((one) => {
    const file = services.workspace.files.get(String(one.id));
    if (!file?.content) throw new SlackError('file_not_found');
    if (typeof one.title === 'string') file.title = one.title;
    return file;
  });
  const channels = (given.optional('channels') ?? given.optional('channel_id') ?? '').split(',').filter(Boolean);
  for (const said of channels)
    shareIn(
      said,
      files.map((file) => file.id),
      given,
      services,
    );
  return { files: files.map((file) => fileJson(file, services.baseUrl())) };
};

function shareIn(said: string, files: string[], given: Given, services: Services): void {
  const { workspace } = services;
  const channel = joinedChannelOf(said, services);
  for (const id of files) workspace.files.get(id)?.channels.push(channel.id);
  workspace.messages.post({
    channel: channel.id,
    user: workspace.bot.id,
    botId: workspace.bot.botId ?? '',
    text: given.optional('initial_comment') ?? '',
    subtype: 'file_share',
    files,
    ...(given.has('thread_ts') ? { threadTs: given.text('thread_ts') } : {}),
  });
}

const info: Method = (given, { workspace, baseUrl }) => {
  const file = workspace.files.get(given.text('file'));
  if (!file?.content) throw new SlackError('file_not_found');
  file.pollsUntilProcessed -= 1;
  return { file: fileJson(file, baseUrl()) };
};

const remove: Method = (given, { workspace }) => {
  if (!workspace.files.get(given.text('file'))) throw new SlackError('file_not_found');
  return {};
};

/** The problems of `slack_file` images that name no file, or one that is not processed yet. */
export function fileBlocksExist(value: unknown, services: Services, pointer = '/blocks'): Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => fileBlocksExist(item, services, `${pointer}/${index}`));
  }
  if (!isObject(value)) return [];
  const here = isObject(value.slack_file) ? checkFile(value.slack_file, services, `${pointer}/slack_file`) : [];
  const inside = Object.entries(value).flatMap(([name, field]) =>
    fileBlocksExist(field, services, `${pointer}/${name}`),
  );
  return [...here, ...inside];
}

function checkFile(said: JsonObject, { workspace }: Services, pointer: string): Problem[] {
  const id = typeof said.id === 'string' ? said.id : /\/(F[A-Z0-9]+)\//u.exec(String(said.url))?.[1];
  const file = id ? workspace.files.get(id) : undefined;
  if (file?.content && file.pollsUntilProcessed <= 0) return [];
  return [{ pointer, code: 'invalid_slack_file', message: 'invalid slack file' }];
}

/** The files.* methods. */
export const FILES: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': getUploadURLExternal,
  'files.completeUploadExternal': completeUploadExternal,
  'files.info': info,
  'files.delete': remove,
};
