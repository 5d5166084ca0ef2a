const COLOURS = ['#c2410c', '#0f766e', '#7c3aed', '#be185d', '#1d4ed8', '#4d7c0f', '#b45309', '#0e7490'];

function colourOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  return COLOURS[sum % COLOURS.length] ?? '#444';
}

/** A person's initials on a colour of their own, or the app's mark. */
export function Avatar({ name, bot = false, size = 36 }: { name: string; bot?: boolean; size?: number }) {
  const initials = name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const style = { width: size, height: size, fontSize: size * 0.4, ...(bot ? {} : { background: colourOf(name) }) };
  return (
    <span className={`avatar ${bot ? 'bot' : ''}`} style={style} aria-hidden="true">
      {bot ? (
        <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
          <path
            d="M10 23V9.5h7.5a4.4 4.4 0 0 1 0 8.8H13l8 4.7"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      ) : (
        initials
      )}
    </span>
  );
}
