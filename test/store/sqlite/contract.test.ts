import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeContract } from "../contract.ts";
import { openIn } from "./folder.ts";

storeContract("SQLite", async (clock) => {
  const dataDir = await mkdtemp(join(tmpdir(), "lupaus-store-"));
  const store = await openIn(dataDir, clock);
  return {
    store,
    remove: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
});
