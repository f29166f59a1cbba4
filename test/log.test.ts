import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { makeLog, type Fields, type Log } from "../src/log.ts";

const marker = "MARKER-131052-308T";

function written(act: (log: Log) => void): { readonly text: string; readonly line: Record<string, unknown> } {
  let text = "";
  act(
    makeLog("debug", {
      write(line: string) {
        text += line;
      },
    }),
  );
  const line: unknown = JSON.parse(text.split("\n")[0] ?? "");
  return { text, line: Object.fromEntries(Object.entries(line ?? {})) };
}

test("a line holds the time, the level, the event and the fields on the list", () => {
  const { line } = written((log) =>
    log.info("turn", { conversation: "c1", ms: 4, reasons: ["unclear"], entry: null }),
  );
  expect(line).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-/),
    event: "turn",
    conversation: "c1",
    ms: 4,
    reasons: ["unclear"],
    entry: null,
  });
});

test("a field that is not on the list is dropped, and so is an object under a listed name", () => {
  const fields = {
    text: marker,
    headers: { authorization: marker },
    reason: { text: marker },
    ref: "r1",
    reasons: [{ marker }],
  };
  const { text, line } = written((log) => log.warn("odd", fields as Fields));
  expect(text).not.toContain(marker);
  expect(line["ref"]).toBe("r1");
});

test("why SQLite did not do something can be read by its number", () => {
  const db = new DatabaseSync(":memory:");
  db.exec("pragma max_page_count = 1");
  let full: unknown = null;
  try {
    db.exec("create table t (a)");
  } catch (error) {
    full = error;
  }
  const { line } = written((log) => log.error("request-failed", { error: full }));
  expect(line["error"]).toMatchObject({ code: "ERR_SQLITE_ERROR", number: 13 });
});

test("an error leaves its name, code and places, never its message", () => {
  const error = Object.assign(new TypeError(marker), { code: "EPIPE", text: marker });
  const { text, line } = written((log) => log.error("request-failed", { error }));
  expect(text).not.toContain(marker);
  expect(line["error"]).toEqual({ name: "TypeError", code: "EPIPE", at: expect.any(Array) });
  expect(text).toMatch(/log\.test\.ts:\d+:\d+/);
});

test("a message that looks like code places leaves nothing", () => {
  const error = new Error(`x\n    at /${marker}:1:1\n    at f (/${marker}.ts:2:2)`);
  expect(written((log) => log.error("e", { error })).text).not.toContain(marker);
});

test("what JSON.parse quotes of a customer's words leaves nothing, as a cause too", () => {
  let caught: unknown;
  try {
    JSON.parse(`${marker} haluan rahat takaisin`);
  } catch (error) {
    caught = new Error("wrapped", { cause: error });
  }
  const { text, line } = written((log) => log.error("e", { error: caught }));
  expect(text).not.toMatch(/MARKER|haluan/);
  expect(line["error"]).toMatchObject({ name: "Error", cause: { name: "SyntaxError" } });
});

test("a code or a name made of words, and a thrown string, leave nothing", () => {
  const named = Object.assign(new Error("x"), { name: `hei ${marker}`, code: `hei ${marker}` });
  const { text } = written((log) => {
    log.error("e", { error: named });
    log.error("e", { error: marker });
  });
  expect(text).not.toContain(marker);
});

test("a chain of causes that bites its tail ends", () => {
  const error = new Error("round");
  error.cause = error;
  expect(written((log) => log.error("e", { error })).line["event"]).toBe("e");
});

test("a quiet level writes nothing", () => {
  let text = "";
  makeLog("error", { write: (line: string) => void (text += line) }).info("turn", { ms: 1 });
  expect(text).toBe("");
});
