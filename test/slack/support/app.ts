/**
 * A process that runs Rapport against a playground in another process, for tests to kill: its parameters are the database's
 * address and the playground's slackApiUrl, bot token and signing secret. It prints its port once it works.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { openDatabase } from '../../../src/database/connection.ts';
import { createRapport } from '../../../src/rapport.ts';
import { createSlackSurface } from '../../../src/surfaces/slack/slack.ts';

const [databaseUrl = '', slackApiUrl = '', botToken = '', signingSecret = ''] = process.argv.slice(2);
const database = openDatabase(databaseUrl, { max: 8 });
const surface = createSlackSurface({
  rapport: createRapport({ database, logger: pino({ level: 'silent' }) }),
  connection: { mode: 'http', botToken, signingSecret },
  slackApiUrl,
  newWorkspace: { timeZone: 'America/New_York', currency: 'USD', locale: 'en-US' },
  newMemberRole: 'rep',
  charts: { baseUrl: 'https://rapport.example.com', secret: 'a secret for the charts of tests' },
  clock: () => new Date(),
  timing: { pollMilliseconds: 50, leaseSeconds: 1, callMilliseconds: 800 },
});
const app = express();
if (surface.router !== null) app.use(surface.router);
const server = createServer(app);
server.listen(0, '127.0.0.1', async () => {
  await surface.start();
  console.log((server.address() as AddressInfo).port);
});
