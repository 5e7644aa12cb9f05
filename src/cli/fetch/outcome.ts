import type { ContentPath, Instant } from "../../digest/model.ts";

/** What became of checking one feed. */
export type Outcome =
  | {
      readonly kind: "kept";
      readonly file: ContentPath;
      readonly added: number;
      readonly changed: number;
      /** Where the feed has moved for good. */
      readonly moved?: string;
    }
  /** Fetched whole, with nothing new in it; or not sent, because it had not changed. */
  | { readonly kind: "unchanged" | "not modified"; readonly moved?: string }
  | { readonly kind: "failed"; readonly reason: string; readonly notBefore?: Instant }
  | { readonly kind: "not due"; readonly notBefore: Instant };
