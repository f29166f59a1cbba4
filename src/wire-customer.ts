import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeCustomerPages } from "./customer/pages.ts";
import type { PageReads } from "./turn/customer-page.ts";
import type { Incoming, Knowledge } from "./turn/ports.ts";

interface Parts {
  readonly knowledge: () => Pick<Knowledge, "faq" | "service">;
  readonly pages: PageReads;
  readonly receive: (incoming: Incoming) => Promise<unknown>;
  readonly publicUrl: () => string;
  readonly now: () => number;
}

/** Pages without scripts look as all our screens do: by the tokens that these share. */
export async function wireCustomer(parts: Parts) {
  const [shared, css, pageCss] = await Promise.all([
    textOf("web/shared/tokens.css", "web/shared/base.css"),
    textOf("customer/service.css"),
    textOf("customer/page.css"),
  ]);
  return makeCustomerPages({
    ...parts,
    newKey: randomUUID,
    css: `${shared}\n${css}`,
    pageCss: `${shared}\n${pageCss}`,
  });
}

const textOf = async (...files: readonly string[]): Promise<string> => {
  const texts = await Promise.all(files.map((file) => readFile(join(import.meta.dirname, file), "utf8")));
  return texts.join("\n");
};
