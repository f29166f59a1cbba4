import { defineConfig } from "vitest/config";
import { patienceMs } from "./test/fixtures/patience.ts";

const shared = {
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: patienceMs } },
};
const jsx = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

// oxlint-disable-next-line import/no-default-export -- vitest reads its configuration from the default export
export default defineConfig({
  test: {
    // Most tests wait for a server or a browser of their own, so every processor has one at work.
    maxWorkers: "100%",
    projects: [
      {
        oxc: jsx,
        test: {
          ...shared,
          name: "house",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**"],
          globalSetup: "test/fixtures/build.ts",
        },
      },
      {
        oxc: jsx,
        test: {
          ...shared,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/fixtures/build.ts", "test/browser/harness/launch.ts"],
        },
      },
    ],
  },
});
