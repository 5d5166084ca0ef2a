import { existsSync } from 'node:fs';

/** Takes the settings of a `.env` file in the working folder into the environment; what is set already stays. */
export function loadEnvironmentFile(path = '.env'): void {
  if (existsSync(path)) process.loadEnvFile(path);
}
