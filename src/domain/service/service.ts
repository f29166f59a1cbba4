import { defaultThresholds, type Thresholds } from "../matching/match.ts";

/** The service as its owner describes it: what drives the house, and what customers are told of it. */
export interface Service {
  readonly matching: Thresholds;
}

/** What holds where the owner has described nothing. */
export const defaultService: Service = { matching: defaultThresholds };
