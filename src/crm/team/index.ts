import { whoami } from './whoami.ts';

/** The capabilities of the team. */
export const teamCapabilities = [whoami];
