/** Two by themselves, for scripts that carry no others. */
export const chatDrawing =
  "M4 4.5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H9.5L6 17.3v-2.8H4A1.5 1.5 0 0 1 2.5 13V6A1.5 1.5 0 0 1 4 4.5Z";
export const rightDrawing = "m8 5.5 4.5 4.5L8 14.5";

/** The drawings, each one path in a 20 by 20 box, drawn with a round pen of 1.6 unless a width stands before it. */
export const drawings = {
  more: "2.6 M5 10h.01M10 10h.01M15 10h.01",
  down: "m5.5 8 4.5 4.5L14.5 8",
  right: rightDrawing,
  person: "M7 6.8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4.2 16.5c.6-3.2 2.9-4.8 5.8-4.8s5.2 1.6 5.8 4.8",
  bot: "M6.5 6h7a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3h-7a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3ZM10 3v3M7.5 10.5v1M12.5 10.5v1",
  clip: "m15.8 9.3-5.9 5.9a3.6 3.6 0 0 1-5.1-5.1l6-6a2.4 2.4 0 0 1 3.4 3.4l-6 6a1.2 1.2 0 0 1-1.7-1.7l5.4-5.4",
  send: "M10 15.5v-11M5.5 9 10 4.5 14.5 9",
  clock: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 6v4.2l2.6 1.6",
  yes: "m4.5 10.5 3.5 3.5 7.5-8",
  no: "m5.5 5.5 9 9M14.5 5.5l-9 9",
  late: "1.7 M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 6.3v4.2M10 13.5h.01",
  off: "M3 8c4.2-3.6 9.8-3.6 14 0M5.8 11c2.6-2 5.8-2 8.4 0M10 14.5h.01M3.5 3.5l13 13",
  chat: chatDrawing,
} as const;
