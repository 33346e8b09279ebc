import { useState } from 'react';

const placeOf = (reference: string) => `inquiry-text-${reference}`;

function readText(reference: string): string {
  try {
    return sessionStorage.getItem(placeOf(reference)) ?? '';
  } catch {
    return '';
  }
}

function keepText(reference: string, text: string) {
  try {
    if (text) sessionStorage.setItem(placeOf(reference), text);
    else sessionStorage.removeItem(placeOf(reference));
  } catch {
    // A browser that refuses to store things keeps it as long as the page is open.
  }
}

/** What is written about an inquiry, which the tab keeps until it is empty again. */
export function useKeptText(reference: string) {
  const [text, setText] = useState(() => readText(reference));
  const write = (next: string) => {
    keepText(reference, next);
    setText(next);
  };
  return [text, write] as const;
}
