import type { Reader } from './reader.ts';
import type { Understanding } from './reading.ts';
import { decide } from './rules/decide.ts';
import { prepare } from './rules/read-requests.ts';

/**
 * Reads a message by rules alone, in milliseconds and without asking anybody. Never throws, whatever the text; where it
 * abstains, another way of reading (an LLM) may be asked.
 */
export function understand(text: string, reader: Reader): Understanding {
  return decide(prepare(text, reader));
}
