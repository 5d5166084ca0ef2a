import type { Identifiers } from './identifiers.ts';
import type { Member } from './types.ts';

/** What is needed to make a member; all else has a default. */
export interface MemberSeed {
  id?: string;
  name: string;
  email: string;
  title?: string;
  timeZone?: string;
  isAdmin?: boolean;
  isGuest?: boolean;
  emailConfirmed?: boolean;
  teamId?: string;
}

/** The members of the workspace, by id. */
export class People {
  readonly #members = new Map<string, Member>();
  readonly #identifiers: Identifiers;
  readonly #teamId: string;

  constructor(identifiers: Identifiers, teamId: string) {
    this.#identifiers = identifiers;
    this.#teamId = teamId;
  }

  /** Adds a person. */
  add(seed: MemberSeed): Member {
    const member: Member = {
      id: seed.id ?? this.#identifiers.next('U'),
      name: seed.email.split('@')[0] ?? seed.name,
      realName: seed.name,
      email: seed.email,
      title: seed.title ?? '',
      timeZone: seed.timeZone ?? 'America/New_York',
      isAdmin: seed.isAdmin ?? false,
      isBot: false,
      isGuest: seed.isGuest ?? false,
      emailConfirmed: seed.emailConfirmed ?? true,
      teamId: seed.teamId ?? this.#teamId,
    };
    this.#members.set(member.id, member);
    return member;
  }

  /** Adds the app's bot user. */
  addBot(name: string, id: string, botId: string): Member {
    const bot = this.add({ id, name, email: `${name.toLowerCase()}@bots.invalid`, timeZone: 'Etc/UTC' });
    bot.isBot = true;
    bot.botId = botId;
    return bot;
  }

  /** The member of this id, or undefined. */
  get(id: string): Member | undefined {
    return this.#members.get(id);
  }

  /** The member of this id, e-mail, user name or full name (any case); throws where there is none. */
  find(said: string): Member {
    const wanted = said.replace(/^@/u, '').toLowerCase();
    const found =
      this.#members.get(said) ??
      this.all().find((member) =>
        [member.email, member.name, member.realName].some((name) => name.toLowerCase() === wanted),
      );
    if (!found) throw new Error(`No member "${said}" in the playground.`);
    return found;
  }

  /** The member with this e-mail address, or undefined. */
  byEmail(email: string): Member | undefined {
    return this.all().find((member) => !member.isBot && member.email.toLowerCase() === email.toLowerCase());
  }

  /** All members, bot included, in the order they were added. */
  all(): Member[] {
    return [...this.#members.values()];
  }
}
