/** What was talked about and what was noted: `[subject, notes]`, or the subject alone. */
export type Phrase = readonly [subject: string, notes?: string];

/** Phrases by how it went. */
export interface Phrases {
  readonly good: readonly Phrase[];
  readonly plain: readonly Phrase[];
  readonly bad: readonly Phrase[];
}

/**
 * What happens in a deal's first two stages, by type. Filled in: `{product}`, `{competitor}`, `{city}`, `{first}` (the contact's
 * first name), `{many}` and `{few}` (numbers), `{year}` (the coming one), `{month}` (the next one).
 */
export const earlyPhrases: Readonly<Record<'call' | 'email' | 'meeting' | 'visit' | 'sms', Phrases>> = {
  call: {
    good: [
      ['Intro call', 'They lose about {few} % of chilled goods in transit and want that gone before summer.'],
      [
        'Discovery call',
        '{many} trailers, {few} depots, everything on paper logs. {first} owns the project and has a budget line.',
      ],
      [
        'Qualification call',
        'Decision by a committee of three; {first} will sponsor it. Wants to see {product} with their own data.',
      ],
      [
        'Next steps after the trade show',
        'Remembered our stand. Asked for a session with the warehouse team in {city}.',
      ],
      ['Pain points in the {city} hub', 'Two failed audits last year. Manual checks take {few} hours a day.'],
    ],
    plain: [
      ['Intro call', 'Short one. Asked for the two-page overview and a reference in the same industry.'],
      ['Checking in', 'Still collecting requirements. Come back once the planning round is over.'],
      ['Budget and timing', 'Budget is set in {month}. Until then they can look, not buy.'],
      ['Who decides', '{first} evaluates, the COO signs, IT can veto.'],
    ],
    bad: [
      ['Checking in', 'No time before the peak season. Asked us to call back in {month}.'],
      ['Budget and timing', 'Capex freeze until the end of the quarter.'],
      ['Requirements call', 'They already have {competitor} in one depot and are not unhappy with it.'],
    ],
  },
  email: {
    good: [
      ['Re: {product} overview', 'Forwarded to operations and asked for dates next week.'],
      ['Site plan and sensor count', '{first} sent the floor plans: {many} doors, {few} cold rooms.'],
      ['Agenda for the site walk', 'Confirmed, with IT and quality in the room.'],
    ],
    plain: [
      ['{product} overview', 'Sent the two-page overview and the cold-chain case study.'],
      ['Recap of our call', 'Listed the open points: dock count, audit dates, who signs.'],
      ['Reference customers', 'Sent two references of their size.'],
      ['Introduction to Northwind'],
      ['Questions before the first meeting'],
    ],
    bad: [
      ['Re: {product} overview', 'Answered in one line: not a priority this quarter.'],
      ['Second try: {product}', 'No answer to the first two mails.'],
    ],
  },
  meeting: {
    good: [
      [
        'Discovery workshop',
        'Half a day with warehouse, quality and IT. Pilot in {city} agreed in principle, {few} weeks, {many} sensors.',
      ],
      ['Requirements with operations', 'Wrote the must-haves down together. All but one are standard.'],
      ['Kick-off with the project team', '{first} brought the COO, who asked about payback: we said {few} months.'],
    ],
    plain: [
      ['First meeting', 'Showed the reference film and the pilot plan. They take it to the steering group in {month}.'],
      ['Requirements with IT', 'Single sign-on and data location are the open points.'],
    ],
    bad: [['First meeting', '{first} could not make it and sent a colleague who knew little of the project.']],
  },
  visit: {
    good: [
      ['Site walk', 'Walked all {few} cold rooms. Coverage is fine with {few} gateways; took photos for the plan.'],
      ['Warehouse visit', 'Shift lead showed the paper logs. {many} readings a day by hand.'],
    ],
    plain: [['Site walk', 'Saw the docks only; the freezer hall was closed for maintenance.']],
    bad: [['Site walk', 'Thick concrete walls: radio coverage in the basement needs more gateways than quoted.']],
  },
  sms: {
    good: [['Confirmed for Thursday'], ['Floor plan is in your inbox'], ['Thanks for coming by today']],
    plain: [['Running ten minutes late'], ['Asked for a quick call back'], ['New number for the gate']],
    bad: [['Had to move our call again']],
  },
};

