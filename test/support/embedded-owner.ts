/**
 * A process that owns an embedded Postgres, for tests to kill: it starts one on the home in its first parameter, prints
 * `{"url"}` or `{"code", "message"}` as a line of JSON, and then does what its second parameter says.
 */
import { startEmbeddedPostgres } from '../../src/database/embedded/start.ts';

const [home = '', then = 'stay', durable = 'true'] = process.argv.slice(2);

try {
  const server = await startEmbeddedPostgres({ home, durable: durable === 'true' });
  console.log(JSON.stringify({ url: server.url }));
  if (then === 'exit') process.exit();
  process.once('SIGTERM', () => void server.stop());
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  console.log(JSON.stringify({ code, message: String(error) }));
}
