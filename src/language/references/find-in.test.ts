import { describe, expect, it } from 'vitest';
import { exampleIndex } from './example-workspace.ts';

const index = exampleIndex();

/** The best candidate's id of every stretch, with the stretch: "Dana=dana-lee". */
function readAll(text: string): string[] {
  return index.findIn(text).map((match) => `${match.text}=${match.candidates[0]?.record.id}`);
}

describe('findIn finds a name said in full', () => {
  it.each([
    ['call Acme Corp today', 'Acme Corp', 'acme'],
    ['call ACME CORP today', 'ACME CORP', 'acme'],
    ['lunch with Acme Rockets', 'Acme Rockets', 'acme'],
    ['Globex Corporation signed', 'Globex Corporation', 'globex'],
    ['note on June & Partners: call back', 'June & Partners', 'june'],
    ['note on June &amp; Partners', 'June &amp; Partners', 'june'],
    ['met june and partners yesterday', 'june and partners', 'june'],
    ['June + Partners is in', 'June + Partners', 'june'],
    ['Friday Media wants a quote', 'Friday Media', 'friday'],
    ['call friday media on friday', 'friday media', 'friday'],
    ['best case logistics is stuck', 'best case logistics', 'bestcase'],
    ['the Best Case Logistics deal', 'Best Case Logistics', 'bestcase'],
    ['met with Next about pricing', 'Next', 'next'],
    ['The Deal Company pays late', 'The Deal Company', 'deal'],
    ['at and t renewed', 'at and t', 'att'],
    ['AT&T renewed', 'AT&T', 'att'],
    ['AT&amp;T renewed', 'AT&amp;T', 'att'],
    ['demo for J.P. Morgan', 'J.P. Morgan', 'jpm'],
    ["Macy's is interested", "Macy's", 'macys'],
    ['macys is interested', 'macys', 'macys'],
    ['Kelley Johnson called', 'Kelley Johnson', 'kelley'],
    ['green plus wants more', 'green plus', 'green'],
    ['Smorgas & Sonn A/S', 'Smorgas & Sonn A/S', 'smorgas'],
    ['トヨタと話した', 'トヨタ', 'toyota'],
    ['visited ★★★ today', '★★★', 'stars'],
    ['Dana Lee said yes', 'Dana Lee', 'dana-lee'],
    ['dana wu said no', 'dana wu', 'dana-wu'],
    ['Bill Tomorrow signed', 'Bill Tomorrow', 'bill'],
    ['Lunch with Will Call', 'Will Call', 'willcall'],
    ['lukasz zak called', 'lukasz zak', 'lukasz'],
    ['Soren Angstrom called', 'Soren Angstrom', 'soren'],
    ['siobhan obrien called', 'siobhan obrien', 'obrien'],
    ['Siobhan O’Brien called', 'Siobhan O’Brien', 'obrien'],
    ['Anneke van der Berg', 'Anneke van der Berg', 'berg'],
    ['Juan Márquez emailed', 'Juan Márquez', 'marquez'],
    ['juan garcia emailed', 'juan garcia', 'marquez'],
    ['Jurgen Muller rang', 'Jurgen Muller', 'muller'],
    ['Juergen Mueller rang', 'Juergen Mueller', 'muller'],
    ['hiroshi tanaka from the fair', 'hiroshi tanaka', 'lead'],
    ['GTX Pro for two seats', 'GTX Pro', 'gtxpro'],
    ['3 gtk 500 please', 'gtk 500', 'gtk'],
    ['move Acme renewal 2026 to proposal', 'Acme renewal 2026', 'renewal'],
    ['how is nordic shipyards doing', 'nordic shipyards', 'nordics'],
  ])('%s', (text, stretch, id) => {
    const match = index.findIn(text).find((one) => one.text === stretch);
    expect(match?.candidates[0]?.record.id, readAll(text).join(', ')).toBe(id);
    expect(match?.candidates[0]?.score).toBeGreaterThanOrEqual(0.69);
  });
});

