import sirv from 'sirv';

/** Serves the files of the built app by their names, and passes on what is none of them. */
export function createClientFiles(clientDir: string) {
  return sirv(clientDir, {
    brotli: true,
    gzip: true,
    etag: true,
    // The app's own page is an empty one: pages are rendered.
    extensions: [],
    setHeaders(response, pathname) {
      // Vite puts a hash of the content into the names of these.
      const isForever = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        isForever ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
