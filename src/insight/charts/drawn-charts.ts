import { createHash } from 'node:crypto';
import { drawChart } from './draw.ts';
import type { ChartRequest } from './request.ts';

/** A chart's picture, with a tag that changes where its pixels do. */
export interface DrawnChart {
  readonly png: Buffer;
  /** An HTTP entity tag, quotes included. */
  readonly etag: string;
}

/** Draws charts and keeps the last ones used, so that the many readers of one message cost one drawing. */
export class DrawnCharts {
  readonly #limit: number;
  readonly #drawn = new Map<string, Promise<DrawnChart>>();

  /** `limit` is the most pictures kept in memory. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many pictures are kept. */
  get size(): number {
    return this.#drawn.size;
  }

  /** The picture asked for; requests for the same one share its drawing. A failure is thrown on and not kept. */
  async draw(request: ChartRequest): Promise<DrawnChart> {
    const key = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
    const drawing = this.#drawn.get(key) ?? draw(request);
    this.#drawn.delete(key);
    this.#drawn.set(key, drawing);
    const oldest = this.#drawn.keys().next().value;
    if (this.#drawn.size > this.#limit && oldest !== undefined) this.#drawn.delete(oldest);
    try {
      return await drawing;
    } catch (error) {
      this.#drawn.delete(key);
      throw error;
    }
  }
}

async function draw(request: ChartRequest): Promise<DrawnChart> {
  const png = await drawChart(request, { scale: request.scale, background: request.background });
  return { png, etag: `"${createHash('sha256').update(png).digest('base64url')}"` };
}
