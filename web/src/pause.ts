/** Lets the browser answer the visitor before more work begins. */
export function pause() {
  return new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
}
