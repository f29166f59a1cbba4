import type { Limit } from "../../http/route.ts";

/** A person types a few lines a minute; a burst covers somebody who sends a letter in pieces. */
const messagesOfOne: Limit = { name: "directline-messages", per: "who", burst: 20, perMinute: 40 };
/** Many customers may share one address (a company, a mobile operator). */
const messagesFromAddress: Limit = {
  name: "directline-messages-address",
  per: "address",
  burst: 300,
  perMinute: 1200,
};
export const messageLimits = [messagesOfOne, messagesFromAddress];

/**
 * Each new window costs a token and a start. A page of ours is counted by its visitor's network, a token by its window; a
 * site's own server, which brings many customers and the secret, is not counted.
 */
export const startLimits: readonly Limit[] = [
  { name: "directline-starts", per: "who", burst: 120, perMinute: 600 },
];

/** Eight tabs that poll five times a second pass: a refused poll would end the client's polling for good. */
export const readLimits: readonly Limit[] = [
  { name: "directline-reads", per: "who", burst: 300, perMinute: 2400 },
];

/** Files cost disk for years: a customer sends a handful, an office behind one address some more. */
export const uploadLimits: readonly Limit[] = [
  { name: "directline-uploads", per: "who", burst: 20, perMinute: 20 / 60 },
  { name: "directline-uploads-address", per: "address", burst: 60, perMinute: 2 },
];
