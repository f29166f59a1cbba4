import { expect, test } from "vitest";
import type { ContentStatusAnswer } from "../../../src/console/protocol.ts";
import { editors } from "./editing.ts";

test("an editor is told what serves, since when, and what is wrong with the files meanwhile", async () => {
  const problem = {
    file: "faq/invoices.yaml",
    line: 6,
    column: 16,
    severity: "error",
    code: "yaml-syntax",
    message: "The quote isn't closed.",
  } as const;
  const { editor } = await editors({ served: { outcome: "kept", version: "v7", problems: [problem] } });
  expect((await editor.call<ContentStatusAnswer>("GET", "content/status")).body).toEqual({
    outcome: "kept",
    version: "v7",
    loadedAt: "2026-11-23T08:00:00.000Z",
    problems: [{ ...problem, at: null, path: null }],
  });
});
