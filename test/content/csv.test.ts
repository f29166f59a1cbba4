import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "../../src/content/csv.ts";

const cells = (text: string) => {
  const csv = parseCsv(text);
  return csv.ok ? csv.rows.map((row) => row.cells) : csv.flaw;
};

test.each([
  [
    "a,b\nc,d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a,b\r\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ['"a, b","c ""d"""\n', [["a, b", 'c "d"']]],
  ['"a\r\nb",c\n', [["a\r\nb", "c"]]],
  ["\n\na,\n", [["a", ""]]],
  [",\n", [["", ""]]],
  ['5" putki,a', [['5" putki', "a"]]],
  ['"",""', [["", ""]]],
  ["", []],
])("%j is read as it was meant", (text, rows) => {
  expect(cells(text)).toEqual(rows);
});

test("a row knows the line it begins on, also after cells of several lines", () => {
  const csv = parseCsv('a,b\r\n"x\ny\nz",c\n\nd,e\n');
  expect(csv.ok && csv.rows.map(({ line }) => line)).toEqual([1, 2, 6]);
});

test("a quote that is never closed, and text after a quote, are told by their line", () => {
  expect(cells('a,b\n"c,d\ne,f\n')).toMatchObject({ line: 2 });
  expect(cells('a,b\n"c\n" d,e\n')).toMatchObject({ line: 3 });
});

test("a million quotes take no time", () => {
  const text = `"${'""'.repeat(500_000)}",a\n`;
  const csv = parseCsv(text);
  expect(csv.ok && csv.rows[0]?.cells[0]?.length).toBe(500_000);
  expect(cells('"'.repeat(1_000_001))).toMatchObject({ line: 1 });
});

test("whatever was written as CSV is read back", () => {
  const row = fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }));
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(cells(rows.map((row) => `${row.map(quote).join(",")}\r\n`).join(""))).toEqual(rows);
    }),
  );
});
