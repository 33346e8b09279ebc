/** What the tab keeps at a place until it is closed; a browser that refuses to store things keeps nothing. */
export function readKept(place: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}');
  } catch {
    return {};
  }
}

export function keep(place: string, value: unknown) {
  try {
    sessionStorage.setItem(place, JSON.stringify(value));
  } catch {
    return;
  }
}

export function drop(place: string) {
  try {
    sessionStorage.removeItem(place);
  } catch {
    return;
  }
}
