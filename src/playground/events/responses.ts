import { checkMessage, type JsonObject, problemLines } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import type { Refusal, ResponseTarget } from '../workspace/tickets.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the app hears after a POST to a response_url: an HTTP status and a body. */
export interface ResponseOutcome {
  status: number;
  body: string;
}

const GONE: ReadonlySet<string> = new Set<Refusal>(['expired_url', 'used_url']);

/** Answers that come back over a response_url or in the acknowledgement of a slash command. */
export class Responses {
  readonly #workspace: Workspace;
  readonly #baseUrl: () => string;
  readonly #problem: (text: string) => void;

  constructor(workspace: Workspace, baseUrl: () => string, problem: (text: string) => void) {
    this.#workspace = workspace;
    this.#baseUrl = baseUrl;
    this.#problem = problem;
  }

  /** A new response_url that answers to this place. */
  url(target: ResponseTarget): string {
    return `${this.#baseUrl()}/playground/response/${this.#workspace.tickets.response(target)}`;
  }

  /** Does what was posted to a response_url. */
  receive(id: string, body: unknown): ResponseOutcome {
    const target = this.#workspace.tickets.respond(id);
    if (typeof target === 'string') return { status: GONE.has(target) ? 404 : 400, body: target };
    if (!isObject(body)) return { status: 400, body: 'invalid_payload' };
    const problems = checkMessage(body);
    if (problems.length > 0) {
      this.#problem(`response_url: ${problemLines(problems).join(' ')}`);
      return { status: 400, body: 'invalid_blocks' };
    }
    const original = target.original ? this.#workspace.messages.get(target.channel, target.original) : undefined;
    if (body.delete_original === true) {
      if (original) this.#workspace.messages.delete(original);
      return { status: 200, body: 'ok' };
    }
    const { text, blocks } = parts(body);
    if (text === '' && !blocks) return { status: 400, body: 'no_text' };
    if (body.replace_original === true && original) {
      this.#workspace.messages.update(original, { text, ...(blocks ? { blocks } : { blocks: [] }) });
    } else this.#post(target, body);
    return { status: 200, body: 'ok' };
  }

  /** Posts what a slash command's acknowledgement carries; nothing where it carries nothing. */
  acknowledged(body: unknown, target: ResponseTarget): void {
    if (body === undefined || body === '') return;
    const message = isObject(body) ? body : { text: String(body) };
    const problems = checkMessage(message);
    if (problems.length === 0) {
      this.#post(target, message);
      return;
    }
    this.#problem(`slash command: ${problemLines(problems).join(' ')}`);
    this.fromSlack(target, 'The app sent an answer that Slack could not show.');
  }

  /** Shows a text of Slack's own, to one person. */
  fromSlack(target: ResponseTarget, text: string): void {
    this.#workspace.messages.post({
      channel: target.channel,
      user: 'USLACKBOT',
      senderName: 'Slackbot',
      text,
      ephemeralFor: target.user,
    });
  }

  #post(target: ResponseTarget, body: JsonObject): void {
    const { text, blocks } = parts(body);
    const inChannel = body.response_type === 'in_channel';
    const thread = typeof body.thread_ts === 'string' ? body.thread_ts : inChannel ? undefined : target.thread;
    this.#workspace.messages.post({
      channel: target.channel,
      user: this.#workspace.bot.id,
      botId: this.#workspace.bot.botId ?? '',
      text,
      ...(blocks ? { blocks } : {}),
      ...(thread ? { threadTs: thread } : {}),
      ...(inChannel ? {} : { ephemeralFor: target.user }),
    });
  }
}

function parts(body: JsonObject): { text: string; blocks: JsonObject[] | undefined } {
  const blocks = Array.isArray(body.blocks) ? body.blocks.filter(isObject) : undefined;
  return { text: typeof body.text === 'string' ? body.text : '', blocks };
}
