import { IANAZone } from 'luxon';
import type { JsonObject } from '../limits/check.ts';
import type { Member } from '../workspace/types.ts';
import { type Method, memberOf, page, type Services, SlackError } from './call.ts';

function memberJson(member: Member, { workspace }: Services): JsonObject {
  const now = workspace.clock().getTime();
  return {
    id: member.id,
    team_id: member.teamId,
    name: member.name,
    deleted: false,
    real_name: member.realName,
    tz: member.timeZone,
    tz_label: member.timeZone.replaceAll('_', ' '),
    tz_offset: IANAZone.create(member.timeZone).offset(now) * 60,
    is_admin: member.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: member.isGuest,
    is_ultra_restricted: false,
    is_bot: member.isBot,
    is_app_user: false,
    is_email_confirmed: member.emailConfirmed,
    is_stranger: member.teamId !== workspace.team.id,
    updated: Math.floor(now / 1000),
    profile: {
      real_name: member.realName,
      display_name: member.realName,
      first_name: member.realName.split(' ')[0] ?? member.realName,
      last_name: member.realName.split(' ').slice(1).join(' '),
      title: member.title,
      team: member.teamId,
      ...(member.isBot ? { bot_id: member.botId } : { email: member.email }),
    },
  };
}

const info: Method = (given, services) => ({ user: memberJson(memberOf(given.text('user'), services), services) });

const list: Method = (given, services) => {
  const { items, next } = page(services.workspace.people.all(), given, 1000);
  return { members: items.map((one) => memberJson(one, services)), response_metadata: { next_cursor: next } };
};

const lookupByEmail: Method = (given, services) => {
  const member = services.workspace.people.byEmail(given.text('email'));
  if (!member) throw new SlackError('users_not_found');
  return { user: memberJson(member, services) };
};

/** The users.* methods. */
export const USERS: Readonly<Record<string, Method>> = {
  'users.info': info,
  'users.list': list,
  'users.lookupByEmail': lookupByEmail,
};
