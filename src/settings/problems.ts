/** A short secret is the operator's choice on a test machine, and a mistake anywhere else. */
export const tooShort = (key: string, value: string | undefined, least: number): readonly string[] =>
  value === undefined || value.length >= least
    ? []
    : [
        `${key} is short and can be guessed. Give at least ${least} characters before others can reach this server.`,
      ];

/** One without the other would silently do nothing. */
export function half(
  given: Readonly<Record<string, string | undefined>>,
  ...pair: readonly string[]
): readonly string[] {
  const missing = pair.filter((key) => given[key] === undefined);
  return missing.length === 1
    ? [`${missing.join()} is missing while its pair is set. Set both, or neither.`]
    : [];
}
