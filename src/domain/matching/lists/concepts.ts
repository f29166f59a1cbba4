import { accessConcepts } from "./concepts-access.ts";
import { contractConcepts } from "./concepts-contract.ts";
import { goodsConcepts } from "./concepts-goods.ts";
import { homeConcepts } from "./concepts-home.ts";
import { moneyConcepts } from "./concepts-money.ts";
import { peopleConcepts } from "./concepts-people.ts";
import { timeConcepts } from "./concepts-time.ts";

/**
 * Matters of customer service, each with its words in Finnish, Swedish and English, without dots; a star stands for any
 * ending. Written from general knowledge.
 */
export const concepts = [
  moneyConcepts,
  contractConcepts,
  goodsConcepts,
  accessConcepts,
  homeConcepts,
  peopleConcepts,
  timeConcepts,
].join("");
