import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { faultOf } from "./fault.ts";

test("Azure's keys are taken together, as its kind of app needs them, and the Emulator only on this machine", () => {
  const id = { MicrosoftAppId: "11111111-2222-4333-8444-555555555555" };
  const tenant = { MicrosoftAppTenantId: "99999999-2222-4333-8444-555555555555" };
  const password = { MicrosoftAppPassword: "s" };
  expect(readConfig({ ...id, ...password }).azure).toMatchObject({ kind: "azure" });
  expect(readConfig({ ...id, ...tenant, MicrosoftAppType: "UserAssignedMSI" }).azure).not.toBeNull();
  expect(readConfig({ BOT_EMULATOR: "on" }).azure).toEqual({ kind: "emulator" });
  expect(readConfig({ BOT_EMULATOR: "on" }).warnings.join()).toContain("BOT_EMULATOR");
  expect(faultOf(id)).toContain("MicrosoftAppPassword is missing");
  expect(faultOf(password)).toContain("MicrosoftAppId is missing");
  expect(faultOf({ MicrosoftAppId: "x", ...password })).toContain("is not an app id");
  expect(faultOf({ ...id, ...password, MicrosoftAppType: "SingleTenant" })).toContain(
    "MicrosoftAppTenantId is missing",
  );
  expect(faultOf({ ...id, ...tenant, ...password, MicrosoftAppType: "UserAssignedMSI" })).toContain(
    "Unset it",
  );
  expect(faultOf({ BOT_SERVICE_HOSTS: "https://x.example/" })).toContain("is no host");
  expect(faultOf({ BOT_SERVICE_HOSTS: "*.com" })).toContain("is no host");
  expect(faultOf({ BOT_EMULATOR: "on", HOST: "0.0.0.0" })).toContain("lets other machines in");
  expect(faultOf({ BOT_EMULATOR: "on", ...id, ...password })).toContain("Set one of them");
});
