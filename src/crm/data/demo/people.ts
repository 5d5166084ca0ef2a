import type { ContactRole } from '../../contacts/tables.ts';
import type { DemoPlace } from './places.ts';

/** A person whom the demo names, rather than draws. */
export interface DemoPerson {
  readonly name: string;
  readonly gender: 'female' | 'male';
  readonly title: string;
  readonly role: ContactRole;
}

const she = 'female';
const he = 'male';

function person(name: string, gender: DemoPerson['gender'], title: string, role: ContactRole): DemoPerson {
  return { name, gender, title, role };
}

/** The people whom stories are told of, by account; the first one is its main contact. */
export const namedPeople: Readonly<Record<string, readonly DemoPerson[]>> = {
  'Acme Corp': [
    person('Dana Kim', she, 'VP Supply Chain', 'decision_maker'),
    person('Marcus Bell', he, 'Warehouse Manager', 'champion'),
    person('Ines Duarte', she, 'IT Manager', 'influencer'),
  ],
  Globex: [
    person('Dana Okafor', she, 'Cold Chain Director', 'decision_maker'),
    person('Victor Hale', he, 'Quality Manager', 'influencer'),
    person('Yuki Tan', she, 'Validation Engineer', 'champion'),
  ],
  Initech: [
    person('Wendy Castellano', she, 'Chief Operating Officer', 'decision_maker'),
    person('Milo Waddell', he, 'Facilities Manager', 'user'),
  ],
  Umbrella: [
    person('Rosalind Ashby', she, 'Head of Global Distribution', 'decision_maker'),
    person('Omar Haddad', he, 'GDP Compliance Lead', 'champion'),
    person('Terrence Boyd', he, 'Procurement Director', 'influencer'),
  ],
  'Stark Industries': [
    person('Virginia Marlowe', she, 'Chief Operating Officer', 'decision_maker'),
    person('Hassan Iqbal', he, 'Director of Logistics', 'champion'),
    person('Nell Ferris', she, 'Procurement Manager', 'influencer'),
  ],
  Hooli: [
    person('Gavin Petrakis', he, 'VP Infrastructure', 'decision_maker'),
    person('Farah Nazari', she, 'Data Center Logistics Lead', 'champion'),
  ],
  'June & Partners': [
    person('April June', she, 'Managing Partner', 'decision_maker'),
    person('Theo Vance', he, 'Office Manager', 'user'),
  ],
  'Friday Media': [
    person('Carmen Friday', she, 'Head of Production', 'decision_maker'),
    person('Will March', he, 'Equipment Manager', 'champion'),
  ],
  'Best Case Logistics': [
    person('Leroy Tate', he, 'Operations Director', 'decision_maker'),
    person('Joy Pham', she, 'Fleet Manager', 'champion'),
  ],
  'Copperline Freight': [
    person('Bill Tomorrow', he, 'Fleet Director', 'decision_maker'),
    person('Katherine Doyle', she, 'Dispatch Manager', 'champion'),
    person('Kathy Doyle', she, 'Dispatch Manager', 'contact'),
  ],
  'Will Call Ltd': [
    person('Mark Winter', he, 'Operations Manager', 'decision_maker'),
    person('Aisha Bello', she, 'Venue Logistics Lead', 'champion'),
  ],
  'Schäfer Logistik GmbH': [
    person('Jürgen Schäfer', he, 'Managing Director', 'decision_maker'),
    person('Annika Voß', she, 'Head of Fleet', 'champion'),
    person('Emre Yıldız', he, 'IT Manager', 'influencer'),
  ],
  'Kestrel Holdings': [
    person('Beatrice Lowell', she, 'Group COO', 'decision_maker'),
    person('Nathan Cole', he, 'Group Procurement Director', 'influencer'),
  ],
  'Grupo Almazara': [
    person('Ximena Ríos', she, 'Directora de Operaciones', 'decision_maker'),
    person('Andrés Peña', he, 'Supply Chain Manager', 'champion'),
    person('Lucía Barragán', she, 'Finance Director', 'influencer'),
  ],
};

