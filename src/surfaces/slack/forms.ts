import type { App } from '@slack/bolt';
import type { ButtonAction } from '../../capability/reply.ts';
import type { Place, Pressed } from './arrival.ts';
import type { CommandBody } from './arrivals.ts';

/** What a form was asked for by, and where its result goes. */
export interface FormOrigin {
  readonly trigger: string;
  readonly user: string;
  readonly place: Place;
  readonly pressed: Pressed | null;
}

/** Forms in modals. */
export interface Forms {
  open(action: ButtonAction, origin: FormOrigin): Promise<void>;
  openByCommand(command: CommandBody & { trigger_id: string }): Promise<boolean>;
  listen(app: App): void;
}

/** Stub. */
export function createForms(): Forms {
  return { open: async () => {}, openByCommand: async () => false, listen: () => {} };
}
