/**
 * Fields of a passage that are searched, in the order of their bits in postings. `anchor`: the words around references to the passage, as far as
 * its own document makes them: those of other documents would have these read again with every change.
 */
export const FIELDS = ['title', 'name', 'path', 'body', 'anchor'] as const;
export type Field = (typeof FIELDS)[number];
export const FIELD_COUNT = FIELDS.length;

/** Bits of each field's frequency within the 32 of a posting. */
const BITS: Readonly<Record<Field, number>> = { title: 6, name: 6, path: 6, body: 8, anchor: 6 };
/** Highest frequency of each field, and where its lowest bit is. */
export const MOST: readonly number[] = FIELDS.map((field) => 2 ** BITS[field] - 1);
export const SHIFTS: readonly number[] = FIELDS.map((_, at) => FIELDS.slice(0, at).reduce((sum, field) => sum + BITS[field], 0));

/** A field's frequency in packed ones. */
export function frequencyOf(packed: number, field: number): number {
  return (packed >>> (SHIFTS[field] ?? 0)) & (MOST[field] ?? 0);
}

/** The bits of a field in packed frequencies. */
export function bitsOf(field: Field): number {
  const at = FIELDS.indexOf(field);
  return ((MOST[at] ?? 0) << (SHIFTS[at] ?? 0)) >>> 0;
}

/** Flags of a passage as they are stored: two bits of kind, then one bit each. */
export const KINDS = ['norm', 'annex', 'guide', 'other'] as const;
export const FLAG_REPEALED = 4;
export const FLAG_FIRST = 8;
