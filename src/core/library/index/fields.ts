/** Fields of a passage that are searched, in the order of their bits and bytes in postings. */
export const FIELDS = ['title', 'name', 'path', 'body'] as const;
export type Field = (typeof FIELDS)[number];
export const FIELD_COUNT = FIELDS.length;

/** Flags of a passage as they are stored: two bits of kind, then one bit each. */
export const KINDS = ['norm', 'annex', 'guide', 'other'] as const;
export const FLAG_REPEALED = 4;
export const FLAG_FIRST = 8;
