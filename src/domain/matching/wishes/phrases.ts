const slotLine = /^(\p{L}+) = (.*)$/u;
const choice = /\{([^{}]*)\}|<(\p{L}+)>/gu;

/**
 * Unfolds a grammar into sentences, at most `each` of every pattern. Lines above "---" name slots ("want = haluan|saanko");
 * each line below is a pattern, in which "<want>" stands for one of a slot's sayings and "{yes|no}" for one of its own.
 */
export function unfold(grammar: string, each: number, random: () => number): readonly string[] {
  const [head = "", body = ""] = grammar.split("\n---\n");
  const slots = new Map(
    linesOf(head).flatMap((line) => {
      const [, name = "", sayings = ""] = slotLine.exec(line) ?? [];
      return [[name, sayings.split("|")] as const];
    }),
  );
  const oneOf = (sayings: readonly string[]) => sayings[Math.floor(random() * sayings.length)] ?? "";
  const say = (pattern: string): string =>
    pattern.replaceAll(choice, (_, own: string | undefined, name: string | undefined) =>
      say(oneOf(own?.split("|") ?? slots.get(name ?? "") ?? [])),
    );
  const sentences = linesOf(body).flatMap((pattern) => Array.from({ length: each }, () => say(pattern)));
  return [...new Set(sentences)];
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");
