import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { fontFamily } from './theme.ts';

const files = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'];
const { resolve } = createRequire(import.meta.url);

/**
 * Registers the font that comes along with the project, so that charts look the same on a machine without fonts.
 *
 * Throws where the font's package is not installed; a second call changes nothing.
 */
export function registerFonts(): void {
  if (registered) return;
  for (const file of files) {
    const path = resolve(`@expo-google-fonts/inter/${file}`);
    if (GlobalFonts.registerFromPath(path, fontFamily) === null) throw new Error(`The font ${file} cannot be read.`);
  }
  registered = true;
}

let registered = false;
