import type { Digest } from "../digest/model.ts";
import { findClashes } from "../publish/site/redirects.ts";
import type { Site } from "../publish/site/site.ts";
import { OwnerError } from "../read/owner-error.ts";
import { describeProblem } from "./describe-problem.ts";
import { isFault } from "./faults.ts";
import { isSite } from "./site-folder/refuse-foreign.ts";
import type { SiteFolder } from "./site-folder/site-folder.ts";

export interface Conditions {
  /** Whether any fault is one too many. */
  readonly strict?: boolean;
  /** Whether a site without articles may take the place of another. */
  readonly allowEmpty?: boolean;
}

/** Throws an `OwnerError` when the digest must not take the place of the site that is there. */
export function refuseSite(digest: Digest, { site }: SiteFolder, conditions: Conditions): void {
  const vanished = digest.problems.filter(({ kind }) => kind === "vanished");
  if (vanished.length > 0)
    throw new OwnerError(`addresses of this site would lead nowhere\n${list(vanished)}`);
  const faults = digest.problems.filter(isFault);
  if (conditions.strict === true && faults.length > 0)
    throw new OwnerError(`--strict: something could not be used\n${list(faults)}`);
  if (conditions.allowEmpty !== true && digest.articles.length === 0 && isSite(site))
    throw new OwnerError(
      `${site}: found no article to publish, and a site that would be replaced by an empty one; add one with daybook capture, check --content, or give --allow-empty`,
    );
}

/** Throws an `OwnerError` when a redirect would write over a page, a file or another redirect. */
export function refuseClashes(site: Site): void {
  const clashes = findClashes(site).map(
    ({ line, from, reason }) =>
      `redirects.yaml:${line}: found a move from ${from}, where ${reason} stands; write another address, or take it out`,
  );
  if (clashes.length > 0) throw new OwnerError(clashes.join("\n"));
}

function list(problems: Digest["problems"]): string {
  return problems.map((problem) => `  ${describeProblem(problem)}`).join("\n");
}
