import { z } from "zod";

/** How a customer came to the Page, as Meta tells it beside what they did there. */
export const referral = z.object({ source: z.string().nullish(), ad_id: z.unknown().optional() });

/** Whether an advertisement brought the customer. */
export const isAd = (by: z.infer<typeof referral> | null): boolean =>
  by?.source === "ADS" || (by?.ad_id !== undefined && by.ad_id !== null);
