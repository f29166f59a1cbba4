import { houseZone, type Zone } from "../calendar.ts";
import { defaultThresholds, type Thresholds } from "../matching/match.ts";

/** The service as its owner describes it: what drives the house, and what customers are told of it. */
export interface Service {
  /** In which days, hours and dates are meant. */
  readonly timeZone: Zone;
  readonly matching: Thresholds;
}

/** What holds where the owner has described nothing. */
export const defaultService: Service = { timeZone: houseZone, matching: defaultThresholds };
