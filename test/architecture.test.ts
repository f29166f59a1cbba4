import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, test } from "vitest";

const browserPackages = /^(preact(\/hooks)?|@preact\/signals)$/;
/** The only files outside of src/web that browser code may look at, and only for their types. */
const protocols = /^import type .*(console|customer|channels\/directline)\/protocol\.ts";$/;

const everybody = {
  from: [
    ".",
    "wiring",
    "settings",
    "domain",
    "turn",
    "http",
    "channels/botframework",
    "channels/directline",
    "channels/email",
    "channels/messenger",
    "channels/sms",
    "customer",
    "content",
    "store",
    "lookup",
    "console",
    "server",
    "web",
  ],
  packages: /^(pino|zod|node:.*)$/,
};

/** Who may import whom inside src/, and which packages each room may touch. Rings point inward; edges never meet. */
const rooms: Record<string, { readonly from: readonly string[]; readonly packages: RegExp }> = {
  domain: { from: [], packages: /^(fuse\.js|snowball-stemmers|markdown-it)$/ },
  turn: { from: ["domain"], packages: /^$/ },
  http: { from: [], packages: /^(zod|node:.*)$/ },
  "channels/botframework": {
    from: ["domain", "turn", "http"],
    packages: /^(botbuilder(-core)?|bottleneck|zod|node:.*)$/,
  },
  "channels/directline": {
    from: ["domain", "turn", "http", "channels/botframework"],
    packages: /^(zod|ws|busboy|node:.*)$/,
  },
  "channels/email": {
    from: ["domain", "turn", "http", "channels/botframework"],
    packages: /^(nodemailer|imapflow|mailparser|bottleneck|zod|node:.*)$/,
  },
  "channels/messenger": {
    from: ["domain", "turn", "http", "channels/botframework"],
    packages: /^(bottleneck|zod|node:.*)$/,
  },
  "channels/sms": { from: ["domain", "turn"], packages: /^(bottleneck|node:.*)$/ },
  customer: { from: ["domain", "turn", "http"], packages: /^(zod|node:.*)$/ },
  content: { from: ["domain", "turn"], packages: /^(yaml|zod|markdown-it|date-holidays|node:.*)$/ },
  lookup: { from: ["turn", "http"], packages: /^node:.*$/ },
  store: { from: ["domain", "turn"], packages: /^(kysely|node:.*)$/ },
  console: { from: ["domain", "turn", "http"], packages: /^(zod|node:.*)$/ },
  server: { from: ["http"], packages: /^(restify|zod|node:.*)$/ },
  // Runs while building: the bundler, and the folder that the server reads.
  web: { from: [], packages: /^(vite|node:.*)$/ },
  "web/shared": { from: [], packages: browserPackages },
  "web/widget": { from: ["web/shared"], packages: browserPackages },
  "web/console": { from: ["web/shared"], packages: browserPackages },
  "web/demo": { from: ["web/shared"], packages: browserPackages },
  "web/webchat": { from: ["web/shared"], packages: browserPackages },
  settings: { from: ["turn", "channels/botframework", "channels/email"], packages: /^zod$/ },
  // The wiring and what stands beside it know everybody; between them goes what a part of the house stands on.
  wiring: everybody,
  ".": everybody,
};

const root = join(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** The room a file stands in; a channel is a room of its own. */
function roomOf(file: string): string {
  const parts = file.split(sep);
  if (parts.length === 1) return ".";
  const wings = parts[0] === "channels" || (parts[0] === "web" && parts.length > 2);
  return wings ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
}

const importsOf = (file: string) =>
  [
    ...withoutProtocols(file).matchAll(
      /^(?:import|export|\}) ?(?:[^;"']*? from )?["']([^"']+)["']|import\(\s*["']([^"']+)["']/gm,
    ),
  ].map((found) => found[1] ?? found[2] ?? "");

/** Browser code may take types of the protocols; that line counts as no import. */
const withoutProtocols = (file: string) =>
  roomOf(file).startsWith("web/")
    ? textOf(file)
        .split(/(?<=;)\n/)
        .filter((statement) => !protocols.test(statement.replaceAll("\n", " ").trim()))
        .join("\n")
    : textOf(file);

test("there is something to look at", () => {
  expect(files.length).toBeGreaterThan(50);
});

describe.each(files)("src/%s", (file) => {
  const room = roomOf(file);
  test("imports only what its room may", () => {
    const rules = rooms[room];
    expect(rules, `no rule for src/${room}: name the room in this table`).toBeDefined();
    for (const name of importsOf(file)) {
      if (name.startsWith("."))
        expect([room, ...(rules?.from ?? [])], `${file} → ${name}`).toContain(
          roomOf(normalize(join(dirname(file), name))),
        );
      else expect(name, `${file} → ${name}`).toMatch(rules?.packages ?? /^$/);
    }
  });
  test("fits on a few screens", () => {
    expect(textOf(file).split("\n").length).toBeLessThanOrEqual(250);
  });
});

describe.each(files.filter((file) => roomOf(file) === "domain"))("src/%s", (file) => {
  test("takes time and chance as arguments", () => {
    expect(textOf(file)).not.toMatch(/Date\.now|new Date\(\)|Math\.random|performance\.|crypto\./);
  });
});

describe.each(files.filter((file) => roomOf(file) !== "."))("src/%s", (file) => {
  test("leaves the environment to config.ts", () => {
    expect(textOf(file)).not.toMatch(/process\.env/);
  });
});
