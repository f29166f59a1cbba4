import { createHmac } from "node:crypto";
import { aino, type HouseOptions, type MessengerHouse, openMessengerHouse } from "./messenger-house.ts";
import { identitySecret } from "./server.ts";

/** Where the firm's customers sign in. */
export const loginUrl = "https://login.napavirta.example/messenger?lang=fi";
const open: MessengerHouse[] = [];
export async function closeAll(): Promise<void> {
  for (const house of open.splice(0)) await house.close();
}

/** A house whose customers can sign in from Messenger. */
export async function opened(options: HouseOptions = {}) {
  const house = await openMessengerHouse({ loginUrl, ...options });
  open.push(house);
  const inAnHour = house.clock.now / 1_000 + 3_600;
  return {
    ...house,
    codeOf: (sub: string, more: object = {}) => signed({ sub, exp: inAnHour, ...more }),
    /** As whom the desk knows the customer. */
    known: async (customer: string) => {
      const { id } = await house.matterOf(customer);
      return (await house.storage.conversation(id))?.customer.verifiedAs ?? null;
    },
    lastRead: () => house.graph.sent.at(-1),
  };
}

export const encode = (json: unknown) => Buffer.from(JSON.stringify(json)).toString("base64url");
/** What the site's server signs, or somebody who would like to be one. */
export function signed(claims: object, secret = identitySecret): string {
  const said = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${said}.${createHmac("sha256", secret).update(said).digest("base64url")}`;
}

/** A customer who has a matter. */
export async function withMatter(options?: HouseOptions) {
  const house = await opened(options);
  await house.meta.writes(aino, "haluan puhua ihmiselle");
  await house.drain();
  return house;
}
