import type { CorpusCase } from '../case.ts';

/** People at companies. */
export const contacts: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Add Nina Falk as a contact at Globex',
      'new contact Nina Falk at Globex',
      'create contact: Nina Falk, Globex',
      'Nina Falk is a new contact at Globex',
    ],
    expect: { capability: 'create_contact', input: { name: 'Nina Falk', account: 'globex' } },
  },
  {
    kind: 'plain',
    say: [
      'Add contact Omar Haddad, CFO at Wayne Enterprises, omar@wayne.test',
      'new contact at Wayne Enterprises: Omar Haddad, CFO, omar@wayne.test',
    ],
    expect: {
      capability: 'create_contact',
      input: { name: 'Omar Haddad', title: 'CFO', account: 'wayne', email: 'omar@wayne.test' },
    },
  },
  {
    kind: 'plain',
    say: [
      'add Lena Vogt at Stark, decision maker, phone +1 646 555 0133',
      'New contact Lena Vogt (Stark), decision maker, +1 646 555 0133',
    ],
    expect: {
      capability: 'create_contact',
      input: { name: 'Lena Vogt', account: 'stark', role: 'decision_maker', phone: '+16465550133' },
    },
  },
  {
    kind: 'plain',
    say: ['create contact Ravi Nair at Hooli, reports to Priya Raman'],
    expect: { capability: 'create_contact', input: { name: 'Ravi Nair', account: 'hooli', reportsTo: 'priya' } },
  },
  {
    kind: 'terse',
    say: ['contact+ nina falk globex', 'nina falk new contact globex'],
    expect: { capability: 'create_contact', input: { name: 'nina falk', account: 'globex' } },
  },
  {
    kind: 'typo',
    say: ['add contcat Nina Falk at Gloebx', 'creat contact Nina Falk at globx'],
    expect: { capability: 'create_contact', input: { name: 'Nina Falk', account: 'globex' } },
  },
  {
    kind: 'run_on',
    say: [
      'Nina Falk - new contact - Globex - Head of Procurement - nina@globex.test - champion',
      'new contact: Nina Falk, nina@globex.test, champion, title Head of Procurement, Globex',
    ],
    expect: {
      capability: 'create_contact',
      input: {
        name: 'Nina Falk',
        account: 'globex',
        title: 'Head of Procurement',
        email: 'nina@globex.test',
        role: 'champion',
      },
    },
  },
  {
    kind: 'polite',
    say: ['Hi, please could you add Nina Falk to the Globex contacts? Thank you kindly'],
    expect: { capability: 'create_contact', input: { name: 'Nina Falk', account: 'globex' } },
  },
  {
    kind: 'plain',
    say: [
      "Change Elena's email to elena.p@stark.test",
      "Elena Petrova's new email address is elena.p@stark.test",
      'update email of elena: elena.p@stark.test',
    ],
    expect: { capability: 'update_contact', input: { contact: 'elena', email: 'elena.p@stark.test' } },
  },
  {
    kind: 'plain',
    say: ["Tom Becker's phone number is +1 917 555 0101", 'set phone for Tom Becker to +1 917 555 0101'],
    expect: { capability: 'update_contact', input: { contact: 'tom', phone: '+19175550101' } },
  },
  {
    kind: 'plain',
    say: ['Priya Raman is now VP Engineering', "change Priya's title to VP Engineering"],
    expect: { capability: 'update_contact', input: { contact: 'priya', title: 'VP Engineering' } },
  },
  {
    kind: 'plain',
    say: [
      'Marc Dubois is the decision maker',
      'set the role of Marc to decision maker',
      'mark Marc Dubois as decision maker',
    ],
    expect: { capability: 'update_contact', input: { contact: 'marc', role: 'decision_maker' } },
  },
  {
    kind: 'plain',
    say: ['José Álvarez prefers to be contacted by phone', 'preferred method for Jose Alvarez: phone'],
    expect: { capability: 'update_contact', input: { contact: 'jose', preferredMethod: 'phone' } },
  },
  {
    kind: 'plain',
    say: ['Dana Cole reports to Elena Petrova'],
    expect: { capability: 'update_contact', input: { contact: 'dana-g', reportsTo: 'elena' } },
  },
  {
    kind: 'plain',
    say: [
      "What's Dana Cole's email?",
      'show me Dana at Globex',
      'contact details for Dana Cole',
      "I need dana cole's phone number",
    ],
    expect: { capability: 'show_contact', input: { contact: 'dana-g' } },
  },
  {
    kind: 'plain',
    say: ['who is Elena Petrova?', 'pull up Elena Petrova', 'how can I reach Elena Petrova'],
    expect: { capability: 'show_contact', input: { contact: 'elena' } },
  },
  {
    kind: 'terse',
    say: ['elena petrova', "elena's email?"],
    expect: { capability: 'show_contact', input: { contact: 'elena' } },
  },
  {
    kind: 'typo',
    say: ['whats jose alvraez phone numbr', 'show contact Jose Alvarz'],
    expect: { capability: 'show_contact', input: { contact: 'jose' } },
  },
  {
    kind: 'trap_name',
    say: ['show me Bill Tomorrow', 'who is Bill Tomorrow'],
    expect: { capability: 'show_contact', input: { contact: 'bill' } },
  },
  {
    kind: 'trap_name',
    say: ["what's Will Call's email", 'contact card of Will Call'],
    expect: { capability: 'show_contact', input: { contact: 'will' } },
  },
  {
    kind: 'plain',
    say: [
      'Who do we know at Globex?',
      'list the contacts at Globex',
      'globex contacts',
      'which people do we have at Globex',
    ],
    expect: { capability: 'find_contacts', input: { account: 'globex' } },
  },
  {
    kind: 'plain',
    say: ["Who's the main contact at Hooli?", 'main contact for hooli'],
    expect: { capability: 'find_contacts', input: { account: 'hooli', primary: true } },
  },
  {
    kind: 'plain',
    say: ['Who are the decision makers at Stark?', 'list decision makers at stark industries'],
    expect: { capability: 'find_contacts', input: { account: 'stark', role: 'decision_maker' } },
  },
  {
    kind: 'plain',
    say: ["Which contacts haven't we talked to in 60 days?", 'contacts not contacted for 60 days'],
    expect: { capability: 'find_contacts', input: { notContactedDays: 60 } },
  },
  {
    kind: 'plain',
    say: ['contacts added last month', 'show all contacts created last month'],
    expect: { capability: 'find_contacts', input: { created: { start: '2026-02-01', end: '2026-03-01' } } },
  },
  {
    kind: 'plain',
    say: ['archive Marc Dubois', 'archive the contact Marc Dubois'],
    expect: { capability: 'archive_contact', input: { contact: 'marc' } },
  },
  {
    kind: 'plain',
    say: ['restore Marc Dubois', 'unarchive marc dubois please'],
    expect: { capability: 'restore_contact', input: { contact: 'marc' } },
  },
];
