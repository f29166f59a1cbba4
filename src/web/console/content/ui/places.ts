export const sections = ["entries", "missed", "tasks", "history", "today", "state"] as const;
export type Section = (typeof sections)[number];

type Place =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "entry"; readonly id: string };

/** Which part of the content page an address names, after `#/content/`; what names none is the list of entries. */
export function placeIn(rest: string): Place {
  const id = /^e\/(.+)$/.exec(rest)?.[1];
  if (id !== undefined) return { kind: "entry", id: decode(id) };
  return { kind: "section", section: sections.find((one) => one === rest) ?? "entries" };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const sectionPlace = (section: Section): string =>
  section === "entries" ? "#/content" : `#/content/${section}`;
export const entryPlace = (id: string): string => `#/content/e/${encodeURIComponent(id)}`;
