import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeCustomerPages } from "../customer/pages.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";

/** Pages without scripts look as all our screens do: by the tokens that these share. */
export async function wireCustomer({ storage, publicUrl, now }: Ground, { receive, knowledge }: Line) {
  const [shared, css, pageCss] = await Promise.all([
    textOf("web/shared/tokens.css", "web/shared/base.css"),
    textOf("customer/service.css"),
    textOf("customer/page.css"),
  ]);
  return makeCustomerPages({
    pages: storage,
    receive,
    knowledge,
    publicUrl,
    now,
    newKey: randomUUID,
    css: `${shared}\n${css}`,
    pageCss: `${shared}\n${pageCss}`,
  });
}

const textOf = async (...files: readonly string[]): Promise<string> => {
  const texts = await Promise.all(
    files.map((file) => readFile(join(import.meta.dirname, "..", file), "utf8")),
  );
  return texts.join("\n");
};
