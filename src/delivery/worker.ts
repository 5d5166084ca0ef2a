/** Something that works off a queue until it is stopped. */
export interface Worker {
  /** Looks for work at once rather than at the next poll. */
  wake(): void;
  /** Lets what is under way finish, and takes nothing more. */
  stop(): Promise<void>;
}

/**
 * Works off a queue in several lanes: each takes the next piece until there is none, then sleeps until it is woken or a poll is
 * due, because other processes put work into the same queue.
 *
 * @param next handles one piece and says whether there was one
 * @param onError told of what `next` throws; the lane then rests for a poll
 */
export function startWorker(
  next: () => Promise<boolean>,
  { lanes, pollMilliseconds, onError }: { lanes: number; pollMilliseconds: number; onError: (error: unknown) => void },
): Worker {
  const sleepers = new Set<() => void>();
  let stopped = false;
  let pending = false;

  const sleep = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(done, pollMilliseconds);
      function done() {
        clearTimeout(timer);
        sleepers.delete(done);
        resolve();
      }
      sleepers.add(done);
    });
  const lane = async () => {
    while (!stopped) {
      pending = false;
      const worked = await next().catch((error: unknown) => {
        onError(error);
        return false;
      });
      if (!worked && !pending && !stopped) await sleep();
    }
  };
  const running = Array.from({ length: lanes }, lane);
  const wake = () => {
    pending = true;
    for (const awaken of [...sleepers]) awaken();
  };
  return {
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await Promise.all(running);
    },
  };
}
