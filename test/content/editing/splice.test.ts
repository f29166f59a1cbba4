import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placesOfEntries } from "../../../src/content/editing/place-of-entry.ts";
import { addEntry, removeEntry, replaceEntry, type Spliced } from "../../../src/content/editing/splice.ts";
import { parse } from "yaml";
import { shippedFaq } from "../folders.ts";

const file = `# about the file
title: { fi: Laskut }
entries:
  # first
  - id: a
    then: [b] # hm
    texts:
      fi:
        title: "T"
        answer: |
          Foo

          bar
    # a's own

  # about b
  - id: b
    trial: true # end
# at the left
  -
    id: c
    texts: {fi: {title: x}}

# the end
`;

function done(result: Spliced | string): string {
  if (typeof result === "string") throw new Error(result);
  return result.text;
}
const yamlOf = (text: string, id: string) => placesOfEntries(text)?.places.get(id)?.yaml;

test("an entry's YAML stands by itself, with its own remarks and nothing of its neighbours", () => {
  expect(yamlOf(file, "a")).toBe(
    'id: a\nthen: [b] # hm\ntexts:\n  fi:\n    title: "T"\n    answer: |\n      Foo\n\n      bar',
  );
  expect(yamlOf(file, "b")).toBe("id: b\ntrial: true # end");
  expect(yamlOf(file, "c")).toBe("id: c\ntexts: {fi: {title: x}}");
});

test("a new text takes the place of the old one, and every other byte stays", () => {
  const after = done(replaceEntry(file, "b", "id: b\ntexts:\n  fi:\n    title: B\n"));
  expect(after).toBe(
    file.replace("id: b\n    trial: true # end", "id: b\n    texts:\n      fi:\n        title: B"),
  );
});

test("a new entry stands behind the last one, set apart as the others are", () => {
  const after = done(addEntry(file, "d", "id: d\ntexts:\n  fi:\n    title: D"));
  const added = "\n  - id: d\n    texts:\n      fi:\n        title: D\n\n# the end";
  expect(after).toBe(file.replace("\n\n# the end", added));
  const apart = "entries:\n- id: a\n\n- id: b";
  expect(done(addEntry(apart, "c", "id: c\ntrial: true"))).toBe(`${apart}\n\n- id: c\n  trial: true`);
});

test("a removed entry takes the remarks above and within it along, and nothing else", () => {
  const after = done(removeEntry(file, "a"));
  expect(after).toBe(file.replace(/  # first[^]*a's own\n/, ""));
  const rest = done(removeEntry(after, "b"));
  expect(rest).not.toContain("about b");
  expect(rest).toContain("# at the left\n  -\n    id: c");
});

test("a file with the ends of lines of Windows keeps them everywhere", () => {
  const windows = file.replaceAll("\n", "\r\n");
  const after = done(replaceEntry(windows, "a", "id: a\ntexts:\n  fi:\n    title: A"));
  expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(yamlOf(after, "a")).toBe("id: a\ntexts:\n  fi:\n    title: A");
  expect(done(addEntry(windows, "d", "id: d\ntrial: true")).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("what isn't there, is there already, or stands in no readable list is told", () => {
  expect(replaceEntry(file, "x", "id: x")).toBe("missing");
  expect(removeEntry(file, "x")).toBe("missing");
  expect(addEntry(file, "a", "id: a")).toBe("exists");
  expect(addEntry("entries: [{ id: a }]", "b", "id: b")).toBe("unreadable");
  expect(replaceEntry("entries: [", "a", "id: a")).toBe("unreadable");
});

test("a long run of remarks is gone through once", () => {
  const remarks = "  # remark\n".repeat(20_000);
  expect(done(removeEntry(`entries:\n  - id: z\n${remarks}  - id: a\n`, "a"))).toBe("entries:\n  - id: z\n");
});

describe.each(readdirSync(shippedFaq).filter((name) => name.endsWith(".yaml")))("%s", (name) => {
  const text = readFileSync(join(shippedFaq, name), "utf8");
  const places = [...(placesOfEntries(text)?.places ?? [])];
  test("each entry put back as it was read leaves the file as it is", () => {
    expect(places.length).toBeGreaterThan(0);
    for (const [id, { yaml }] of places) expect(done(replaceEntry(text, id, yaml))).toBe(text);
  });
  test("each entry can be taken out and put at the end, and the others stay", () => {
    for (const [id, { yaml }] of places.slice(0, -1)) {
      const without = done(removeEntry(text, id));
      const others = (parse(text) as { entries: { id: string }[] }).entries.filter((one) => one.id !== id);
      expect((parse(without) as { entries: object[] }).entries).toEqual(others);
      expect(yamlOf(done(addEntry(without, id, yaml)), id)).toBe(yaml);
    }
  });
});
