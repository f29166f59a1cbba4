import { z } from "zod";
import { microsoftHosts } from "../channels/botframework/cloud/service-hosts.ts";
import type { Counterpart } from "../channels/botframework/cloud/azure.ts";

const appTypes = ["MultiTenant", "SingleTenant", "UserAssignedMSI"] as const;

/** A host as a URL writes it, with its port where it is not 443; "*." before it for all names beneath it. */
const isHost = (text: string): boolean => {
  const host = text.replace(/^\*\.(?=[^.]+\.)/, "");
  return !host.includes("*") && URL.parse(`https://${host}`)?.host === host;
};

const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The keys of Azure Bot Service, those of the registration by the names that Bot Framework gives them. */
export const azureKeys = {
  MicrosoftAppId: z
    .guid("is not an app id. Copy the one of the Azure Bot, as in 00000000-0000-0000-0000-000000000000.")
    .optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(appTypes, { error: `is not an app type. Give ${appTypes.join(", ")}.` })
    .default("MultiTenant"),
  MicrosoftAppTenantId: z
    .guid("is not a tenant. Copy the directory (tenant) id of the app registration.")
    .optional(),
  BOT_SERVICE_HOSTS: z
    .string()
    .transform(list)
    .refine(
      (parts) => parts.length > 0 && parts.every(isHost),
      "holds something that is no host. Give hosts with commas between, as in *.botframework.com,smba.trafficmanager.net.",
    )
    .default([...microsoftHosts]),
  BOT_EMULATOR: z.enum(["on", "off"], { error: "is neither on nor off. Give on or off." }).default("off"),
};

type Given = { readonly [Key in keyof typeof azureKeys | "HOST"]?: string | undefined };

const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "::1"]);

/** What cannot work together. */
export const azureProblems = (given: Given): readonly string[] =>
  given.MicrosoftAppId === undefined
    ? [...orphans(given), ...emulatorProblems(given)]
    : [...missing({ ...given, type: given.MicrosoftAppType ?? "MultiTenant" }), ...emulatorProblems(given)];

const orphans = ({ MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant }: Given) =>
  (password ?? tenant) === undefined
    ? []
    : ["MicrosoftAppId is missing while its password or tenant is set. Set it too, or none of them."];

/** A managed identity has no password; who belongs to one tenant names it. */
function missing({
  type,
  MicrosoftAppPassword: password,
  MicrosoftAppTenantId: tenant,
}: Given & { readonly type: string }): readonly string[] {
  const isManaged = type === "UserAssignedMSI";
  const problems = [];
  if (isManaged && password !== undefined)
    problems.push(
      "MicrosoftAppPassword is set while MicrosoftAppType is UserAssignedMSI, which has none. Unset it.",
    );
  if (!isManaged && password === undefined)
    problems.push(`MicrosoftAppPassword is missing, and a ${type} bot needs it.`);
  if (type !== "MultiTenant" && tenant === undefined)
    problems.push(`MicrosoftAppTenantId is missing, and a ${type} bot needs it.`);
  return problems;
}

/** The Emulator proves nothing of itself, so only this machine may be it. */
function emulatorProblems({ BOT_EMULATOR, MicrosoftAppId, HOST = "127.0.0.1" }: Given): readonly string[] {
  if (BOT_EMULATOR !== "on") return [];
  if (MicrosoftAppId !== undefined)
    return [
      "BOT_EMULATOR is on while MicrosoftAppId is set. Set one of them: the Emulator comes without proof.",
    ];
  return loopbackHosts.has(HOST)
    ? []
    : [
        "BOT_EMULATOR is on while HOST lets other machines in. Set HOST to 127.0.0.1, or BOT_EMULATOR to off.",
      ];
}

/** With whom /api/messages speaks; null: it is not there. */
export function counterpartOf(data: z.output<z.ZodObject<typeof azureKeys>>): Counterpart | null {
  if (data.BOT_EMULATOR === "on") return { kind: "emulator" };
  if (data.MicrosoftAppId === undefined) return null;
  return {
    kind: "azure",
    hosts: data.BOT_SERVICE_HOSTS,
    registration: {
      MicrosoftAppId: data.MicrosoftAppId,
      MicrosoftAppPassword: data.MicrosoftAppPassword ?? "",
      MicrosoftAppType: data.MicrosoftAppType,
      MicrosoftAppTenantId: data.MicrosoftAppTenantId ?? "",
    },
  };
}

/** Nobody proves anything there. */
export const emulatorWarnings = ({ BOT_EMULATOR }: { readonly BOT_EMULATOR: string }): readonly string[] =>
  BOT_EMULATOR === "on" ? ["BOT_EMULATOR is on: any program on this machine can write as a customer."] : [];
