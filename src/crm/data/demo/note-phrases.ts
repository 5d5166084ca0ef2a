/** Notes on particular accounts, pinned. */
export const pinnedNotes: Readonly<Record<string, string>> = {
  'Acme Corp':
    'Dana signs up to 50k herself; above that it goes to the board, which meets on the last Thursday of the month.',
  Globex: 'Audit by the regulator every spring. Nothing new goes live in the six weeks before it.',
  Umbrella: 'Two procurement teams: Pittsburgh for North America, Rotterdam for Europe. Always copy Omar.',
  'Stark Industries':
    'Security review takes three weeks, whatever they say. Send the questionnaire with the first quote.',
  'Schäfer Logistik GmbH': 'Jürgen prefers the phone, and decides on Fridays after the tour planning.',
  Hooli: 'They insist on their own paper. Legal has a marked-up version of it from last year.',
  'Grupo Almazara': 'Invoices go to the holding in Mexico City, also for Chile. Purchase order number on every line.',
  'Nakamura Imports': 'At risk: new owners since spring, and nobody has used the dashboards for a month.',
};

/** Notes on customers; `{first}`, `{few}`, `{many}`, `{city}` and `{month}` (the next one) are filled in. */
export const accountNotes: readonly string[] = [
  'Fiscal year starts in {month}. Budget talks begin two months before.',
  'Met the new plant manager at the fair; wants a tour of a reference customer.',
  'Second warehouse in {city} opens in {month}: about {many} doors.',
  'They measure us by alert response time. Keep it under {few} minutes.',
  'Parking is a pain: use the gate behind the loading docks and ask for {first}.',
  'Ordered {few} spare gateways through the distributor, not through us.',
  'Works council must agree to anything that shows driver locations.',
  'Their quality team shares our monthly report with their own customers.',
  'Freight rates are up, so everything needs a payback below a year.',
  'Moved to a new ERP last quarter; the interface is frozen until {month}.',
  'Contract renews by itself unless cancelled three months ahead.',
  'Happy with support, less so with invoicing. Finance is on it.',
];

/** Notes on deals. */
export const dealNotes: readonly string[] = [
  'Procurement compares total cost over {few} years, so lead with the battery life.',
  '{first} needs one slide for the board: cost of one failed audit against a year of ours.',
  'Pilot success means: {few} weeks, no false alarms at night, one export to the ERP.',
  'Competitor quoted per sensor. We win on sites with more than {many} of them.',
  'IT wants single sign-on from day one. That is in the plan, no extra charge.',
  'Discount is at the limit; offer training days instead.',
  'Signature needs two people, and one of them is away until {month}.',
  'Rollout must not touch the weeks before the holidays.',
  'They asked for references in {city}; sent two.',
  'Installer for {city} is booked out for {few} weeks. Tell them before they sign.',
  'Steering group has five members; we know three of them.',
  'Payment in two parts is fine: half at signature, half at go-live.',
];

/** Notes on people. */
export const contactNotes: readonly string[] = [
  'Prefers calls before nine. Never on Mondays.',
  'Came from a company that used us for years.',
  'Runs marathons; was in Chicago last autumn.',
  'Wants numbers, no slides.',
  'On leave for two weeks in {month}; the deputy may decide.',
  'Speaks at the cold-chain conference in {month}. Would share the stage with us.',
];
