import { createHmac, generateKeyPairSync } from "node:crypto";
import { claimsOf } from "./bot.ts";
import { appId, issuer, makeKey, type Microsoft, signed } from "./microsoft.ts";

const encode = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** A header that is no proof, and what else of the activity goes with it. */
export interface Forgery {
  readonly name: string;
  readonly header: string | null;
  readonly activity?: Readonly<Record<string, unknown>>;
}

/** Sixty tokens and more that no channel of ours has sent. */
export function forge(microsoft: Microsoft): readonly Forgery[] {
  const { key, emulatorKey, endorsed } = microsoft;
  const now = Math.floor(Date.now() / 1_000);
  const head = { alg: "RS256", typ: "JWT", kid: key.kid };
  const sign = (
    claims: Readonly<Record<string, unknown>> = {},
    header: Readonly<Record<string, unknown>> = {},
  ) => signed({ ...head, ...header }, claimsOf(microsoft, claims), key.privateKey);
  const honest = sign();
  const [first = "", claims = "", signature = ""] = honest.split(".");
  const stranger = makeKey("the-channel-key").privateKey;
  const publicPem = key.publicKey.export({ format: "pem", type: "spki" });
  const publicPkcs1 = key.publicKey.export({ format: "pem", type: "pkcs1" });
  const hmac = (secret: string | Buffer, alg = "HS256", hash = "sha256") => {
    const text = `${encode({ ...head, alg })}.${claims}`;
    return `${text}.${createHmac(hash, secret).update(text).digest("base64url")}`;
  };
  const none = (alg: unknown, tail = "") => `${encode({ ...head, alg })}.${claims}.${tail}`;
  const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const flipped = (signature.startsWith("A") ? "B" : "A") + signature.slice(1);
  const without = (name: string) => {
    const { [name]: _, ...rest } = claimsOf(microsoft) as Record<string, unknown>;
    return signed(head, rest, key.privateKey);
  };
  const emulator = (more: Readonly<Record<string, unknown>>, from = emulatorKey) =>
    signed(
      { ...head, kid: from.kid },
      { iss: emulatorIssuer, ver: "2.0", azp: appId, aud: appId, nbf: now - 60, exp: now + 3_600, ...more },
      from.privateKey,
    );
  const tokens: Readonly<Record<string, string>> = {
    "no algorithm": none("none"),
    "no algorithm in capitals": none("NONE"),
    "no algorithm, mixed case": none("nOnE"),
    "no algorithm, signature kept": none("none", signature),
    "an empty algorithm": none("", signature),
    "an algorithm that is no word": none(null, signature),
    "the public key as an HMAC secret": hmac(publicPem),
    "the public key as an HMAC secret, older form": hmac(publicPkcs1),
    "the public key as an HMAC secret, its bare bytes": hmac(
      key.publicKey.export({ format: "der", type: "spki" }),
    ),
    "the public key as a longer HMAC's secret": hmac(publicPem, "HS512", "sha512"),
    "the key's name as an HMAC secret": hmac(key.kid),
    "an empty HMAC secret": hmac(""),
    "the app id as an HMAC secret": hmac(appId),
    "a stranger's key under the same name": signed(head, claimsOf(microsoft), stranger),
    "a key that nobody knows": signed({ ...head, kid: "unknown" }, claimsOf(microsoft), stranger),
    "no key named": signed({ alg: "RS256", typ: "JWT" }, claimsOf(microsoft), key.privateKey),
    "a key by a list": sign({}, { kid: [key.kid] }),
    "a key by a path": sign({}, { kid: "../../keys/the-channel-key" }),
    "a key brought along": signed(
      { alg: "RS256", kid: "mine", jwk: key.publicKey.export({ format: "jwk" }) },
      claimsOf(microsoft),
      stranger,
    ),
    "a key to fetch elsewhere": sign({}, { kid: "mine", jku: `${microsoft.serviceUrl}keys` }),
    "the Emulator's key for a channel": signed(
      { ...head, kid: emulatorKey.kid },
      claimsOf(microsoft),
      emulatorKey.privateKey,
    ),
    "an elliptic curve": signed({ ...head, alg: "ES256" }, claimsOf(microsoft), elliptic),
    "a padded signature algorithm": sign({}, { alg: "PS256" }),
    "another hash than it says": signed(head, claimsOf(microsoft), key.privateKey, "RSA-SHA512"),
    "the signature changed by one letter": `${first}.${claims}.${flipped}`,
    "the signature cut short": honest.slice(0, -8),
    "no signature": `${first}.${claims}.`,
    "two parts": `${first}.${claims}`,
    "four parts": `${honest}.${signature}`,
    "other claims under an honest signature": `${first}.${encode(claimsOf(microsoft, { extra: 1 }))}.${signature}`,
    "another header over an honest signature": `${encode({ ...head, extra: 1 })}.${claims}.${signature}`,
    "claims that are no object": `${first}.${encode("[]")}.${signature}`,
    "claims that are no JSON": `${first}.${encode("{")}.${signature}`,
    expired: sign({ exp: now - 600 }),
    "expired long ago": sign({ exp: 1 }),
    "never expiring, in words": sign({ exp: "never" }),
    "not valid yet": sign({ nbf: now + 3_600, exp: now + 7_200 }),
    "for another bot": sign({ aud: "99999999-2222-4333-8444-555555555555" }),
    "for nobody": without("aud"),
    "for an empty name": sign({ aud: "" }),
    "for everybody": sign({ aud: "*" }),
    "for a list with us in it": sign({ aud: [appId, "another"] }),
    "for us in capitals with a space": sign({ aud: `${appId} ` }),
    "from another issuer": sign({ iss: "https://api.botframework.example" }),
    "from an issuer that only begins so": sign({ iss: `${issuer}.example` }),
    "from nobody": without("iss"),
    "from a list with the issuer in it": sign({ iss: [issuer] }),
    "for another connector": sign({ serviceurl: "https://elsewhere.example/" }),
    "for no connector": without("serviceurl"),
    "of the Emulator, for another bot": emulator({ azp: "99999999-2222-4333-8444-555555555555" }),
    "of the Emulator, of no version": emulator({ ver: "9.9" }),
    "of the Emulator, of nobody": emulator({ azp: undefined }),
    "of the Emulator, expired": emulator({ exp: now - 600 }),
    "of the Emulator, by a channel's key": emulator({}, key),
    "of the Emulator, by a tenant that isn't Microsoft's": emulator({
      iss: "https://sts.windows.net/99999999-0000-4000-8000-000000000000/",
    }),
    "of another bot that calls itself a skill": emulator({
      azp: "99999999-2222-4333-8444-555555555555",
      appid: "x",
    }),
  };
  const headers: Readonly<Record<string, string | null>> = {
    "no header": null,
    "an empty header": "",
    "only the word": "Bearer",
    "the word and a space": "Bearer ",
    "another scheme": `Basic ${honest}`,
    "the scheme in small letters": `bearer ${honest}`,
    "no scheme": honest,
    "two tokens": `Bearer ${honest} ${honest}`,
    "no token at all": "Bearer null",
    "a very long one": `Bearer ${"a".repeat(6_000)}.b.c`,
  };
  return [
    ...Object.entries(tokens).map(([name, token]) => ({ name, header: `Bearer ${token}` })),
    ...Object.entries(headers).map(([name, header]) => ({ name, header })),
    {
      name: "an honest one with a connector elsewhere",
      header: `Bearer ${honest}`,
      activity: { serviceUrl: "https://169.254.169.254/" },
    },
    { name: "an honest one, no connector", header: `Bearer ${honest}`, activity: { serviceUrl: "x" } },
    {
      name: "a key that is not endorsed for the channel",
      header: `Bearer ${signed({ ...head, kid: endorsed.kid }, claimsOf(microsoft), endorsed.privateKey)}`,
    },
    {
      name: "an honest one for a channel that proves itself",
      header: `Bearer ${honest}`,
      activity: { channelId: "AseChannel" },
    },
  ];
}

const emulatorIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
