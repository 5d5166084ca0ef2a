import type { ContactRole } from '../../contacts/tables.ts';
import { type DemoCompany, demoCompanies } from './companies.ts';
import { type DemoPerson, namedPeople, namePools, titles } from './people.ts';
import { type DemoPlace, demoPlaces } from './places.ts';
import { Deck, type Random } from './random.ts';
import { type DemoSeller, memberCalled, ownerOf, type Setting } from './team.ts';

/** An account of the demo with its people. */
export interface DemoAccount {
  readonly id: string;
  readonly company: DemoCompany;
  readonly place: DemoPlace;
  readonly owner: DemoSeller;
  readonly phone: string;
  readonly address: string;
  /** The main contact first. */
  readonly people: readonly DemoContact[];
}

/** A contact of the demo. */
export interface DemoContact {
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  readonly gender: string;
  readonly title: string;
  readonly role: ContactRole;
  readonly email: string | null;
  readonly phone: string | null;
  readonly reportsToId: string | null;
}

/** The roles at an account, in the order in which its people are met. */
const roles = ['decision_maker', 'champion', 'influencer', 'user'] as const;

/** The accounts with their contacts, in the order of the list of companies. */
export function newAccounts({ random: source, calendar, team }: Setting): DemoAccount[] {
  const random = source.fork('accounts');
  const at = calendar.moment(calendar.start, 'utc', 0);
  const drawn: Drawn = { random, names: new NameDecks(random), phones: new Set() };
  return demoCompanies.map((company) => {
    const place = demoPlaces[company.city];
    const { owner } = company.details;
    return {
      id: random.id(at),
      company,
      place,
      owner: owner === undefined ? ownerOf(team, place.territory) : memberCalled(team, owner),
      phone: phoneOf(place, drawn),
      address: addressOf(company, place, random),
      people: peopleOf(company, place, drawn, at),
    };
  });
}

/** What names and numbers are drawn from, for all accounts together. */
interface Drawn {
  readonly random: Random;
  readonly names: NameDecks;
  readonly phones: Set<string>;
}

/** Draws names so that nobody is called like somebody else. */
class NameDecks {
  readonly #random: Random;
  readonly #decks = new Map<string, Deck<string>>();

  constructor(random: Random) {
    this.#random = random;
  }

  draw(region: DemoPlace['names'], gender: 'she' | 'he' | 'family'): string {
    const key = `${region} ${gender}`;
    const deck = this.#decks.get(key) ?? new Deck(this.#random.fork(key), namePools[region][gender]);
    this.#decks.set(key, deck);
    return deck.draw();
  }
}

function peopleOf(company: DemoCompany, place: DemoPlace, drawn: Drawn, at: Date): DemoContact[] {
  const { random } = drawn;
  const named = namedPeople[company.name] ?? [];
  const size = company.employees > 1200 ? 3 : 2;
  const more = Math.max(named.length === 0 ? 1 : 0, size + (random.chance(0.3) ? 1 : 0) - named.length);
  const others = Array.from({ length: more }, (_, index) => stranger(place, roles[named.length + index], drawn));
  const people = [...named, ...others];
  const ids = people.map(() => random.id(at));
  return people.map(({ name, gender, title, role }, index) => ({
    id: ids[index] ?? '',
    name,
    firstName: name.split(' ')[0] ?? name,
    gender,
    title,
    role,
    // Some addresses and numbers are missing, as they are anywhere.
    email: index > 0 && random.chance(0.08) ? null : `${mailbox(name)}@${company.domain}`,
    phone: index > 0 && random.chance(0.3) ? null : phoneOf(place, drawn),
    reportsToId: index > 0 && random.chance(0.6) ? (ids[0] ?? null) : null,
  }));
}

function stranger(place: DemoPlace, role: (typeof roles)[number] = 'user', { names, random }: Drawn): DemoPerson {
  const gender = random.chance(0.5) ? 'she' : 'he';
  return {
    name: `${names.draw(place.names, gender)} ${names.draw(place.names, 'family')}`,
    gender: gender === 'she' ? 'female' : 'male',
    title: random.pick(titles[role]),
    role,
  };
}

/** A number that nobody else has. */
function phoneOf({ phone }: DemoPlace, { random, phones }: Drawn): string {
  const drawn = () => phone.replace(' ', '').replace(/#/g, () => String(random.int(0, 9)));
  let number = drawn();
  while (phones.has(number)) number = drawn();
  phones.add(number);
  return number;
}

function addressOf({ city }: DemoCompany, { country, countryName, streets }: DemoPlace, random: Random): string {
  const street = random.pick(streets);
  const number = random.int(3, 240);
  const numberFirst = ['US', 'GB', 'FR', 'AU', 'SG'].includes(country);
  return `${numberFirst ? `${number} ${street}` : `${street} ${number}`}, ${city}, ${countryName}`;
}

/** "Jürgen Schäfer" → "juergen.schaefer". */
function mailbox(name: string): string {
  const plain = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', æ: 'ae', ı: 'i' } as const;
  return name
    .toLowerCase()
    .replace(/[äöüßøæı]/g, (letter) => plain[letter as keyof typeof plain])
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll(' ', '.');
}
