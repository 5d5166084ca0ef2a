/** Why deals were won, with how often. */
export const winReasons: readonly (readonly [string, number])[] = [
  ['Best fit', 6],
  ['Fast rollout', 4],
  ['Existing relationship', 4],
  ['Compliance deadline', 3],
  ['Price', 2],
  ['Pilot results', 3],
];

/** Why deals were lost, with how often. */
export const lossReasons: readonly (readonly [string, number])[] = [
  ['Price', 6],
  ['No decision', 5],
  ['Lost to competitor', 5],
  ['No budget', 4],
  ['Timing', 3],
  ['Missing feature', 2],
  ['Champion left', 1],
];

/** Whom Northwind meets in deals, with how often. */
export const competitors: readonly (readonly [string, number])[] = [
  ['Brightlane', 5],
  ['Polarmetric', 4],
  ['Haulwise', 3],
  ['Vantro', 2],
];

/** Where deals come from, with how often. */
export const sourceMix: readonly (readonly [string, number])[] = [
  ['website', 6],
  ['referral', 5],
  ['trade_show', 4],
  ['cold_call', 3],
  ['partner', 3],
  ['email_campaign', 2],
  ['social_media', 1],
];

/** How a deal is called, behind the account's name; `{product}`, `{sites}`, `{year}` are filled in. */
export const dealNames = {
  new_business: ['{product}', '{product} pilot', '{product} rollout'],
  expansion: ['{product} for {sites} more sites', '{product} phase 2', '{product} add-on'],
  renewal: ['Renewal {year}'],
} as const;

/** What is to be done next about an open deal, by its stage. */
export const nextSteps = {
  prospecting: [
    'Find out who owns cold storage',
    'Send the two-page overview',
    'Get a first call with operations',
    'Ask for the number of docks and trailers',
  ],
  qualification: [
    'Site walk with the warehouse team',
    'Confirm the budget with finance',
    'Map their audit dates to our rollout plan',
    'Agree on what the pilot has to show',
  ],
  proposal: [
    'Walk procurement through the quote',
    'Send the revised quote with onboarding split out',
    'Get the security questionnaire back to IT',
    'Present the business case to the COO',
  ],
  negotiation: [
    'Redlines back from legal',
    'Agree on payment terms: net 45 is fine',
    'Get the purchase order number',
    'Signature call with the decision maker',
  ],
} as const;

/** What customers asked for. */
export const requirementPhrases = [
  'Two-hour alerting on temperature deviations, with an audit trail.',
  'Feed into their SAP warehouse module; read only at first.',
  'Single sign-on and EU data hosting.',
  'Sensors must survive wash-down at 60 °C.',
  'Rollout over one weekend, outside the delivery peak.',
  'Monthly report per site, in the local language.',
] as const;

/** What puts deals at risk. */
export const riskPhrases = [
  'Budget may move to the next fiscal year.',
  'Procurement wants a second quote.',
  'Our champion goes on leave next month.',
  'IT has not answered on single sign-on.',
] as const;
