import { undo } from './undo.ts';

/** The capabilities of the audit trail. */
export const historyCapabilities = [undo];
