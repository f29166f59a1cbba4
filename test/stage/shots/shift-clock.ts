import { readFileSync } from "node:fs";

/*
 * Loaded before the server when pictures are taken: its clock goes as many ms after the real one as the file says, so
 * that a picture may show somebody who has waited for nine minutes without anybody having to wait for them.
 */
const shift = Number(readFileSync(process.env["CLOCK_SHIFT_FILE"] ?? "", "utf8"));
const now = Date.now.bind(Date);
Date.now = () => now() + shift;
