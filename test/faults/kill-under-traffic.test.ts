import { expect, test } from "vitest";
import { killLoop } from "../../bench/kill-loop.ts";

test("kill -9 under traffic, 20 times: nothing acknowledged is lost or doubled, everyone is answered or queued", async () => {
  const report = await killLoop(20);
  expect(report.acknowledged).toBeGreaterThan(200);
  expect({ lost: report.lost, doubled: report.doubled, unanswered: report.unanswered }).toEqual({
    lost: [],
    doubled: [],
    unanswered: [],
  });
}, 180_000);
