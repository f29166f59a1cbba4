import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStatic } from "../../src/server/static.ts";
import { openHouse, type House } from "./fixtures/house.ts";

let dir: string;
let house: House;
const script = "const hei = 'hei';\n".repeat(50);
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lupaus-pages-"));
  for (const page of ["demo", "console", "webchat"]) {
    mkdirSync(join(dir, page));
    writeFileSync(join(dir, page, "index.html"), `<title>${page}</title>`);
  }
  mkdirSync(join(dir, "assets"));
  for (const file of [
    "widget.js",
    "widget-panel.js",
    "widget-service.js",
    "assets/console-a1b2c3d4.js",
    "assets/webchat.js",
  ]) {
    writeFileSync(join(dir, file), script);
    writeFileSync(join(dir, `${file}.br`), brotliCompressSync(script));
  }
  writeFileSync(join(dir, "assets/notes.txt"), "not for browsers");
  writeFileSync(join(dir, ".stamp"), "made now");
  const pages = await openStatic(dir);
  house = await openHouse({ routes: pages.routes, policies: pages.policies });
});
afterAll(async () => {
  await house.close();
  rmSync(dir, { recursive: true });
});
const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${house.url}${path}`, { headers });

test("a page comes with a policy that lets it load its own files and nothing else, and may not be framed", async () => {
  const answer = await ask("/console");
  expect(await answer.text()).toBe("<title>console</title>");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'$/,
  );
  expect(answer.headers.get("cache-control")).toBe("no-cache");
});

test("a browser that has the newest file is told so without getting it again", async () => {
  const first = await ask("/widget.js");
  const again = await ask("/widget.js", { "if-none-match": first.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  expect((await ask("/widget.js", { "if-none-match": '"older"' })).status).toBe(200);
});

test("who comes a second time gets the same bytes from memory, also when the disk has other ones by then", async () => {
  const [page, first] = [join(dir, "demo/index.html"), await ask("/")];
  writeFileSync(page, "<title>half a page");
  const second = await ask("/");
  writeFileSync(page, "<title>demo</title>");
  expect(await second.text()).toBe(await first.text());
  expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
});

test("a file goes out compressed to whoever takes it so, and plain to others", async () => {
  const small = await ask("/widget.js", { "accept-encoding": "gzip;q=0.8, br" });
  expect(small.headers.get("content-encoding")).toBe("br");
  expect(await small.text()).toBe(script);
  const plain = await ask("/widget.js", { "accept-encoding": "identity" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(plain.headers.get("vary")).toBe("accept-encoding");
  expect(await plain.text()).toBe(script);
});

test("a file whose name holds its hash is kept for good; any other is asked for again", async () => {
  expect((await ask("/assets/console-a1b2c3d4.js")).headers.get("cache-control")).toContain("immutable");
  expect((await ask("/assets/webchat.js")).headers.get("cache-control")).toBe("no-cache");
});

test("another site may load the widget, isolated or not", async () => {
  expect((await ask("/widget.js")).headers.get("cross-origin-resource-policy")).toBe("cross-origin");
});

describe("nothing else is served", () => {
  test.each([
    "/assets/none.js",
    "/assets/notes.txt",
    "/assets/webchat.js.br",
    "/assets/..%2f.stamp",
    "/assets/..%2f..%2f..%2fetc%2fpasswd",
    "/assets/",
    "/.stamp",
    "/demo/index.html",
  ])("%s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

test("without built pages the server does not start, and says what to do", async () => {
  const empty = mkdtempSync(join(tmpdir(), "lupaus-no-pages-"));
  await expect(openStatic(empty)).rejects.toThrow(
    /widget\.js, widget-panel\.js, widget-service\.js not in .*Run "npm run build" first/,
  );
  rmSync(empty, { recursive: true });
});
