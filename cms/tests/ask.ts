import { cmsAddress } from './edited-cms';

export interface Answer {
  status: number;
  /** Parsed JSON, or the text. */
  body: unknown;
  headers: Headers;
}

export interface Question {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function payload(body: unknown) {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body) };
}

/** Asks a CMS over HTTP, as anybody could. */
export async function ask(
  path: string,
  question: Question = {},
  cmsUrl = cmsAddress(),
): Promise<Answer> {
  const { method = 'GET', body, headers = {} } = question;
  const isJson = body !== undefined && !(body instanceof FormData);
  const response = await fetch(`${cmsUrl}${path}`, {
    method,
    headers: { ...(isJson ? { 'Content-Type': 'application/json' } : {}), ...headers },
    ...payload(body),
  });
  return { status: response.status, body: parse(await response.text()), headers: response.headers };
}
