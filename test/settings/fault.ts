import { readConfig } from "../../src/config.ts";

/** What a start with these settings says that is wrong with them. */
export function faultOf(env: Readonly<Record<string, string>>): string {
  try {
    readConfig(env);
  } catch (error) {
    return String(error);
  }
  return "no fault";
}
