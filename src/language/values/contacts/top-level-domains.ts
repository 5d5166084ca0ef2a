const GENERIC = new Set(
  'com org net edu gov mil int info biz io co ai app dev tech cloud shop store online site xyz agency group global solutions consulting systems software digital media studio design company world team works finance capital ventures partners energy health care law legal news blog page link live life one email services network marketing sales space zone tools expert engineering industries international holdings enterprises bank insurance pro name mobi example test invalid localhost'.split(
    ' ',
  ),
);

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** True where a host ends in a top-level domain that exists; "Done.It" and "e.g" are no hosts. */
export function isTopLevel(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (/^[A-Z]/.test(last) && last !== last.toUpperCase()) return false;
  const top = last.toLowerCase();
  if (GENERIC.has(top)) return true;
  return (
    top.length === 2 &&
    host.length >= 5 &&
    (top === 'uk' || top === 'eu' || regions.of(top.toUpperCase()) !== undefined)
  );
}
