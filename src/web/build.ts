import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type InlineConfig, type Plugin, build } from "vite";
import { built } from "./built.ts";
import { withTokens } from "./widget-tokens.ts";

/*
 * Makes what browsers get out of src/web, once for each state of the sources: the widget as one script, the pages with
 * their assets, and beside each file its compressed forms, so that serving costs nothing. Run it by `npm run build`.
 */
const root = join(import.meta.dirname, "../..");
const from = join(root, "src/web");
const stampFile = ".stamp";

/** Sources whose change makes the built files old. The types that come from elsewhere leave no trace in them. */
const sources = ["src/web", "package-lock.json"];
const pages = ["demo", "console", "webchat"];
/** Microsoft's own bundle of Web Chat, served as it is. */
const webChat = join(root, "node_modules/botframework-webchat/dist/webchat.js");

function stampOf(): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    const path = join(root, source);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted()
      : [""];
    for (const file of files) {
      const one = join(path, file);
      if (statSync(one).isFile()) hash.update(`${source}/${file}\n`).update(readFileSync(one));
    }
  }
  return hash.digest("hex");
}

/** Builds when the sources have changed since the last time; answers whether it had to. */
export async function buildIfStale(): Promise<boolean> {
  const stamp = stampOf();
  const kept = join(built, stampFile);
  if (existsSync(kept) && readFileSync(kept, "utf8") === stamp) return false;
  const fresh = `${built}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  await build(widget(fresh, "main", "widget.js"));
  await build(widget(fresh, "panel", "widget-panel.js"));
  await build(widget(fresh, "service", "widget-service.js"));
  await build(pagesConfig(fresh));
  mkdirSync(join(fresh, "assets"), { recursive: true });
  cpSync(webChat, join(fresh, "assets/webchat.js"));
  await compressAll(fresh);
  writeFileSync(join(fresh, stampFile), stamp);
  rmSync(built, { recursive: true, force: true });
  renameSync(fresh, built);
  return true;
}

const shared = (outDir: string): InlineConfig => ({
  root: from,
  configFile: false,
  logLevel: "warn",
  // Not as NODE_ENV would have it, which a test run sets: what is tested is what is served.
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  build: {
    outDir,
    emptyOutDir: false,
    target: "es2022",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});

/** A plain script without imports: what a site's page loads, what the first click adds, or what is seldom opened. */
const widget = (outDir: string, script: "main" | "panel" | "service", name: string): InlineConfig => ({
  ...shared(outDir),
  plugins: [ownTokens],
  // Its one effect draws all, at once. The hooks into Preact would draw a second time, later, and weigh 2 kB.
  resolve: { alias: { "@preact/signals": "@preact/signals-core" } },
  build: {
    ...shared(outDir).build,
    // The browsers that know light-dark(), of the years 2023 and 2024.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    rolldownOptions: {
      input: join(from, `widget/${script}.ts`),
      output: { format: "iife", entryFileNames: name },
    },
  },
});

/** The widget's stylesheets carry only what they use of the tokens. */
const ownTokens: Plugin = {
  name: "own-tokens",
  enforce: "pre",
  transform(css, id) {
    const tokens = join(from, "shared/tokens.css");
    const line = '@import "../shared/tokens.css";';
    if (!css.includes(line) || !id.includes("/widget/")) return null;
    return withTokens(readFileSync(tokens, "utf8"), css.replace(line, ""), ".w");
  },
};

const pagesConfig = (outDir: string): InlineConfig => ({
  ...shared(outDir),
  build: {
    ...shared(outDir).build,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, join(from, page, "index.html")])),
    },
  },
});

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Above this the best compression takes seconds and gains little. */
const largeBytes = 1_000_000;

async function compressAll(dir: string): Promise<void> {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(js|css|html|svg)$/.test(file),
  );
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(join(dir, file));
      const quality = bytes.length > largeBytes ? 6 : 11;
      writeFileSync(
        join(dir, `${file}.br`),
        await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
      );
      writeFileSync(join(dir, `${file}.gz`), await zip(bytes, { level: 9 }));
    }),
  );
}

if (import.meta.main) await buildIfStale();
