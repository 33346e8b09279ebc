/** What every page says of itself. */
export function pageHeaders(contentSecurityPolicy: string) {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy,
  };
}
