import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { Logger } from 'pino';
import { DeniedError, InvalidError, RapportError } from '../../capability/errors.ts';
import { type DrawnChart, DrawnCharts } from '../../insight/charts/drawn-charts.ts';
import { parseChartRequest } from '../../insight/charts/request.ts';
import { checkSignature } from '../../insight/charts/signature.ts';

/** What serving charts needs. */
export interface ChartsRouterOptions {
  /** What links to charts are signed with; never empty. */
  readonly secret: string;
  /** The present moment, against which links expire. */
  readonly clock: () => Date;
  readonly logger: Pick<Logger, 'warn' | 'error'>;
}

const mostKept = 64;

/**
 * Chart images over HTTP, to be mounted at `/charts`: QuickChart's GET and POST, at its own path `/chart` below it, too, but only
 * for signed links that have not expired.
 *
 * Answers a PNG, or JSON `{"error": {"code", "message"}}` with 400 for a chart that cannot be, 403 for a link that may not.
 */
export function chartsRouter({ secret, clock, logger }: ChartsRouterOptions): Router {
  if (secret === '') throw new RangeError('The secret that chart links are signed with is empty.');
  const charts = new DrawnCharts(mostKept);
  const router = express.Router();

  async function answer(request: Request, response: Response): Promise<void> {
    const query = readQuery(request);
    const now = clock();
    const expires = checkSignature(query, secret, now);
    const { png, etag } = await drawn(charts, query, logger);
    const seconds = Math.floor((expires.getTime() - now.getTime()) / 1000);
    response.set({
      'Cache-Control': `public, max-age=${seconds}, immutable`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
      Expires: expires.toUTCString(),
    });
    response.type('png').send(png);
  }

  router.get(['/', '/chart'], answer);
  router.post(['/', '/chart'], express.json({ limit: '64kb' }), answer);
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    answerError(error, response, logger);
  });
  return router;
}

/** The parameters of the query and, for a POST, of the JSON body; a configuration sent as an object becomes its compact JSON. */
function readQuery(request: Request): URLSearchParams {
  const query = new URL(request.originalUrl, 'http://localhost').searchParams;
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null) return query;
  for (const [name, value] of Object.entries(body)) {
    query.append(name, typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));
  }
  return query;
}

async function drawn(charts: DrawnCharts, query: URLSearchParams, logger: Pick<Logger, 'warn'>): Promise<DrawnChart> {
  const request = parseChartRequest(query);
  try {
    return await charts.draw(request);
  } catch (error) {
    logger.warn({ err: error }, 'a chart could not be drawn');
    throw new InvalidError(
      'invalid_chart',
      'Chart.js cannot draw this configuration; check its options and data.',
      'c',
    );
  }
}

function answerError(error: unknown, response: Response, logger: Pick<Logger, 'error'>): void {
  const { status, code, message } = describe(error);
  if (status === 500) logger.error({ err: error }, 'serving a chart failed');
  response.status(status).set('Cache-Control', 'no-store').json({ error: { code, message } });
}

function describe(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof DeniedError) return { status: 403, code: error.code, message: error.message };
  if (error instanceof RapportError) return { status: 400, code: error.code, message: error.message };
  if (isBodyError(error)) {
    const message = 'The body must be JSON of at most 64 kB, with the chart as "chart".';
    return { status: error.status, code: 'invalid_chart', message };
  }
  return { status: 500, code: 'failed', message: 'The chart could not be served. Try again in a moment.' };
}

/** What express.json throws: broken JSON, or too much of it. */
function isBodyError(error: unknown): error is { status: number } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
  );
}
