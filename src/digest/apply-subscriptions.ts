import type { ArticleRead, CaptureRead, Stated, Subscription } from "./model.ts";

/**
 * The owner's word on the feeds he follows: the outlet of articles that their feed took over from nobody else, and the language
 * of those that do not say in which they are.
 */
export function applySubscriptions(
  captures: readonly CaptureRead[],
  subscriptions: readonly Subscription[],
): CaptureRead[] {
  const byAddress = new Map(subscriptions.map((one) => [one.address, one] as const).reverse());
  return captures.map((capture) => {
    const address = capture.feed?.address;
    const subscription = address === undefined ? undefined : byAddress.get(address);
    if (subscription === undefined) return capture;
    return { ...capture, articles: capture.articles.map((article) => apply(article, capture, subscription)) };
  });
}

function apply(
  article: ArticleRead,
  { title }: CaptureRead,
  { outlet, language }: Subscription,
): ArticleRead {
  const { isLanguageAssumed, ...rest } = article;
  const isOfFeed = article.outlet === undefined || article.outlet.value === title;
  const stated: Stated<string> | undefined =
    outlet === undefined || !isOfFeed ? undefined : { value: outlet, evidence: { setting: "feeds.yaml" } };
  return {
    ...rest,
    ...(isLanguageAssumed && (language === undefined ? { isLanguageAssumed } : { language })),
    ...(stated !== undefined && { outlet: stated }),
  };
}
