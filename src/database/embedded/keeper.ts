import { randomUUID } from 'node:crypto';
import type { Cluster } from './cluster.ts';
import { removeHolder } from './holder.ts';
import { obtainServer, type Server } from './obtain.ts';
import { stopPostmaster } from './postmaster.ts';
import { signal } from './process.ts';

/** Where the embedded Postgres says what it does; a pino logger is one. */
export type EmbeddedPostgresLogger = { info(message: string): void; warn(message: string): void };

/** Keeps a server running from `open` to `close`: if it dies in between it is started again on the same port. */
export class ServerKeeper {
  readonly #cluster: Cluster;
  readonly #password: string;
  readonly #token = randomUUID();
  readonly #logger: EmbeddedPostgresLogger | undefined;
  #server: Server | undefined;
  #closing: Promise<void> | undefined;
  #recovery: Promise<void> | undefined;

  constructor(cluster: Cluster, password: string, logger: EmbeddedPostgresLogger | undefined) {
    this.#cluster = cluster;
    this.#password = password;
    this.#logger = logger;
  }

  /** Obtains the server; on `port`, or any free one. Throws `EmbeddedPostgresError`. */
  async open(port: number | undefined): Promise<Server> {
    const server = await obtainServer({
      cluster: this.#cluster,
      password: this.#password,
      token: this.#token,
      port,
      onLost: () => this.#recover(),
      warn: (message) => this.#logger?.warn(message),
    });
    this.#server = server;
    process.on('exit', this.#endWithProcess);
    this.#logger?.info(`embedded Postgres is ready on 127.0.0.1:${server.port}`);
    return server;
  }

  /** Ends the server and waits until it has ended; a second call waits for the first. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#recovery;
    process.off('exit', this.#endWithProcess);
    if (!this.#server) return;
    // The right to use the home is kept until the server is gone: nobody may take over a server that is about to end.
    await stopPostmaster(this.#cluster.home, this.#server.pid);
    await removeHolder(this.#cluster.home);
    await this.#server.claim.release();
  }

  #recover(): void {
    const lost = this.#server;
    if (lost === undefined || this.#closing !== undefined) return;
    this.#server = undefined;
    process.off('exit', this.#endWithProcess);
    this.#logger?.warn(
      `the embedded Postgres (process ${lost.pid}) ended or dropped its connections: starting it again`,
    );
    this.#recovery = this.#reopen(lost);
  }

  async #reopen(lost: Server): Promise<void> {
    await lost.claim.release();
    try {
      await this.open(lost.port);
    } catch (error) {
      this.#logger?.warn(error instanceof Error ? error.message : String(error));
    }
  }

  readonly #endWithProcess = () => {
    if (this.#server) signal(this.#server.pid, 'SIGINT');
  };
}
