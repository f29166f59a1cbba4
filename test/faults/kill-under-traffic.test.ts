import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { killLoop } from "../../bench/kill-loop.ts";
import { writeDemoEntries } from "../fixtures/demo-entries.ts";

const faqDir = mkdtempSync(join(tmpdir(), "lupaus-faq-"));
afterAll(() => rmSync(faqDir, { recursive: true, force: true }));
// What the traffic asks for, and no more: most of the time goes into starting.
writeDemoEntries(faqDir, ["spot-price-today", "e-invoice", "invoice-copy"]);

test("kill -9 under traffic, 20 times: nothing acknowledged is lost or doubled, everyone is answered or queued", async () => {
  const report = await killLoop(20, { FAQ_DIR: faqDir });
  expect(report.acknowledged).toBeGreaterThan(200);
  expect({ lost: report.lost, doubled: report.doubled, unanswered: report.unanswered }).toEqual({
    lost: [],
    doubled: [],
    unanswered: [],
  });
}, 600_000);
