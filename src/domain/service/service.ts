import { houseZone, type Zone } from "../calendar.ts";
import type { Language } from "../language.ts";
import { defaultThresholds, type Thresholds } from "../matching/match.ts";

/** Words in every language that the house speaks. */
type Texts = Readonly<Record<Language, string>>;

/** A part of a day, in ms since its 0:00 as the walls show it; a night shift ends beyond 24 hours. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The stretches of each weekday, Monday first. */
export type Week = readonly (readonly Stretch[])[];

/** People who answer. Where a language has no hours, nobody answers in it. */
export interface Team {
  readonly id: string;
  readonly name: Texts;
  readonly hours: Readonly<Partial<Record<Language, Week>>>;
}

/** What another day's hours become. A shift belongs to the day on which it begins; closing early ends also one from the day before. */
export type Change =
  | { readonly kind: "closed" }
  | { readonly kind: "hours"; readonly stretches: readonly Stretch[] }
  | { readonly kind: "opens" | "closes"; readonly atMs: number };

/** Days that differ from the week, both ends counted; days by their number (calendar.ts). */
export interface Exception {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Null: all teams. */
  readonly team: string | null;
  readonly change: Change;
  /** In the languages in which somebody wrote it. */
  readonly reason: Partial<Texts>;
}

/** A public holiday, by its day's number: nobody works unless an exception says so. */
export interface Holiday {
  readonly day: number;
  readonly name: Partial<Texts>;
}

/** What a channel is for: matters are solved there, customers are shown where to go, or feedback is taken. */
export const channelRoles = ["solve", "guide", "feedback"] as const;
export type ChannelRole = (typeof channelRoles)[number];

/** One way to reach us. */
interface Channel {
  readonly id: string;
  readonly name: Texts;
  readonly role: ChannelRole;
  /** Where it is: https:, mailto: or tel:. */
  readonly link: string | null;
  /** Within how much open time the first human word comes, in ms. */
  readonly firstWordMs: number | null;
}

/** What others look after, and where they are. */
interface NotOurs {
  readonly what: Texts;
  readonly who: Texts;
  readonly link: string;
}

/** The service as its owner describes it: what drives the house, and what customers are told of it. */
export interface Service {
  /** The firm's name as its customers know it; null: nobody has said. */
  readonly name: string | null;
  /** In which days, hours and dates are meant. */
  readonly timeZone: Zone;
  readonly covers: readonly Texts[];
  readonly notOurs: readonly NotOurs[];
  readonly channels: readonly Channel[];
  /** Where it is safe to send personal data and to say who one is; null: nobody has said. */
  readonly safePlace: string | null;
  /** Empty: the house doesn't know its hours, and never says that it is closed. */
  readonly teams: readonly Team[];
  readonly holidays: readonly Holiday[];
  readonly exceptions: readonly Exception[];
  /** How many promises may come due in one slot of open time; null: nobody has said. */
  readonly promises: { readonly slotMs: number; readonly perSlot: number } | null;
  /** How long a matter that people have may be open before somebody has to say why, and one that presses (urgency 3, 4), in ms. */
  readonly reasons: { readonly afterMs: number; readonly urgentAfterMs: number };
  readonly matching: Thresholds;
  /** How many days matters and their files are to be kept; null: nobody has said. */
  readonly retention: { readonly conversationDays: number | null; readonly fileDays: number | null };
}

const dayMs = 86_400_000;

/** What holds where the owner has described nothing. */
export const defaultService: Service = {
  name: null,
  timeZone: houseZone,
  covers: [],
  notOurs: [],
  channels: [],
  safePlace: null,
  teams: [],
  holidays: [],
  exceptions: [],
  promises: null,
  reasons: { afterMs: 3 * dayMs, urgentAfterMs: dayMs },
  matching: defaultThresholds,
  retention: { conversationDays: null, fileDays: null },
};
