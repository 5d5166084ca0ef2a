import type { Member } from '../../crm/team/members.ts';
import { UsageError } from './usage.ts';

/**
 * The member with an e-mail; for an empty one the first manager, else admin, else anybody.
 *
 * @throws {UsageError} where there is none
 */
export function chooseMember(everybody: readonly Member[], email = ''): Member {
  if (email === '') {
    const oldest = [...everybody].sort((one, other) => one.id.localeCompare(other.id));
    const byRole = (role: string) => oldest.find((candidate) => candidate.role === role);
    const member = byRole('manager') ?? byRole('admin') ?? oldest[0];
    if (member === undefined) throw new UsageError('This workspace has no members yet. Import some, or load the demo.');
    return member;
  }
  const member = everybody.find((candidate) => candidate.email.toLowerCase() === email.toLowerCase());
  if (member === undefined) throw new UsageError(`There is no member with the e-mail ${email}.`);
  return member;
}
