import type { Field } from '../../../capability/fields.ts';
import type { Lattice } from '../lattice/lattice.ts';
import { pronounsAt } from '../lattice/pronouns.ts';
import { type CompiledCapability, SOMEBODY, speakOptions } from '../phrases/grammar.ts';
import { channelFits } from './channel-fits.ts';
import { choiceFits } from './choice-fits.ts';
import { alike, type Fit, type Manner } from './fit.ts';
import { impossibleFits } from './impossible-fits.ts';
import { recalledFit, referenceFits } from './reference-fits.ts';
import { valueFits } from './value-fits.ts';

/** What stands at a place of one message as a value of one field, worked out once. */
export class FieldReader {
  readonly #lattice: Lattice;
  /** By capability, there by field and manner, and there by token. */
  readonly #known = new Map<CompiledCapability, (readonly Fit[] | undefined)[][]>();

  constructor(lattice: Lattice) {
    this.#lattice = lattice;
  }

  /** The readings of the words from token `at` on as a value of the field. */
  fitsAt(compiled: CompiledCapability, field: Field, at: number, manner: Manner): readonly Fit[] {
    let known = this.#known.get(compiled);
    if (known === undefined) {
      known = Array.from({ length: compiled.places.size * MANNERS }, () => []);
      this.#known.set(compiled, known);
    }
    const places = known[(compiled.places.get(field.name) ?? 0) * MANNERS + MANNER[manner]] ?? [];
    let fits = places[at];
    if (fits === undefined) {
      const found = field.list ? this.#listFits(compiled, field, at, manner) : this.#fits(compiled, field, at, manner);
      fits = found.map(alike);
      places[at] = fits;
    }
    return fits;
  }

  /** What was spoken of before that fits a field which the message leaves out. */
  recalled(field: Field): Fit | undefined {
    return field.kind === 'reference' ? recalledFit(field, this.#lattice.reader) : undefined;
  }

  #fits(compiled: CompiledCapability, field: Field, at: number, manner: Manner): Fit[] {
    const lattice = this.#lattice;
    switch (field.kind) {
      case 'reference':
        return field === SOMEBODY ? somebodyFits(at, lattice) : referenceFits(field, at, manner, lattice);
      case 'choice': {
        const options =
          field.optionsFrom === 'stages' ? speakOptions(lattice.reader.stages) : compiled.options.get(field.name);
        const said = options === undefined ? [] : choiceFits(options, at, lattice.message);
        const fits = said.map((fit) =>
          this.#isPartOfChoice(compiled, field, at, fit) ? { ...fit, cost: fit.cost + PART } : fit,
        );
        return fits.length > 0 ? fits : impossibleFits(field, at, manner, lattice);
      }
      case 'channel':
        return channelFits(at, manner, lattice);
      case 'text':
        return quoteFits(at, lattice);
      default:
        return valueFits(field, at, manner, mayBeRelative(compiled), lattice);
    }
  }

  /** "New business" is a type of deal, and "new" of it no stage. */
  #isPartOfChoice({ options }: CompiledCapability, { name }: Field, at: number, { to }: Fit): boolean {
    const { message } = this.#lattice;
    return [...options].some(
      ([other, each]) => other !== name && choiceFits(each, at, message).some((longer) => longer.to > to),
    );
  }

  /** "Dana, Kim and Lee". */
  #listFits(compiled: CompiledCapability, field: Field, at: number, manner: Manner): Fit[] {
    if (field.kind === 'text') return [];
    const fits: Fit[] = [];
    let here = at;
    let cost = 0;
    let values: unknown[] = [];
    for (let count = 0; count < 20; count++) {
      const one = this.#fits(compiled, field, here, count === 0 ? manner : 'bare').find(
        ({ unknown }) => unknown === undefined,
      );
      if (one === undefined) break;
      values = [...values, one.value];
      cost += one.cost;
      fits.push({ ...one, value: values, cost });
      here = one.to;
      while (isJoint(this.#lattice.message.tokens[here]?.word)) here++;
      if (here === one.to) break;
    }
    return fits.reverse();
  }
}

/** Who was named, and no pronoun: "she lost it" may be said of anything. */
function somebodyFits(at: number, lattice: Lattice): Fit[] {
  if (pronounsAt(lattice.message.tokens, at).length > 0) return [];
  return referenceFits(SOMEBODY, at, 'bare', lattice).filter(({ value }) => value !== undefined);
}

function isJoint(word: string | undefined): boolean {
  return word === ',' || word === 'and' || word === '&' || word === '+';
}

/** What it costs to take part of what is said for another choice. */
const PART = 0.3;
const MANNER: Readonly<Record<Manner, number>> = { slot: 0, cued: 1, bare: 2 };
const MANNERS = 3;

function mayBeRelative({ capability }: CompiledCapability): boolean {
  return capability.prepare !== undefined && capability.effect === 'write';
}

function quoteFits(at: number, { values }: Lattice): Fit[] {
  return (values.future[at] ?? []).flatMap(({ to, value }): Fit[] =>
    value.kind === 'quote' ? [{ to, value: value.quote, cost: 0, evidence: 0.3 }] : [],
  );
}
