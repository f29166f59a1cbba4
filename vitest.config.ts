import { defineConfig } from "vitest/config";

// oxlint-disable-next-line import/no-default-export -- vitest reads its configuration from the default export
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], isolate: false, testTimeout: 20_000, hookTimeout: 20_000 },
});
