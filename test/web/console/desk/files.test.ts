import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import type { ContentStatusAnswer, ProblemView } from "../../../../src/console/protocol.ts";
import { refusedBy, watchFiles } from "../../../../src/web/console/desk/files.ts";
import { makeClock } from "./clock.ts";
import { iso } from "./house.ts";

const error: ProblemView = {
  file: "invoices.yaml",
  line: 3,
  column: 1,
  severity: "error",
  code: "missing",
  message: "",
  at: null,
  path: null,
};
const status = (outcome: "loaded" | "kept", problems: readonly ProblemView[]): ContentStatusAnswer => ({
  outcome,
  version: "v1",
  loadedAt: iso(0),
  problems: [...problems],
});

/** Files behind an API that can be out of reach. */
function watched() {
  const clock = makeClock(0);
  const isOwner = signal(false);
  const server = { now: status("loaded", []), isUp: true, asked: 0 };
  const get = async () => {
    server.asked += 1;
    return server.isUp
      ? { ok: true, body: server.now }
      : { ok: false, problem: { code: "offline", by: null }, again: true };
  };
  const files = watchFiles(clock, { get: get as never }, isOwner);
  return { clock, isOwner, server, files };
}

test("who looks after the files sees within a quarter of a minute that they are refused, and that they are mended", async () => {
  const { clock, isOwner, server, files } = watched();
  isOwner.value = true;
  await clock.advance(0);
  expect(refusedBy(files.status.value)).toBe(0);
  server.now = status("kept", [error, error, { ...error, severity: "warning" }]);
  await clock.advance(15_000);
  expect(refusedBy(files.status.value)).toBe(2);
  server.isUp = false;
  await clock.advance(15_000);
  expect(refusedBy(files.status.value)).toBe(2);
  server.isUp = true;
  server.now = status("loaded", [{ ...error, severity: "warning" }]);
  await clock.advance(15_000);
  expect(refusedBy(files.status.value)).toBe(0);
});

test("nobody else asks for it, and who leaves asks no more", async () => {
  const { clock, isOwner, server } = watched();
  await clock.advance(60_000);
  expect(server.asked).toBe(0);
  isOwner.value = true;
  await clock.advance(0);
  isOwner.value = false;
  await clock.advance(60_000);
  expect(server.asked).toBe(1);
});
