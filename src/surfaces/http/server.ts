import type { Server } from 'node:http';
import { sql } from 'drizzle-orm';
import express, { type Express } from 'express';
import type { Rapport } from '../../rapport.ts';
import { chartsRouter } from './charts.ts';

/** What serving needs. */
export interface HttpServerOptions {
  readonly rapport: Rapport;
  /** What chart links are signed with. */
  readonly chartsSecret: string;
  readonly clock: () => Date;
}

/** The one HTTP application: health and charts; other surfaces mount their routers on it. */
export function createHttpApplication({ rapport, chartsSecret, clock }: HttpServerOptions): Express {
  const application = express();
  application.disable('x-powered-by');
  application.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  application.get('/readyz', async (_request, response) => {
    try {
      await rapport.database.orm.execute(sql`select 1`);
      response.json({ status: 'ready' });
    } catch (error) {
      rapport.logger.warn({ error }, 'The database does not answer');
      response.status(503).json({ status: 'not ready', reason: 'The database does not answer.' });
    }
  });
  application.use('/charts', chartsRouter({ secret: chartsSecret, clock, logger: rapport.logger }));
  return application;
}

/** Listens on a port; 0 takes any that is free. @throws with one clear line where the port is taken */
export function listen(application: Express, port: number): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    // Express calls this for an error of listening, too.
    const server = application.listen(port, (error?: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is in use. Stop what uses it, or choose another: rapport start --port ${port + 1}`;
      if (error !== undefined) return reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}
