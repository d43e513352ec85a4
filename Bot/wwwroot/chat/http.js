import { clock } from './clock.js';

const TIMEOUT = 20_000;

/** Status 0 is the network; retryAfter in seconds. */
export class HttpFailure {
  constructor(status, retryAfter = 0) {
    this.status = status;
    this.retryAfter = retryAfter;
  }

  get passing() {
    return [0, 408, 429].includes(this.status) || this.status >= 500;
  }

  get unauthorized() {
    return [401, 403].includes(this.status);
  }
}

export function retryAfter(header) {
  return Math.min(Number(header) || 10, 300);
}

/** Throws HttpFailure for all but JSON, so a captive portal's page acknowledges nothing. */
export async function requestJson(method, url, { token, body } = {}) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    const response = await fetch(url, {
      method,
      signal: abort.signal,
      cache: 'no-store',
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    clock.learn(response.headers.get('Date'));
    if (!response.ok) throw new HttpFailure(response.status, retryAfter(response.headers.get('Retry-After')));
    return await response.json();
  } catch (failure) {
    throw failure instanceof HttpFailure ? failure : new HttpFailure(0);
  } finally {
    clearTimeout(timer);
  }
}
