import type { Role } from '../../../capability/roles.ts';

/** A person of the demo's sales team. */
export interface DemoMember {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly title: string;
  /** IANA zone. */
  readonly timeZone: string;
  readonly territory: string | null;
  /** The e-mail of who leads them; null at the top. */
  readonly manager: string | null;
  /** What they are to sell in the first quarter of the history, in whole units of the currency; null for who sells nothing. */
  readonly firstQuota: number | null;
  /** How often they win, against the team's average of 1. */
  readonly skill: number;
}

const lead = 'maya.lindqvist@northwind.example';

/** The team of Northwind, who sell sensors and software for goods on the move. The first one leads it and is who asks unless said. */
export const demoMembers: readonly DemoMember[] = [
  {
    name: 'Maya Lindqvist',
    email: lead,
    role: 'manager',
    title: 'Head of Sales',
    timeZone: 'America/New_York',
    territory: null,
    manager: null,
    firstQuota: 30_000,
    skill: 1.2,
  },
  {
    name: 'Grace Adeyemi',
    email: 'grace.adeyemi@northwind.example',
    role: 'admin',
    title: 'Revenue Operations',
    timeZone: 'America/Chicago',
    territory: null,
    manager: lead,
    firstQuota: null,
    skill: 1,
  },
  {
    name: 'Sam Whitaker',
    email: 'sam.whitaker@northwind.example',
    role: 'rep',
    title: 'Account Executive',
    timeZone: 'America/New_York',
    territory: 'US East',
    manager: lead,
    firstQuota: 30_000,
    skill: 1,
  },
  {
    name: 'Priya Raman',
    email: 'priya.raman@northwind.example',
    role: 'rep',
    title: 'Senior Account Executive',
    timeZone: 'America/Los_Angeles',
    territory: 'US West',
    manager: lead,
    firstQuota: 40_000,
    skill: 1.25,
  },
  {
    name: 'Diego Salazar',
    email: 'diego.salazar@northwind.example',
    role: 'rep',
    title: 'Account Executive',
    timeZone: 'America/Mexico_City',
    territory: 'Latin America',
    manager: lead,
    firstQuota: 20_000,
    skill: 0.8,
  },
  {
    name: 'Lukas Brandt',
    email: 'lukas.brandt@northwind.example',
    role: 'rep',
    title: 'Account Executive',
    timeZone: 'Europe/Berlin',
    territory: 'DACH',
    manager: lead,
    firstQuota: 30_000,
    skill: 0.95,
  },
  {
    name: 'Chloé Fontaine',
    email: 'chloe.fontaine@northwind.example',
    role: 'rep',
    title: 'Senior Account Executive',
    timeZone: 'Europe/Paris',
    territory: 'Western Europe',
    manager: lead,
    firstQuota: 30_000,
    skill: 1.05,
  },
  {
    name: 'Hannah Sørensen',
    email: 'hannah.sorensen@northwind.example',
    role: 'viewer',
    title: 'Finance Partner',
    timeZone: 'Europe/London',
    territory: null,
    manager: null,
    firstQuota: null,
    skill: 1,
  },
];
