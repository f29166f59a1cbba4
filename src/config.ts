import { existsSync } from "node:fs";
import { z } from "zod";
import { hubKeys, hubOf, hubProblems, type HubSettings } from "./settings/hub.ts";
import { azureKeys, azureProblems, counterpartOf, emulatorWarnings } from "./settings/azure.ts";
import type { Counterpart } from "./channels/botframework/cloud/azure.ts";
import { letterKeys, type LetterSettings, letterSettingsOf, unansweredKeys } from "./settings/letters.ts";
import {
  messengerKeys,
  messengerOff,
  messengerProblems,
  type MessengerSettings,
  messengerSettingsOf,
} from "./settings/messenger.ts";
import { half, notReached, tooShort } from "./settings/problems.ts";
import { asOrigin, isCallable, isOrigin, list, oneOf, whole } from "./settings/shapes.ts";

const keys = z.object({
  PORT: whole(0, 65_535, "is not a port. Give a whole number from 0 (any free one) to 65535.").default(3978),
  HOST: z
    .string()
    .refine(
      (host) => URL.canParse(urlAt(host, 80)),
      "is not a host to listen on. Give 127.0.0.1, 0.0.0.0 or a name of this machine.",
    )
    .default("127.0.0.1"),
  PUBLIC_URL: z
    .string()
    .refine(
      isOrigin,
      "is not an address to build links on. Give scheme and host alone, as in https://chat.example.fi.",
    )
    .transform(asOrigin)
    .optional(),
  DATA_DIR: z.string().default("data"),
  FAQ_DIR: z.string().default("faq"),
  FLOWS_DIR: z.string().default("flows"),
  DIRECT_LINE_SECRET: z
    .string()
    .regex(/^\S+$/, "holds a space, which no caller can send. Give letters, digits and marks only.")
    .optional(),
  IDENTITY_SECRET: z.string().optional(),
  WIDGET_ORIGINS: z
    .string()
    .transform(list)
    .refine(
      (parts) => parts.every(isOrigin),
      "holds something that is not an origin. Give origins with commas between, as in https://www.example.fi,https://shop.example.fi.",
    )
    .transform((parts) => parts.map(asOrigin))
    .default([]),
  LOOKUP_SECRET: z.string().optional(),
  LOOKUP_HOSTS: z
    .string()
    .transform(list)
    .refine(
      (parts) => parts.every(isCallable),
      "holds something that is no host. Give hosts with commas between, as in crm.example.fi,private:erp.example.fi:8443.",
    )
    .optional(),
  ADMIN_EMAIL: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, "is not an e-mail address. Give one, as in support@example.fi.")
    .optional(),
  ADMIN_PASSWORD: z.string().optional(),
  ADMIN_NAME: z
    .string()
    .trim()
    .min(1, "is empty. Give the name that customers may read.")
    .max(80, "is too long. Give at most 80 characters.")
    .default("Päivystäjä"),
  ...letterKeys,
  ...azureKeys,
  ...hubKeys,
  ...messengerKeys,
  LIMITS: oneOf(["on", "off"], "is neither on nor off. Leave it on; off is for load drivers.").default("on"),
  LEARNING: oneOf(["on", "off"], "is neither on nor off. Give on or off.").default("on"),
  REVIEW: oneOf(["on", "off"], "is neither on nor off. Give on or off.").default("off"),
  ASSIGN: oneOf(["off", "push"], "is neither off nor push. Give off or push.").default("off"),
  LOG_LEVEL: oneOf(
    ["debug", "info", "warn", "error", "silent"],
    "is not a level. Give debug, info, warn, error or silent.",
  ).default("info"),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S+$/, "holds a space, which no caller can send. Give letters, digits and marks only.")
    .optional(),
  TRUST_PROXY: whole(
    0,
    10,
    "is not a number of proxies. Give how many of yours stand before this server, 0 to 10.",
  ).default(0),
});

/** Every key the house reads from its environment. */
export const configKeys: readonly string[] = Object.keys(keys.shape);

