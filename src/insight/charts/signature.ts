import { createHmac, timingSafeEqual } from 'node:crypto';
import { DeniedError } from '../../capability/errors.ts';

/**
 * The signature of a chart's query: HMAC-SHA256 in base64url over all its parameters but `sig`, sorted by name and encoded as in
 * a form, behind a prefix that keeps a signature made for something else from fitting.
 */
export function signQuery(query: URLSearchParams, secret: string): string {
  const signed = new URLSearchParams(query);
  signed.delete('sig');
  signed.sort();
  return createHmac('sha256', secret).update(`rapport charts 1\n${signed}`).digest('base64url');
}

/**
 * Passes a query that was signed with `secret` and whose `expires` (Unix seconds) is still to come; returns that moment.
 *
 * Throws DeniedError with a sentence for people otherwise.
 */
export function checkSignature(query: URLSearchParams, secret: string, now: Date): Date {
  const given = query.get('sig') ?? '';
  const expires = query.get('expires') ?? '';
  if (given === '' || expires === '') {
    throw new DeniedError(
      'chart_link_unsigned',
      'This chart link is not signed. Ask for the chart again to get a link.',
    );
  }
  if (!equal(given, signQuery(query, secret)) || !/^\d{1,12}$/.test(expires)) {
    throw new DeniedError(
      'chart_link_changed',
      'This chart link has been changed or was made elsewhere. Ask for the chart again to get a new one.',
    );
  }
  const end = new Date(Number(expires) * 1000);
  if (end <= now) {
    throw new DeniedError(
      'chart_link_expired',
      'This chart link has expired. Ask for the chart again to get a new one.',
    );
  }
  return end;
}

function equal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
