/**
 * What a page may load (https://www.w3.org/TR/CSP3/): the site's own stylesheet and images, and nothing else. No script
 * runs, no style stands in a page, no form sends, and no other host is asked for anything; so a captured text that slipped
 * through could do nothing. It stands in every page, for hosts that send no headers of ours, and in the headers.
 */
export const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
