import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The page, ready to serve. */
export interface PageBundle {
  html: string;
  js: string;
  css: string;
}

const ENTRIES = ['./page/main.tsx', './page/page.css'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rapport playground</title>
<link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='8' fill='%235b3df5'/><path d='M9 22V10h8a4 4 0 0 1 0 8h-4l7 4' fill='none' stroke='white' stroke-width='3' stroke-linecap='round' stroke-linejoin='round'/></svg>">
<link rel="stylesheet" href="/playground/page.css">
<script>document.documentElement.dataset.theme = localStorage.getItem('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')</script>
</head>
<body><div id="root"></div><script type="module" src="/playground/page.js"></script></body>
</html>
`;

/** Bundles the page for browsers, in memory. */
export async function buildPage(): Promise<PageBundle> {
  const result = await build({
    entryPoints: ENTRIES,
    bundle: true,
    minify: true,
    write: false,
    outdir: 'page',
    format: 'esm',
    target: ['chrome110', 'firefox110', 'safari16'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const output = (end: string) => result.outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { html: HTML, js: output('.js'), css: output('.css') };
}
