import type { Words } from "../ports/letter-store.ts";

/** Several letters as one: what each tells, in their order, and once what they end with alike. */
export const gathered = (first: Words, later: readonly Words[]): Words => later.reduce(joined, first);

function joined(before: Words, after: Words): Words {
  const own = before.paragraphs.slice(0, before.paragraphs.length - alikeAtEnd(before, after));
  return { paragraphs: [...own, ...after.paragraphs], link: after.link ?? before.link };
}

/** How many paragraphs they end with alike. The first of a letter is what somebody wrote, and stays, though it was written twice. */
function alikeAtEnd({ paragraphs: one }: Words, { paragraphs: other }: Words): number {
  const most = Math.min(one.length, other.length) - 1;
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
