import { json, type Request, type Response, Router } from 'express';
import type { Actor } from './actor.ts';
import type { CommandHint, ShortcutHint } from './options.ts';
import { runPageAction } from './page-actions.ts';
import { buildPage, type PageBundle } from './page-bundle.ts';
import { changeFor, snapshot } from './page-state.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What the page's server needs. */
export interface PageServerOptions {
  workspace: Workspace;
  actor: (user: string) => Actor;
  commands: readonly CommandHint[];
  shortcuts: readonly ShortcutHint[];
}

const MOST_BODY = '32mb';

/** Serves the web page at `/`, its bundle, its live updates (Server-Sent Events) and what a person does on it. */
export class PageServer {
  readonly router = Router();
  readonly #options: PageServerOptions;
  readonly #streams = new Set<Response>();
  #bundle: Promise<PageBundle> | undefined;

  constructor(options: PageServerOptions) {
    this.#options = options;
    this.router.get('/', (_request, response) => this.#send(response, 'html'));
    this.router.get('/playground/page.js', (_request, response) => this.#send(response, 'js'));
    this.router.get('/playground/page.css', (_request, response) => this.#send(response, 'css'));
    this.router.get('/playground/stream', (request, response) => this.#stream(request, response));
    this.router.get('/playground/download/:id', (request, response) => this.#download(request, response));
    this.router.post('/playground/act', json({ limit: MOST_BODY }), (request, response) =>
      this.#act(request, response),
    );
  }

  /** Ends all live updates. */
  close(): void {
    for (const stream of this.#streams) stream.end();
  }

  async #send(response: Response, part: 'html' | 'js' | 'css'): Promise<void> {
    this.#bundle ??= buildPage();
    const bundle = await this.#bundle;
    response.setHeader('cache-control', 'no-cache');
    response.type(part).send(bundle[part]);
  }

  #stream(request: Request, response: Response): void {
    const { workspace } = this.#options;
    const user = workspace.people.get(String(request.query.as))?.id ?? workspace.humans()[0]?.id;
    if (!user) {
      response.status(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      connection: 'keep-alive',
    });
    const write = (data: unknown) => response.write(`data: ${JSON.stringify(data)}\n\n`);
    write({ kind: 'snapshot', snapshot: snapshot(this.#options, user) });
    const stop = workspace.changes.subscribe((change) => {
      const told = changeFor(workspace, change, user);
      if (told) write(told);
    });
    this.#streams.add(response);
    request.on('close', () => {
      stop();
      this.#streams.delete(response);
    });
  }

  /** Only JSON from the page itself: another site can send neither that content type nor this origin. */
  async #act(request: Request, response: Response): Promise<void> {
    const { origin, host } = request.headers;
    if (!request.is('application/json') || (origin !== undefined && new URL(origin).host !== host)) {
      response.status(403).json({ ok: false, error: 'Only the playground page may do this.' });
      return;
    }
    try {
      response.json({ ok: true, ...(await runPageAction(this.#options, request.body)) });
    } catch (error) {
      response.status(400).json({ ok: false, error: error instanceof Error ? error.message : String(error) });
    }
  }

  #download(request: Request, response: Response): void {
    const file = this.#options.workspace.files.get(String(request.params.id));
    if (!file?.content) {
      response.status(404).end();
      return;
    }
    if (!file.mimeType.startsWith('image/')) response.attachment(file.name);
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    response.type(file.mimeType).send(file.content);
  }
}
