import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeniedError } from '../../capability/errors.ts';
import { checkSignature, signQuery } from './signature.ts';

const now = new Date('2026-11-21T12:00:00Z');
const later = Math.floor(now.getTime() / 1000) + 60;
const parameters = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name !== 'sig' && name !== 'expires'),
  fc.string({ maxLength: 40 }),
  { maxKeys: 6 },
);
const secrets = fc.string({ minLength: 1, maxLength: 40 });

function signed(values: Record<string, string>, secret: string, expires = String(later)): URLSearchParams {
  const query = new URLSearchParams({ ...values, expires });
  query.set('sig', signQuery(query, secret));
  return query;
}

describe('a signed query', () => {
  it('passes, whatever it says and in whatever order, and tells when it expires', () => {
    fc.assert(
      fc.property(parameters, secrets, (values, secret) => {
        const reversed = new URLSearchParams([...signed(values, secret)].reverse());
        expect(checkSignature(new URLSearchParams(reversed.toString()), secret, now)).toEqual(new Date(later * 1000));
      }),
    );
  });

  it('is refused with any value changed', () => {
    fc.assert(
      fc.property(parameters, secrets, fc.string({ minLength: 1 }), fc.nat(), (values, secret, addition, pick) => {
        const query = signed(values, secret);
        const names = [...query.keys()];
        const name = names[pick % names.length] ?? 'sig';
        query.set(name, `${query.get(name)}${addition}`);
        expect(() => checkSignature(query, secret, now)).toThrow(DeniedError);
      }),
    );
  });

  it('is refused with a parameter added or taken away', () => {
    fc.assert(
      fc.property(parameters, secrets, fc.string(), (values, secret, value) => {
        const more = signed(values, secret);
        more.append('w', value);
        expect(() => checkSignature(more, secret, now)).toThrow(/changed/);
        const fewer = signed({ ...values, w: value }, secret);
        fewer.delete('w');
        expect(() => checkSignature(fewer, secret, now)).toThrow(/changed/);
      }),
    );
  });

  it('is refused with another secret', () => {
    fc.assert(
      fc.property(parameters, secrets, secrets, (values, one, other) => {
        fc.pre(one !== other);
        expect(() => checkSignature(signed(values, one), other, now)).toThrow(/changed/);
      }),
    );
  });

  it.each([
    ['from the second on in which it expires', String(later - 60), /expired/],
    ['when it expired long ago', '1', /expired/],
    ['when its end is no number', 'never', /changed/],
  ])('is refused %s', (_case, expires, message) => {
    expect(() => checkSignature(signed({ c: '1' }, 'secret', expires), 'secret', now)).toThrow(message);
  });

  it.each([
    ['a signature', 'sig'],
    ['an end', 'expires'],
  ])('is refused without %s', (_case, name) => {
    const query = signed({ c: '1' }, 'secret');
    query.delete(name);
    expect(() => checkSignature(query, 'secret', now)).toThrow(/not signed/);
  });
});
