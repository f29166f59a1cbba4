import { afterEach, beforeEach, describe } from "vitest";
import type { ChannelUnderTest } from "./channel-under-test.ts";
import { whatComesIn } from "./comes-in.ts";
import { contracted, type Opened } from "./contracted-house.ts";
import { whatFails } from "./fails.ts";
import { whatGoesOut, whatStaysInside } from "./goes-out.ts";

/** What every channel keeps to, whatever it is made of: test/channels/contract/ has one file for each. */
export function channelContract(name: string, make: () => Promise<ChannelUnderTest>): void {
  describe(`the contract, kept by ${name}`, () => {
    let opened: Opened;
    beforeEach(async () => {
      const channel = await make();
      opened = { channel, house: await contracted(channel) };
    });
    afterEach(() => opened.house.end());
    const get = () => opened;
    whatComesIn(get);
    whatGoesOut(get);
    whatFails(get);
    whatStaysInside(get);
  });
}
