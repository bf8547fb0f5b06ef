/** What the terminal program's exit status means; part of its public interface. */
export const exitCodes = {
  answered: 0,
  failed: 1,
  wrongUsage: 2,
  nothingFound: 3,
  cancelled: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
