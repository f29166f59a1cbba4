import { join } from "node:path";

/** Where the built files stand; the server reads nothing else of this folder. */
export const built = join(import.meta.dirname, "../../dist/web");