export interface Config extends LetterSettings {
  /** Null: Messenger is off, for the reason that `notes` names. */
  readonly messenger: MessengerSettings | null;
  readonly port: number;
  readonly host: string;
  /** The only base for links: an origin, without a slash at its end; null: where it listens, as `urlAt` says. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly faqDir: string;
  readonly flowsDir: string;
  /** Null: one is made and kept in the data directory. */
  readonly directLineSecret: string | null;
  /** What sites sign the identities of their customers with; null: none are taken. */
  readonly identitySecret: string | null;
  readonly widgetOrigins: readonly string[];
  /** How and where flows may look something up in the firm's own systems; null: nowhere. */
  readonly lookup: { readonly secret: string; readonly hosts: readonly string[] } | null;
  /** With whom /api/messages speaks, Azure Bot Service or the Emulator on this machine; null: with nobody. */
  readonly azure: Counterpart | null;
  /** Where the firm's agents work when that isn't our own desk; null: nowhere else. */
  readonly hub: HubSettings | null;
  /** The first supervisor; null: a one-time password is printed. */
  readonly admin: { readonly email: string; readonly password: string } | null;
  /** The name of the first supervisor, when that account is made. */
  readonly adminName: string;
  readonly limits: boolean;
  /** Whether confirmed phrasings help to understand; evidence is kept either way. */
  readonly learning: boolean;
  /** Whether a second editor has to agree before the console writes into the FAQ. */
  readonly review: boolean;
  /** Whether the house gives who waits to agents at work; else they take them by hand. */
  readonly assign: "off" | "push";
  readonly logLevel: LogLevel;
  readonly trustProxy: number;
  /** What whoever reads /metrics has to show; null: it is read from this machine alone. */
  readonly metricsToken: string | null;
  /** What is off for want of a setting, in sentences for the operator. */
  readonly notes: readonly string[];
  /** What can be used but should not stay so, in sentences for the operator. */
  readonly warnings: readonly string[];
}
export type LogLevel = z.infer<typeof keys>["LOG_LEVEL"];

/** The address of a server of ours on this machine. */
export const urlAt = (host: string, port: number): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

/** The environment, with what a file .env in this folder adds to it. */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

/** The only reader of the environment. An empty value counts as unset. Throws one error that names every problem at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(configKeys.map((key) => [key, env[key] === "" ? undefined : env[key]]));
  const read = keys.safeParse(given);
  const problems = [
    ...(read.error?.issues ?? []).map((issue) => `${issue.path.join(".")} ${issue.message}`),
    ...half(given, "ADMIN_EMAIL", "ADMIN_PASSWORD"),
    ...half(given, "LOOKUP_SECRET", "LOOKUP_HOSTS"),
    ...half(given, "SMTP_URL", "MAIL_FROM"),
    ...unansweredKeys(given),
    ...azureProblems(given),
    ...hubProblems(given),
    ...messengerProblems(given),
  ];
  if (!read.success || problems.length > 0)
    throw new Error(`The settings cannot be used:\n${problems.map((one) => `- ${one}`).join("\n")}`);
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL ?? null,
    dataDir: data.DATA_DIR,
    faqDir: data.FAQ_DIR,
    flowsDir: data.FLOWS_DIR,
    directLineSecret: data.DIRECT_LINE_SECRET ?? null,
    identitySecret: data.IDENTITY_SECRET ?? null,
    widgetOrigins: data.WIDGET_ORIGINS,
    lookup: lookupOf(data),
    admin: adminOf(data),
    adminName: data.ADMIN_NAME,
    ...letterSettingsOf(data),
    azure: counterpartOf(data),
    hub: hubOf(data),
    messenger: messengerSettingsOf(data),
    notes: notesOf(data),
    limits: data.LIMITS === "on",
    learning: data.LEARNING === "on",
    review: data.REVIEW === "on",
    assign: data.ASSIGN,
    logLevel: data.LOG_LEVEL,
    trustProxy: data.TRUST_PROXY,
    metricsToken: data.METRICS_TOKEN ?? null,
    warnings: warningsOf(data),
  };
}

const adminOf = ({ ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: z.output<typeof keys>): Config["admin"] =>
  email !== undefined && password !== undefined ? { email, password } : null;

const notesOf = (data: z.output<typeof keys>): readonly string[] => [
  ...(data.SMTP_URL === undefined ? ["E-mail is not offered: SMTP_URL and MAIL_FROM are not set."] : []),
  ...[messengerOff(data)].filter((note) => note !== null),
];

const warningsOf = (data: z.output<typeof keys>): readonly string[] => [
  ...tooShort("DIRECT_LINE_SECRET", data.DIRECT_LINE_SECRET, 16),
  ...tooShort("IDENTITY_SECRET", data.IDENTITY_SECRET, 32),
  ...tooShort("LOOKUP_SECRET", data.LOOKUP_SECRET, 32),
  ...tooShort("INBOUND_EMAIL_SECRET", data.INBOUND_EMAIL_SECRET, 32),
  ...tooShort("MESSENGER_VERIFY_TOKEN", data.MESSENGER_VERIFY_TOKEN, 16),
  ...tooShort("METRICS_TOKEN", data.METRICS_TOKEN, 16),
  ...tooShort("ADMIN_PASSWORD", data.ADMIN_PASSWORD, 8),
  ...emulatorWarnings(data),
  ...notReached(data),
  ...tooShort("HANDOFF_HUB_SECRET", data.HANDOFF_HUB_SECRET, 32),
];

const lookupOf = ({ LOOKUP_SECRET: secret, LOOKUP_HOSTS: hosts }: z.output<typeof keys>): Config["lookup"] =>
  secret === undefined || hosts === undefined ? null : { secret, hosts };
