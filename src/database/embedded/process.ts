import type { Binaries } from './binaries.ts';
import { errorCode } from './home.ts';

/** Whether a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The environment of the server's programs: nothing of the person's own, whose PG* variables would change the server. */
export function environment({ libraryPath }: Binaries): Record<string, string> {
  const library = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    LC_ALL: 'C',
    ...(libraryPath ? { [library]: libraryPath } : {}),
  };
}
