import type { Problem } from "../model.ts";
import { isAlike, isFit, measureFit, type Thresholds } from "./fit.ts";
import { areComparable, compareGroups, foundGroup, type Group, isStory } from "./group.ts";
import type { Links } from "./join-groups.ts";
import type { Profile } from "./profile.ts";

/** Share of the threshold from which an article that stays apart is shown to the owner: on ECB+ one in seventy. */
const NEARLY = 0.85;

/** What the owner may want to decide otherwise: an article that nearly fits or fits two stories, which stay apart. */
export function describeDoubts(
  profile: Profile,
  group: Group,
  links: Links,
  thresholds: Thresholds,
): Problem[] {
  return (isStory(group) ? describeBridges : describeNearest)(profile, group, links, thresholds);
}

function describeNearest(
  { article }: Profile,
  group: Group,
  links: Links,
  thresholds: Thresholds,
): Problem[] {
  const [nearest] = [...(links.get(group) ?? [])]
    .map(([other, between]) => ({ other, ...measureFit(group, other, between, thresholds) }))
    .filter(({ other, likeness, needed }) => likeness >= NEARLY * needed && areComparable(group, other))
    .sort((x, y) => y.likeness / y.needed - x.likeness / x.needed || x.other.order - y.other.order);
  if (nearest === undefined) return [];
  const why = isAlike(nearest)
    ? "each tells particulars that the other does not"
    : `likeness ${nearest.likeness.toFixed(2)}, together from ${nearest.needed.toFixed(2)}`;
  const message = `${quoteTitle(article.title)} comes near ${quoteGroup(nearest.other)} but stays apart: ${why}.`;
  return [{ kind: "near-threshold", file: article.file, line: article.line, message }];
}

function describeBridges(profile: Profile, group: Group, links: Links, thresholds: Thresholds): Problem[] {
  if (!group.isSettled) return [];
  const { article } = profile;
  const alone = foundGroup(-1, profile);
  const [other] = [...(links.get(group)?.keys() ?? [])]
    .filter((near) => near.isSettled && isStory(near))
    .filter((near) => isFit(measureFit(alone, near, compareGroups(alone, near), thresholds)))
    .sort((a, b) => a.order - b.order);
  if (other === undefined) return [];
  const message = `${quoteTitle(article.title)} joins the story that begins with ${quoteGroup(group)} and would fit the one that begins with ${quoteGroup(other)} too. The two stories stay apart.`;
  return [{ kind: "bridge", file: article.file, line: article.line, message }];
}

function quoteGroup({ members: [founder] }: Group): string {
  if (founder === undefined) return "";
  const { title, file, line } = founder.article;
  return `${quoteTitle(title)} (${file}:${line})`;
}

function quoteTitle(title: string): string {
  return `"${title.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 80)}"`;
}
