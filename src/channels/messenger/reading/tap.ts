import { z } from "zod";
import { isAd, referral } from "./referral.ts";

/** What a customer does without a word: taps a button of ours, or comes by a link or an advertisement. */
export type TapTold =
  | {
      readonly kind: "postback";
      /** The same each time it comes. */
      readonly key: string;
      readonly payload: string;
      readonly title: string;
      readonly byAd: boolean;
    }
  | { readonly kind: "referral"; readonly byAd: boolean };

const tapped = z.object({
  mid: z.string().min(1).max(300).nullish(),
  title: z.string().nullish(),
  payload: z.string().max(1_000).nullish(),
  referral: referral.nullish().catch(null),
});

/** What was tapped at a moment; null: it tells of no tap. */
export function readTap(raw: Readonly<Record<string, unknown>>, at: number): TapTold | null {
  const read = tapped.safeParse(raw["postback"]);
  if (read.success) {
    const { mid, title, referral: by } = read.data;
    const payload = read.data.payload ?? "";
    const key = mid ?? `postback:${at}:${payload}`;
    return { kind: "postback", key, payload, title: title ?? "", byAd: isAd(by ?? null) };
  }
  const came = referral.safeParse(raw["referral"]);
  return came.success ? { kind: "referral", byAd: isAd(came.data) } : null;
}
