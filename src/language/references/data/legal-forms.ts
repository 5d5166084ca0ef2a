/** Legal forms at the end of a company's name, which people leave out; folded, dots removed. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company companies gmbh mbh ggmbh ltd limited llc llp lp plc ag sa sas sasu sarl
   srl spa bv nv vof ab asa oy oyj aps kg kgaa ohg ug se ev eg pty pte pvt private sdn bhd kk ltda sl slu cv doo sro zrt
   kft rt eood ood ooo zao oao jsc pjsc tbk pt gesmbh eurl sca scs snc spzoo limitada cia gbr ek group holding holdings`
    .trim()
    .split(/\s+/),
);

/** Titles before a person's name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir madam herr frau monsieur madame mme senor senora sr sra signor signora'.split(
    ' ',
  ),
);

/** What may follow a person's name without being part of it. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set('jr sr ii iii iv phd md esq mba cpa dds jd'.split(' '));

/** Small words inside family names ("van der Berg"), which alone name nobody. */
export const FAMILY_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de di da du del della dos das la le el al bin ibn ter ten zu zum zur af av san st'.split(' '),
);
