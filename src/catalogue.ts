import type { Capability } from './capability/capability.ts';
import { makeHelp } from './capability/help.ts';
import { accountCapabilities } from './crm/accounts/index.ts';
import { activityCapabilities } from './crm/activities/index.ts';
import { contactCapabilities } from './crm/contacts/index.ts';
import { dealCapabilities } from './crm/deals/index.ts';
import { historyCapabilities } from './crm/history/index.ts';
import { noteCapabilities } from './crm/notes/index.ts';
import { taskCapabilities } from './crm/tasks/index.ts';
import { teamCapabilities } from './crm/team/index.ts';
import { digestCapabilities } from './digests/index.ts';

/** Everything that Rapport can do: the one list that every surface, the language and the reference pages read. */
export const catalogue: readonly Capability[] = [
  ...activityCapabilities,
  ...taskCapabilities,
  ...noteCapabilities,
  ...accountCapabilities,
  ...contactCapabilities,
  ...dealCapabilities,
  ...digestCapabilities,
  ...teamCapabilities,
  ...historyCapabilities,
  makeHelp(() => catalogue),
];

/** The capabilities by name. */
export const catalogueByName: ReadonlyMap<string, Capability> = new Map(
  catalogue.map((capability) => [capability.name, capability]),
);