describe('findIn finds a name said in part or another way', () => {
  it.each([
    // text, stretch, id, manner, least and most score
    ['call Acme today', 'Acme', 'acme', 'short_name', 0.93, 0.93],
    ["Acme's renewal", 'Acme', 'acme', 'short_name', 0.93, 0.93],
    ['ACME’S offer', 'ACME', 'acme', 'short_name', 0.93, 0.93],
    ['acmes offer', 'acmes', 'acme', 'typo', 0.8, 0.9],
    ['globex wants seats', 'globex', 'globex', 'short_name', 0.93, 0.93],
    ['schaefer logistik owes us', 'schaefer logistik', 'schaefer', 'short_name', 0.93, 0.93],
    ['Weiss und Söhne', 'Weiss', 'weiss', 'part', 0.7, 0.8],
    ['Weiss & Soehne ordered', 'Weiss & Soehne', 'weiss', 'short_name', 0.93, 0.93],
    ['the Schäfer thing', 'Schäfer', 'schaefer', 'part', 0.7, 0.8],
    ['the schafer thing', 'schafer', 'schaefer', 'part', 0.7, 0.8],
    ['the Schaefer thing', 'Schaefer', 'schaefer', 'part', 0.7, 0.8],
    ['massive dynamic said no', 'massive dynamic', 'massive', 'short_name', 0.7, 0.93],
    ['vehement is late', 'vehement', 'vehement', 'part', 0.7, 0.8],
    ['lodz stal signed', 'lodz stal', 'lodz', 'short_name', 0.93, 0.93],
    ['JP Morgan demo', 'JP Morgan', 'jpm', 'alias', 0.92, 0.92],
    ['att renewed', 'att', 'att', 'alias', 0.95, 0.95],
    ['GTXPro for two', 'GTXPro', 'gtxpro', 'alias', 0.95, 0.95],
    ['gtxpro for two', 'gtxpro', 'gtxpro', 'alias', 0.95, 0.95],
    ['Face book called', 'Face book', 'face', 'typo', 0.75, 0.85],
    ['GreenPlus called', 'GreenPlus', 'green', 'alias', 0.95, 0.95],
    ['danalee called', 'danalee', 'dana-lee', 'typo', 0.9, 0.95],
    ['call Ms. Lee', 'Ms. Lee', 'dana-lee', 'last_name', 0.85, 0.85],
    ['call Mr Novak', 'Mr Novak', 'robert', 'last_name', 0.85, 0.85],
    ['Frau Müller rief an', 'Frau Müller', 'muller', 'last_name', 0.85, 0.85],
    ['Mr Tomorrow rang', 'Mr Tomorrow', 'bill', 'last_name', 0.85, 0.85],
    ['novak rang', 'novak', 'robert', 'last_name', 0.75, 0.75],
    ['van der Berg rang', 'van der Berg', 'berg', 'last_name', 0.8, 0.8],
    ['Mrs van der Berg rang', 'Mrs van der Berg', 'berg', 'last_name', 0.85, 0.85],
    ['robert rang', 'robert', 'robert', 'first_name', 0.85, 0.85],
    ['bob rang', 'bob', 'robert', 'nickname', 0.75, 0.8],
    ['Rob Novak rang', 'Rob Novak', 'robert', 'nickname', 0.93, 0.93],
    ['Liz rang', 'Liz', 'liz', 'nickname', 0.75, 0.8],
    ['beth okafor rang', 'beth okafor', 'liz', 'nickname', 0.93, 0.93],
    ['Sasha rang', 'Sasha', 'petrov', 'nickname', 0.75, 0.8],
    ['tom rang', 'tom', 'tom', 'nickname', 0.75, 0.8],
    ['William Tomorrow', 'William Tomorrow', 'bill', 'nickname', 0.9, 0.95],
    ['call Mark about it', 'Mark', 'mark', 'first_name', 0.75, 0.85],
    ['call mark about it', 'mark', 'mark', 'first_name', 0.4, 0.5],
    ['Dana L. rang', 'Dana L.', 'dana-lee', 'first_name', 0.85, 0.9],
    ['lunch with RN', 'RN', 'robert', 'initials', 0.35, 0.45],
    ['globex sensor is late', 'globex sensor', 'rollout', 'part', 0.7, 0.9],
    ['the sensor rollout is late', 'sensor rollout', 'rollout', 'short_name', 0.7, 0.93],
    ['shipyards first', 'shipyards', 'nordics', 'part', 0.6, 0.75],
  ])('%s', (text, stretch, id, manner, least, most) => {
    const best = index.findIn(text).find((one) => one.text === stretch)?.candidates[0];
    expect(best?.record.id, readAll(text).join(', ')).toBe(id);
    expect(best?.manner).toBe(manner);
    expect(best?.score).toBeGreaterThanOrEqual(least);
    expect(best?.score).toBeLessThanOrEqual(most);
  });
});

