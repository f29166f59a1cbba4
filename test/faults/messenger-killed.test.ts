import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { killMessenger } from "../../bench/kill-messenger-loop.ts";
import { writeDemoEntries } from "../fixtures/demo-entries.ts";

const faqDir = mkdtempSync(join(tmpdir(), "lupaus-faq-"));
afterAll(() => rmSync(faqDir, { recursive: true, force: true }));
// What the customers ask for, and no more: most of the time goes into starting.
writeDemoEntries(faqDir, ["spot-price-today"]);

test("kill -9 between Meta's 200 and the reply, 4 times: each message is answered once", async () => {
  const { messages, unanswered, doubled, complaints } = await killMessenger(4, { FAQ_DIR: faqDir });
  expect({ messages, unanswered, doubled, complaints }).toEqual({
    messages: 16,
    unanswered: [],
    doubled: [],
    complaints: 0,
  });
}, 240_000);
