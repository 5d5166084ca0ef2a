/** What a member may do, least first. */
export const roles = ['viewer', 'rep', 'manager', 'admin'] as const;

/** A member's role. */
export type Role = (typeof roles)[number];

/** What a capability does: reads; writes what can be undone; or destroys, or sends something out of the building. */
export type Effect = 'read' | 'write' | 'destructive';

/** Every role from `least` upwards. */
export function rolesFrom(least: Role): readonly Role[] {
  return roles.slice(roles.indexOf(least));
}

/** The roles that an effect is open to unless a capability says otherwise. */
export function defaultRoles(effect: Effect): readonly Role[] {
  return rolesFrom(({ read: 'viewer', write: 'rep', destructive: 'manager' } as const)[effect]);
}
