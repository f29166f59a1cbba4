import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileCache } from "../src/content/apart.ts";
import { entryId } from "../src/domain/ids.ts";
import { openSqlite } from "../src/store/sqlite/open.ts";
import type { Think } from "../src/turn/ports/store.ts";
import { emptyFolder, folderWith, goodFile } from "./content/folders.ts";
import { makeClock, message, say } from "./store/fixtures.ts";

const root = join(import.meta.dirname, "..");

/** The real command line in a process of its own. */
const faq = (...args: readonly string[]) => faqWith({}, ...args);

/** What Node compiled is kept, where the server's own process keeps it: loading the program again then takes half the time. */
const kept = { NODE_COMPILE_CACHE: compileCache };

/** The same with other settings. */
function faqWith(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ["src/cli.ts", "faq", ...args],
      { cwd: root, maxBuffer: 100_000_000, env: { ...process.env, ...kept, ...env } },
      (_error, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });
}

const train = `\uFEFFsentence,label\r
Missä tilaukseni on?,ORDER_STATUS\r
"Paketti ei ole tullut, missä se on?",ORDER_STATUS\r
"tilauksen\r
seuranta",ORDER_STATUS\r
Voinko palauttaa tuotteen?,RETURN_POLICY\r
"Haluan palauttaa ""väärän"" koon",RETURN_POLICY\r
palautusaika: montako päivää,RETURN_POLICY\r
Mikä on sää,NO_NODES_DETECTED\r
Ihminen kiitos,HUMAN\r
`;
const cases = `sentence,label
missä mun tilaus on,ORDER_STATUS
voiko tuotteen palauttaa,RETURN_POLICY
haluan puhua ihmiselle,HUMAN
"zzz qqq, xxx",NO_NODES_DETECTED
moi,NO_NODES_DETECTED
`;

test("labelled messages become an FAQ that lints, answers and can be measured", async () => {
  const dir = folderWith({ "train.csv": train, "cases.csv": cases });
  const out = join(dir, "new", "faq");
  const imported = await faq("import", join(dir, "train.csv"), "--lang", "fi", "--out", out);
  expect(imported).toMatchObject({ code: 0, err: "" });
  expect(imported.out).toMatch(/^2 entries with 6 questions written to .*imported\.yaml\n2 lines left out/);

  const linted = await faq("lint", "--faq", out);
  expect(linted.code).toBe(0);
  expect(linted.out).toMatch(
    /imported\.yaml:4:3 warning no-tests .*\n.*:7:9 warning no-answer .*\n.*no-answer.*\n(.*unknown-(entry|starter).*\n)+0 errors, \d+ warnings\n$/,
  );

  const measured = await faq("eval", "--faq", out, "--cases", join(dir, "cases.csv"), "--json");
  expect(measured).toMatchObject({ code: 0, err: "" });
  const lines = measured.out
    .trim()
    .split("\n")
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
  expect(lines.map((line) => Object.keys(line))).toEqual(
    Array.from({ length: 5 }, () => [
      "sentence",
      "label",
      "outcome",
      "entry",
      "confidence",
      "options",
      "ranked",
      "reason",
    ]),
  );
  expect(lines).toMatchObject([
    { sentence: "missä mun tilaus on", label: "ORDER_STATUS", entry: "order-status" },
    { label: "RETURN_POLICY", entry: "return-policy" },
    { outcome: "hand-over", reason: "asked-human", options: [] },
    { sentence: "zzz qqq, xxx", outcome: "hand-over", reason: "no-match", options: [] },
    { outcome: "hand-over", reason: "small-talk", options: [] },
  ]);
  for (const line of lines) expect(line["ranked"]).toHaveLength(2);

  const table = await faq("eval", "--faq", out, "--cases", join(dir, "cases.csv"));
  expect(table.out).toMatch(/^outcome +cases +right +share\nanswer /);
  expect(table.out).toMatch(/hand-over +3 +3 +100\.0 %/);
  expect(table.out).toMatch(/Of 2 messages with an entry, it is the first 100\.0 %/);
});

test("ask shows the decision, the nearest entries and the words that the customer would read", async () => {
  const dir = folderWith({ "invoices.yaml": goodFile("due-date", "Laskun eräpäivä") });
  const asked = await faq("ask", "laskun eräpäivä", "--faq", dir);
  expect(asked).toMatchObject({ code: 0, err: "" });
  expect(asked.out).toMatch(
    /^The bot answers with due-date \(Laskun eräpäivä\)\.\nThe message is word for word one of its texts/,
  );
  expect(asked.out).toMatch(
    /The customer reads\n\n {2}Vastaus on Laskun eräpäivä\.\n {2}\[Auttoi\] .*\[Puhu ihmiselle\]\n$/,
  );
});