describe('findIn finds a mistyped name', () => {
  it.each([
    ['glboex wants seats', 'glboex', 'globex'],
    ['Globx wants seats', 'Globx', 'globex'],
    ['golbex corporation', 'golbex corporation', 'globex'],
    ['Shcäfer Logistik pays', 'Shcäfer Logistik', 'schaefer'],
    ['Schafer Logistics pays', 'Schafer Logistics', 'schaefer'],
    ['Vehemnt Capital Partners', 'Vehemnt Capital Partners', 'vehement'],
    ['robret novak', 'robret novak', 'robert'],
    ['elizabth okafor', 'elizabth okafor', 'liz'],
    ['Elizabeth Okfaor', 'Elizabeth Okfaor', 'liz'],
    ['aneke van der berg', 'aneke van der berg', 'berg'],
    ['Catarnia called', 'Catarnia', 'reyes'],
    ['msasive dynamic said no', 'msasive dynamic', 'massive'],
    ['facebok called', 'facebok', 'face'],
    ['aFcebook called', 'aFcebook', 'face'],
    ["Globx's order", 'Globx', 'globex'],
  ])('%s', (text, stretch, id) => {
    const best = index.findIn(text).find((one) => one.text === stretch)?.candidates[0];
    expect(best?.record.id, readAll(text).join(', ')).toBe(id);
    expect(best?.manner).toBe('typo');
    expect(best?.score).toBeGreaterThan(0.5);
    expect(best?.score).toBeLessThan(0.93);
  });
});

describe('findIn finds addresses, handles and mentions', () => {
  it.each([
    ['mail dana.lee@acme.com now', 'dana.lee@acme.com', 'dana-lee', 'email'],
    ['mail DANA.LEE@ACME.COM', 'DANA.LEE@ACME.COM', 'dana-lee', 'email'],
    ['from <mailto:wu@globex.io|wu@globex.io>', 'wu@globex.io', 'dana-wu', 'email'],
    ['new.person@acme.com wrote', 'new.person@acme.com', 'acme', 'domain'],
    ['x@mail.acme.com wrote', 'x@mail.acme.com', 'acme', 'domain'],
    ['see acme.com', 'acme.com', 'acme', 'domain'],
    ['see https://www.globex.io/pricing', 'https://www.globex.io', 'globex', 'domain'],
    ['see schaefer-logistik.de.', 'schaefer-logistik.de', 'schaefer', 'domain'],
    ['D-12 is won', 'D-12', 'renewal', 'handle'],
    ['d-21 slipped', 'd-21', 'rollout', 'handle'],
    ['o-1042 shipped', 'o-1042', 'order', 'handle'],
    ['done with T-7', 'T-7', 'task', 'handle'],
    ['qualify L-9', 'L-9', 'lead', 'handle'],
    ['give it to <@U0MAYA>', '<@U0MAYA>', 'maya', 'mention'],
    ['give it to <@U0TOM|tom>', '<@U0TOM|tom>', 'tom', 'mention'],
    ['give it to @maya', '@maya', 'maya', 'mention'],
    ['give it to @Maya Lindqvist', '@Maya Lindqvist', 'maya', 'mention'],
  ])('%s', (text, stretch, id, manner) => {
    const best = index.findIn(text).find((one) => one.text === stretch)?.candidates[0];
    expect(best?.record.id, readAll(text).join(', ')).toBe(id);
    expect(best?.manner).toBe(manner);
    expect(best?.score).toBeGreaterThanOrEqual(0.85);
  });
});

