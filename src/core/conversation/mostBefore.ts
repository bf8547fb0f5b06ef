/** Questions of a conversation that a follow-up may lean on. In a file of its own, for those who pass them on without reading them. */
export const MOST_BEFORE = 12;
