import type { Page } from "playwright-core";
import { type Agent, comeToWork } from "../../stage/agent.ts";
import { type Customer, arrive } from "../../stage/customer.ts";
import type { House } from "../../stage/house.ts";
import type { Windows } from "./browser.ts";
import { type Office, sitDown } from "./office.ts";

interface Account {
  readonly email: string;
  readonly password: string;
}

/** Somebody comes and wants a person, and this agent takes the matter. */
export async function takenMatter(
  house: House,
  account: Account,
  name: string,
): Promise<{ readonly customer: Customer; readonly agent: Agent }> {
  const customer = await comeWith(house, name, "haluan puhua ihmiselle");
  const agent = await comeToWork(house, account);
  await agent.takes(customer);
  return { customer, agent };
}

export interface Sat extends Office {
  readonly house: House;
  readonly customer: Customer;
}

/** The same, with the matter open in a window of the agent's. */
export async function sitDownWith(
  windows: Windows,
  house: House,
  account: Account,
  {
    name,
    prepare = async () => {},
  }: { readonly name: string; readonly prepare?: (page: Page) => Promise<unknown> },
): Promise<Sat> {
  const { customer } = await takenMatter(house, account, name);
  const office = await sitDown(windows, house, account, { place: "#/mine", prepare });
  await office.page.emulateMedia({ reducedMotion: "reduce" });
  await office.desk.row(name).click();
  await office.desk.reply.waitFor();
  return { ...office, house, customer };
}

/** Somebody whose words the bot answers, and this agent, who reads it. */
export async function sitDownBeside(
  windows: Windows,
  house: House,
  account: Account,
  of: { readonly name: string; readonly says: string; readonly prepare: (page: Page) => Promise<unknown> },
): Promise<Sat> {
  const customer = await comeWith(house, of.name, of.says);
  const office = await sitDown(windows, house, account, { place: "#/open", prepare: of.prepare });
  await office.desk.row(of.name).click();
  return { ...office, house, customer };
}

async function comeWith(house: House, name: string, words: string): Promise<Customer> {
  const customer = await arrive(house, { name, locale: "fi-FI" });
  await customer.says(words);
  return customer;
}
