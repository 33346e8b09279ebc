/** Whether it was given up because it took too long. */
export function isTimeout(error: unknown) {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
