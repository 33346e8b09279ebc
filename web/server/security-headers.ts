/** Seconds: two years, as browsers that keep a list of such sites ask for. */
const hstsAge = 63_072_000;

/** What every answer says to browsers; only a site that is found under https may ask for it for good. */
export function securityHeaders(isSecure: boolean) {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...(isSecure && { 'Strict-Transport-Security': `max-age=${hstsAge}; includeSubDomains` }),
  };
}

/** What an answer says that is no page, file or content, and so says nothing else of it. */
export const strictest = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For what other sites may show and read. */
export const forOtherSites = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

const isPicture = /^image\/(?!svg)/;
const isPdf = /^application\/pdf\b/;

/** Uploads do nothing on the site: what is no picture or PDF is not even shown. */
export function uploadHeaders(type = '') {
  // Browsers show a PDF in a viewer outside of the site, which a sandbox would stop.
  const policy = isPdf.test(type) ? "default-src 'none'" : "default-src 'none'; sandbox";
  return {
    ...forOtherSites,
    'Content-Security-Policy': policy,
    ...(!isPicture.test(type) && !isPdf.test(type) && { 'Content-Disposition': 'attachment' }),
  };
}
