import { openMemory } from "../../src/store/memory/open.ts";
import { storeContract } from "./contract.ts";

storeContract("memory", async (clock) => {
  const store = openMemory(clock.options);
  return { store, remove: () => store.close() };
});
