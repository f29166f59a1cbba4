/** Every piece of text in a set of words; those with gaps are filled with `x`. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsIn(value("x", "x"));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