test("evidence shows what customers said of an entry, ready to be pasted into its file, while the server runs", async () => {
  const dir = folderWith({ "invoices.yaml": goodFile("due-date", "Laskun eräpäivä") });
  const dataDir = join(dir, "data");
  const clock = makeClock();
  const ask = (...args: readonly string[]) =>
    faqWith({ DATA_DIR: dataDir }, "evidence", "--faq", dir, ...args);
  expect(await ask()).toMatchObject({ code: 1, err: expect.stringContaining("There is no database") });
  const store = await openSqlite({ dataDir, ...clock.options });
  expect(await ask()).toMatchObject({ code: 0, out: "There is no evidence yet.\n", err: "" });
  const helped =
    (asked: number): Think =>
    (situation) => ({
      ...say()(situation),
      evidence: [{ kind: "helped", entry: entryId("due-date"), asked }],
    });
  for (const [window, text] of [
    ["a", 'lasku "myöhässä"'],
    ["b", 'Lasku "myöhässä"!'],
    ["c", "Laskun eräpäivä?"],
    ["d", "rahat loppu"],
  ] as const) {
    clock.now += 1_000;
    const customer = { channelCustomerId: window, name: null, verifiedAs: null };
    await store.turn(message("k1", text, { channelThreadId: window, customer }), helped(1));
  }
  expect((await ask()).out).toBe("due-date  (Laskun eräpäivä)\n    helped 4\n");
  expect((await ask("--entry", "due-date")).out).toBe(
    [
      '- "rahat loppu"  # fi: helped 1',
      '- "Laskun eräpäivä?"  # fi: helped 1; written already',
      '- "Lasku \\"myöhässä\\"!"  # fi: helped 2; learnt',
      "",
    ].join("\n"),
  );
  await store.close();
  expect((await ask("--entry", "none")).out).toBe("There is no evidence yet.\n");
});

test("a folder that holds anything is never written into", async () => {
  const dir = folderWith({ "train.csv": train, "out/mine.txt": "minun" });
  const refused = await faq("import", join(dir, "train.csv"), "--lang", "fi", "--out", join(dir, "out"));
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toMatch(/new or an empty folder/);
  expect(readdirSync(join(dir, "out"))).toEqual(["mine.txt"]);
  const toFile = await faq("import", join(dir, "train.csv"), "--lang", "fi", "--out", join(dir, "train.csv"));
  expect(toFile.code).toBe(1);
  expect(readFileSync(join(dir, "train.csv"), "utf8")).toBe(train);
});

test("labels that cannot become ids are refused by line, and nothing is written", async () => {
  const dir = folderWith({ "train.csv": "sentence,label\na,ok\nb,???\nc,\n" });
  const refused = await faq("import", join(dir, "train.csv"), "--lang", "fi", "--out", join(dir, "out"));
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/train\.csv:3:1 error bad-label [^]*train\.csv:4:1 error bad-label/);
  expect(existsSync(join(dir, "out"))).toBe(false);
});

test.each([
  ["text,intent\na,b\n", /:1:1 error bad-header/],
  ["sentence,label\na,b,c\nd\n", /:2:1 error bad-row .*\n.*:3:1 error bad-row/],
  ['sentence,label\n"a,b\n', /:2:1 error bad-csv/],
  ["", /:1:1 error bad-header/],
  ["sentence,label\na,HUMAN\n", /nothing-imported/],
])("%j is refused with its line", async (text, says) => {
  const dir = folderWith({ "train.csv": text });
  const refused = await faq("import", join(dir, "train.csv"), "--lang", "fi", "--out", join(dir, "out"));
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(says);
});

test("errors of an FAQ are printed line by line, and the exit code says so", async () => {
  const dir = folderWith({ "a.yaml": "titel: 1\n" });
  const linted = await faq("lint", "--faq", dir);
  expect(linted.code).toBe(1);
  expect(linted.out).toMatch(
    /a\.yaml:1:1 error unknown-key "titel" is not known here[^]*\n3 errors, 0 warnings\n$/,
  );
  const asked = await faq("ask", "moi", "--faq", dir);
  expect(asked).toMatchObject({ code: 1, out: "" });
  expect(asked.err).toMatch(/a\.yaml:1:1 error unknown-key/);
});

test("a call that is not known says how to call", async () => {
  const calls = [
    [],
    ["lnt"],
    ["constructor"],
    ["lint", "--folder", "faq"],
    ["ask"],
    ["ask", "moi", "--language", "de"],
    ["eval"],
    ["test", "due-date"],
    ["import", "a.csv"],
    ["import", "a.csv", "--lang", "Suomi", "--out", emptyFolder()],
  ];
  // At once: each is a process that only says how to call it.
  const told = await Promise.all(calls.map(async (call) => ({ call, ...(await faq(...call)) })));
  for (const { call, code, out, err } of told) {
    expect({ call, code, out }).toEqual({ call, code: 2, out: "" });
    expect(err).toMatch(/Usage: npm run faq -- /);
  }
});

test("files that are not there are told, with exit code 1", async () => {
  const gone = join(emptyFolder(), "gone");
  expect(await faq("eval", "--cases", `${gone}.csv`)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/gone\.csv:1:1 error unreadable/),
  });
  expect(await faq("lint", "--faq", gone)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/gone:1:1 error no-folder/),
  });
});
