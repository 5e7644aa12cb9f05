/** Verbs of speaking, in the forms news uses: a day that stands with one of them dates only the speaking. */
export const SPEECH: ReadonlySet<string> = new Set(
  `said says say saying told tells telling reported reports reporting stated states stating speaking spoke speaks talking
  added adds adding noted notes noting remarked remarks commented comments commenting explained explains
  quoted quoting replied responded tweeted posted wrote writing confirmed confirms confirming claimed claims insisted insists
  warned warns warning acknowledged acknowledges admitted admits denied denies denying argued argues briefed briefing
  addressing interviewed recalled reiterated reiterates stressed stresses emphasized revealed reveals according declared`.split(
    /\s+/,
  ),
);
