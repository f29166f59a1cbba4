import { createHmac, createSecretKey, hkdfSync } from "node:crypto";
import type { AttachmentId } from "../../domain/ids.ts";
import { same } from "../../http/same.ts";

/** A picture's address stands in the page and in logs of proxies, so it opens that one file and not for long. */
export interface FileLinks {
  /** An address of the file that opens without a token, for one to two hours. */
  readonly urlOf: (id: AttachmentId) => string;
  readonly verify: (id: string, token: string) => "valid" | "expired" | "forged";
}

/** Links end at the full hour after next: within an hour the address stays the same, so that browsers keep the picture. */
const hourMs = 3_600_000;

export function makeFileLinks(secret: string, publicUrl: () => string, now: () => number): FileLinks {
  const key = createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", "lupaus direct line files", 32)));
  const sign = (id: string, hour: string) =>
    createHmac("sha256", key).update(`${hour}.${id}`).digest("base64url");
  return {
    urlOf(id) {
      const hour = String(Math.floor(now() / hourMs) + 2);
      const base = publicUrl().replace(/\/$/, "");
      return `${base}/v3/directline/attachments/${id}?t=${hour}.${sign(id, hour)}`;
    },
    verify(id, token) {
      const [hour = "", signature = "", more] = token.split(".");
      if (more !== undefined || !same(signature, sign(id, hour))) return "forged";
      return now() < Number(hour) * hourMs ? "valid" : "expired";
    },
  };
}
