/** Puts a `fetch` in the place of the platform's that has the answer already; gives it back. */
export function answerAtOnce(text: string): () => void {
  const { fetch } = globalThis;
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  globalThis.fetch = () => Promise.resolve(new Response(text, { headers }));
  return () => {
    globalThis.fetch = fetch;
  };
}
