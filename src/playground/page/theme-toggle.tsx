import { useEffect, useState } from 'react';
import { Icon } from './icons.tsx';

function readTheme(): 'light' | 'dark' {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** The page's theme now; follows the toggle and the system. */
export function useTheme(): 'light' | 'dark' {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(readTheme()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return theme;
}

/** Switches between light and dark, and remembers it. */
export function ThemeToggle() {
  const theme = useTheme();
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      if (!localStorage.getItem('theme')) document.documentElement.dataset.theme = query.matches ? 'dark' : 'light';
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const other = theme === 'dark' ? 'light' : 'dark';
  const toggle = () => {
    localStorage.setItem('theme', other);
    document.documentElement.dataset.theme = other;
  };
  return (
    <button type="button" className="icon-button" onClick={toggle} aria-label={`Use the ${other} theme`}>
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}
