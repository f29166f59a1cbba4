import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumPath } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of this run listens. */
    browser: string;
  }
}

/** One browser for all tests of the run; each test opens windows of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: await chromiumPath(process.env),
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
    chromiumSandbox: false,
  });
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