/** What happens from the proposal on, by type. */
export const latePhrases: Readonly<Record<'call' | 'email' | 'meeting' | 'demo' | 'sms', Phrases>> = {
  call: {
    good: [
      ['Walk through the quote', '{first} is fine with the price if onboarding is split over two quarters.'],
      ['Contract questions', 'Two small redlines on liability; legal sees no problem.'],
      ['Procurement alignment', 'Purchase order is being raised. They need our tax form again.'],
      ['Terms for {year}', 'Three years instead of one for {few} % off. {first} takes it to the board.'],
      ['Pilot results', 'Alerts caught {few} deviations in two weeks. {first} called it an easy case to make.'],
      ['Rollout dates', 'Wants to start in {month}, {city} first.'],
    ],
    plain: [
      ['Checking on the quote', 'Still with procurement. Next committee is on the first Tuesday of {month}.'],
      ['Security questionnaire', '{many} questions; we return it by Friday.'],
      ['Payment terms', 'They ask for net 60, we offered net 45.'],
      ['Comparison with {competitor}', 'They score both of us next week; integration counts most.'],
    ],
    bad: [
      [
        'Checking on the quote',
        '{competitor} came in about {few} % lower. {first} wants us to look at the price again.',
      ],
      ['Close date', 'Signature moves: the CFO wants to see the year-end numbers first.'],
      ['Budget cut', 'Project budget was cut by a fifth. Asked for a smaller first phase.'],
    ],
  },
  email: {
    good: [
      ['Re: Quote for {product}', 'Approved by operations, now with procurement.'],
      ['Re: Contract draft', 'Redlines returned, all of them acceptable.'],
      ['Purchase order on its way', '{first} expects it within {few} days.'],
    ],
    plain: [
      ['Quote for {product}', 'Sent with three options; the middle one fits their budget.'],
      ['Business case', 'Payback after {few} months with the numbers from the site walk.'],
      ['Contract draft', 'Sent our standard agreement and the data processing terms.'],
      ['Revised quote', 'Split hardware from the yearly fee, as procurement asked.'],
      ['Security questionnaire, answered'],
    ],
    bad: [
      ['Re: Quote for {product}', 'Above their limit for the year. Asked what a start with {few} sites would cost.'],
      ['Re: Close this month?', 'Not before the audit in {month} is over.'],
    ],
  },
  meeting: {
    good: [
      ['Business case with the COO', 'COO asked for a start in {month} and left the rest to {first}.'],
      ['Contract review', 'Went through all clauses in an hour. One open point: notice period.'],
      ['Steering group', 'We are the preferred vendor. Reference call with another customer is the last step.'],
    ],
    plain: [
      ['Negotiation round', 'Price is fine, payment terms are not yet. We meet again next week.'],
      ['Quote review with procurement', 'They want the discount on hardware rather than on the subscription.'],
    ],
    bad: [
      [
        'Negotiation round',
        '{competitor} offers the gateways for free. We offered free onboarding instead; no answer yet.',
      ],
      ['Steering group', 'Postponed at the last minute; two of the five did not come.'],
    ],
  },
  demo: {
    good: [
      [
        '{product} with their own data',
        'Alert arrived on {first}’s phone while we were talking. Strong reaction from quality.',
      ],
      ['{product} for the dispatch team', 'Dispatchers found their tours in a minute. Asked when they can have it.'],
      ['Compliance report for the auditors', 'Report matches what their auditor wants, page by page.'],
    ],
    plain: [
      ['{product} walkthrough', '{few} people on the call. IT asked for the interface documentation.'],
      ['Dashboards for management', 'Liked it, but want their own colours and cost centres.'],
    ],
    bad: [
      ['{product} walkthrough', 'Login through their proxy failed for {few} minutes. We repeat it next week.'],
      ['{product} for the dispatch team', 'Missing: driver breaks in the plan. {competitor} has them.'],
    ],
  },
  sms: {
    good: [['Board said yes, paperwork follows'], ['Legal is done'], ['Purchase order by Friday']],
    plain: [['Quote arrived, thanks'], ['Can we move to 3 pm?']],
    bad: [['Need another week, sorry']],
  },
};