/** Titles by the part they play; who decides comes first at each account. */
export const titles: Readonly<Record<'decision_maker' | 'champion' | 'influencer' | 'user', readonly string[]>> = {
  decision_maker: [
    'VP Operations',
    'Head of Supply Chain',
    'Managing Director',
    'Chief Operating Officer',
    'Director of Logistics',
  ],
  champion: ['Warehouse Manager', 'Cold Chain Manager', 'Fleet Manager', 'Continuous Improvement Lead'],
  influencer: ['IT Manager', 'Quality Manager', 'Finance Director', 'Procurement Manager'],
  user: ['Dispatch Lead', 'Shift Supervisor', 'Transport Planner'],
};

interface NamePool {
  readonly she: readonly string[];
  readonly he: readonly string[];
  readonly family: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/** First and family names by the region they come from. */
export const namePools: Readonly<Record<DemoPlace['names'], NamePool>> = {
  us: {
    she: words(
      'Alicia Brooke Denise Erin Fatima Gloria Imani Jocelyn Keiko Lauren Monique Nadia Renee Tamara Vanessa Zoe',
    ),
    he: words('Andre Caleb Darnell Elliot Frank Greg Isaac Jamal Kenji Logan Miguel Owen Quentin Raj Trevor Wesley'),
    family: words(
      'Abbott Barnes Callahan Delgado Ellison Fairchild Griggs Huang Ibarra Jennings Kowalski Lombardi McAllister Nguyen Osborne Prescott Quigley Ramsey Sandoval Thornton Underhill Vasquez Whitfield Yoder Zimmerman',
    ),
  },
  latin: {
    she: words('Valentina Camila Mariana Paola Daniela Renata Catalina'),
    he: words('Rodrigo Matías Joaquín Emilio Héctor Iván Sebastián'),
    family: words('Arriaga Bustamante Cárdenas Escobedo Figueroa Guzmán Montoya Olivares Quintana Villaseñor Zúñiga'),
  },
  brazil: {
    she: words('Juliana Larissa Beatriz'),
    he: words('Thiago Rafael João'),
    family: words('Azevedo Carvalho Magalhães Nogueira Guimarães'),
  },
  german: {
    she: words('Katharina Sabine Anneliese Friederike Leonie Ute Zeynep Birgit'),
    he: words('Matthias Florian Jörg Henrik Dieter Stefan Cem Rüdiger'),
    family: words(
      'Bergmann Dörfler Eichhorn Fuchs Grünwald Hoffmann Jäger Köhler Lindner Müller Oberhauser Pfeiffer Steiner Weiß Zimmer',
    ),
  },
  french: {
    she: words('Amélie Hélène Océane Salomé Noémie'),
    he: words('Étienne Gaël Julien Rémi Mehdi'),
    family: words('Arnaud Beaumont Chevalier Dubreuil Faucher Lefèvre Marchand Rousselle'),
  },
  british: {
    she: words('Imogen Saoirse Philippa Nia Harriet'),
    he: words('Alistair Callum Rhys Dev Gareth'),
    family: words('Ashworth Bainbridge Cartwright Featherstone Gallagher Hartley Mistry Pemberton'),
  },
  iberian: {
    she: words('Leticia Rocío Inês Marta'),
    he: words('Álvaro Nuno Gonzalo Tiago'),
    family: words('Castellanos Ferreira Iglesias Navarro Teixeira Sepúlveda'),
  },
  italian: {
    she: words('Chiara Ginevra'),
    he: words('Lorenzo Matteo'),
    family: words('Bianchi Conti Ferraro Moretti'),
  },
  nordic: {
    she: words('Astrid Freja Sigrid'),
    he: words('Anders Søren Björn'),
    family: words('Åkesson Bergström Kjær Nygaard Öberg'),
  },
  dutch: {
    she: words('Femke Sanne'),
    he: words('Bram Joost'),
    family: words('Bakker Hoekstra Willems'),
  },
  asia: {
    she: words('Mei Ananya Haruka Charlotte'),
    he: words('Wei Arjun Kaito Liam'),
    family: words('Chua Deshpande Fujimoto Iyer Lim Morrison Tanaka'),
  },
};
