/** Where a clause looks from the moment of writing. */
export type Direction = "back" | "ahead";

export interface Tense {
  /** Absent where the sentence does not tell. */
  readonly direction?: Direction;
  /** It leaves no doubt: "will be held in May", "In May, they met". */
  readonly isFirm?: boolean;
  /** That of a plan, while a weekday beside it dates the decision: "voted to hold rates on Wednesday". */
  readonly isLoose?: boolean;
  /** Only a possibility is told: "may rise". */
  readonly isHedged?: boolean;
}