/** What happens with customers beside any deal, by type. */
export const carePhrases: Readonly<Record<'call' | 'email' | 'meeting' | 'support' | 'visit', Phrases>> = {
  call: {
    good: [
      ['Quarterly check-in', 'Deviations down by {many} % since the start. {first} will be a reference.'],
      ['Renewal terms for {year}', 'Wants to keep everything and add {few} gateways.'],
    ],
    plain: [
      ['Quarterly check-in', 'All quiet. New shift lead needs a login.'],
      ['Plans for {year}', 'Second site may come in {month}; nothing is decided.'],
    ],
    bad: [['Unhappy about the invoice', 'Billed for {few} sensors that were returned. Credit note is on its way.']],
  },
  email: {
    good: [['Thank-you note', 'Passed the audit without a finding and said thanks to the team.']],
    plain: [
      ['Usage report', 'Sent the yearly report: {many} alerts, {few} of them critical.'],
      ['Release notes', 'Told them about the new dock view.'],
      ['Invitation to the user day'],
    ],
    bad: [['Complaint about response times', 'Hotline took {few} hours on a Sunday. Asked for Premium Care terms.']],
  },
  meeting: {
    good: [
      ['Business review', 'Showed savings of two full audits a year. {first} wants the same for the other sites.'],
    ],
    plain: [['Business review', 'Went through usage by site; {city} uses half of its sensors only.']],
    bad: [['Business review', 'New director questions the whole project. We need a sponsor besides {first}.']],
  },
  support: {
    good: [
      ['Gateway offline', 'SIM had lost its roaming profile; back after a reset.'],
      ['Alert settings', 'Reworked the thresholds for the ice-cream room together.'],
    ],
    plain: [
      ['Sensor batteries', '{few} sensors report low battery; replacements ship tomorrow.'],
      ['Export to their data warehouse', 'Sent the new interface key.'],
    ],
    bad: [['Missed alert', 'Alert went to somebody who had left. Cleaned up the recipients with {first}.']],
  },
  visit: {
    good: [['Annual site visit', 'Everything mounted well. They plan {few} more doors.']],
    plain: [['Annual site visit', 'Replaced {few} sensors and trained the night shift.']],
    bad: [['Annual site visit', 'A third of the sensors were in a drawer after the rebuild.']],
  },
};

/** How it is heard that a deal is lost, by the reason: `{competitor}` is filled in. */
export const lossStories: Readonly<Record<string, Phrase>> = {
  Price: ['Too expensive for them', 'Liked the product, not the total over three years. Asked to stay in touch.'],
  'No decision': ['Project stopped', 'Steering group did not decide, and the project is off the list for now.'],
  'Lost to competitor': [
    'They decided for {competitor}',
    'Existing contract with {competitor} in another division tipped it.',
  ],
  'No budget': ['No budget this year', 'Money went to the new loading docks. Next planning round in autumn.'],
  Timing: ['Not now', 'A warehouse move comes first. We may call again in half a year.'],
  'Missing feature': ['We lack what they need', 'Needed driver break planning now, not next year.'],
  'Champion left': [
    'Our champion has left',
    'Nobody has taken the project over. Introduced ourselves to the successor.',
  ],
};

/** What is noted when nobody answers. */
export const unreached = {
  no_answer: ['Rang out.', 'No answer, trying again tomorrow.', 'Switchboard only.'],
  left_voicemail: ['Left a message with my number.', 'Voicemail: asked for ten minutes this week.'],
} as const;
