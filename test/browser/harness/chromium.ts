import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Names under which systems keep a browser that will do. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Where a Chromium stands: what CHROME_PATH names, else one of the system's, else the one that came with the packages,
 * which unpacks itself and the libraries it needs. Throws when CHROME_PATH names nothing.
 */
export async function chromiumPath(env: NodeJS.ProcessEnv): Promise<string> {
  const named = env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROME_PATH names ${named}, and nothing is there. Unset it to take the browser of the packages.`,
    );
  }
  const folders = (env["PATH"] ?? "").split(delimiter);
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  return found ?? unpacked(env);
}

async function unpacked(env: NodeJS.ProcessEnv): Promise<string> {
  // The package unpacks its libraries and names them to the loader only where it believes to be in such a cloud function.
  env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