describe('findIn finds nothing where nothing is named', () => {
  it.each([
    '',
    '   ',
    'lol ok',
    "what's the weather",
    'show me the best case for this quarter',
    'what closes this month',
    'the deal closes on Friday',
    'the deal is stuck, send media to the group',
    'call back tomorrow at 3pm',
    'follow up in june',
    'will call tomorrow in case of questions',
    'logistics is a mess',
    'my partners are late',
    'the company is fine',
    'new business opportunity',
    'send the invoice and the quarterly report',
    'who owns the pipeline in EMEA',
    'top 10 customers by revenue YTD',
    '30 min demo, went well',
    'D-99 is won',
    'mail nobody@nowhere.org',
    '<@U0NOBODY> please',
    '$45k by EOQ, 60% likely',
    'set my quota to 500k',
    'help',
    'undo that',
    'at the end of the day',
    'foods and motors are growing',
    'plus 20 percent',
    '500 seats',
    'research in europe takes capital',
    'basic plan, pro plan',
    'they called twice and left a voicemail',
    'not interested, disqualify the lead',
    'negotiating pricing, shipping and discounts',
    'sent proposals to several prospects',
  ])('%s', (text) => {
    const certain = index.findIn(text).filter(({ candidates }) => (candidates[0]?.score ?? 0) >= 0.72);
    expect(certain.map((match) => `${match.text}=${match.candidates[0]?.record.name}`)).toEqual([]);
  });

  it.each([
    'best',
    'case',
    'media',
    'group',
    'the',
    'friday',
    'june',
    'partners',
    'deal',
    'company',
    'tomorrow',
    'call',
    'will',
  ])('a word inside a name does not name it: %s', (word) => {
    expect(readAll(`please ${word} it`)).toEqual([]);
  });

  it('an ordinary word that is a whole name is only a weak reading in lower case', () => {
    const [match] = index.findIn('call them next week');
    expect(match?.candidates[0]).toMatchObject({ record: { id: 'next' }, score: 0.55 });
  });
});

describe('findIn weighs several records that share a name', () => {
  const ids = (text: string, options = {}) =>
    index.findIn(text, options)[0]?.candidates.map(({ record, score }) => `${record.id} ${score}`);

  it.each([
    ['two Danas tie', 'call Dana', {}, ['dana-wu 0.73', 'dana-lee 0.73']],
    ['the thread settles it', 'call Dana', { preferredIds: new Set(['dana-lee']) }, ['dana-lee 0.88', 'dana-wu 0.73']],
    ['the owner settles it', 'call Dana', { ownerId: 'tom' }, ['dana-wu 0.88', 'dana-lee 0.73']],
    [
      'the thread goes before the owner',
      'call Dana',
      { ownerId: 'tom', preferredIds: new Set(['dana-lee']) },
      ['dana-lee 0.88', 'dana-wu 0.73'],
    ],
    [
      'two in the thread tie',
      'call Dana',
      { preferredIds: new Set(['dana-lee', 'dana-wu']) },
      ['dana-wu 0.76', 'dana-lee 0.76'],
    ],
    ['an account narrows', 'call Dana', { accountIds: ['globex'] }, ['dana-wu 0.85']],
    ['types narrow', 'Acme', { types: ['deal'] }, undefined],
    ['what is archived comes after', 'call Priya', {}, ['priya 0.85', 'gone 0.7']],
    ['two Umbrellas tie', 'umbrella', {}, ['umbrella-eu 0.64', 'umbrella-us 0.64']],
  ])('%s', (_, text, options, expected) => {
    const found = ids(text, options);
    if (expected === undefined) expect(found?.every((one) => /^(?:renewal|old) /.test(one))).toBe(true);
    else expect(found?.toSorted()).toEqual(expected.toSorted());
  });

  it('context never beats a whole name: the other Dana in full stays first', () => {
    const [match] = index.findIn('call Dana Wu', { preferredIds: new Set(['dana-lee']) });
    expect(match?.text).toBe('Dana Wu');
    expect(match?.candidates.map(({ record }) => record.id)).toEqual(['dana-wu']);
  });

  it('a name inside a longer one is not a second reading', () => {
    expect(readAll('Acme renewal 2026')).toEqual(['Acme renewal 2026=renewal', 'Acme=acme']);
    expect(readAll('Dana Lee')).toEqual(['Dana Lee=dana-lee']);
  });

  it('finds all the names of one message', () => {
    expect(
      readAll('30 min call with Dana Lee at Acme about GTX Pro, next step: email bob at schafer').toSorted(),
    ).toEqual(['Acme=acme', 'Dana Lee=dana-lee', 'GTX Pro=gtxpro', 'bob=robert', 'next=next', 'schafer=schaefer']);
  });
});
