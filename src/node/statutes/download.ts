import { cancelledError, VeritasError } from '../../core/errors.ts';
import type { SourceTexts } from '../sources/texts.ts';

export interface DownloadOptions {
  readonly texts: SourceTexts;
  readonly signal: AbortSignal;
  /** Tries in all. */
  readonly tries?: number;
  /** Milliseconds before the second try; doubled with each further one. */
  readonly backOff?: number;
  /** Milliseconds without a byte after which a try is given up. */
  readonly stall?: number;
  readonly maxBytes?: number;
  /** What is known of an earlier download: the server may answer that nothing has changed. */
  readonly known?: { readonly etag: string | null; readonly lastModified: string | null };
}

export interface Downloaded {
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const DEFAULTS = { tries: 4, backOff: 1_000, stall: 30_000, maxBytes: 64 * 1024 * 1024 };
/** Longest wait that a server may ask for, in milliseconds. */
const MAX_WAIT = 60_000;
const UNREACHABLE: ReadonlySet<string> = new Set(
  'ENOTFOUND EAI_AGAIN ECONNREFUSED ENETUNREACH EHOSTUNREACH ENETDOWN ETIMEDOUT UND_ERR_CONNECT_TIMEOUT'.split(
    ' ',
  ),
);

/** One try that failed and may be repeated. */
class TryError extends Error {
  readonly wait: number | null;
  readonly offline: boolean;

  constructor(message: string, options: { readonly wait?: number | null; readonly offline?: boolean } = {}) {
    super(message);
    this.wait = options.wait ?? null;
    this.offline = options.offline ?? false;
  }
}

/**
 * Loads one address whole; null when the server says that what is known is current. Repeats after broken transfers, stalls and busy servers.
 * Rejects with `offline` (no connection at all), `source_failed` (refused, broken or too large) or `cancelled`.
 */
export async function download(url: string, options: DownloadOptions): Promise<Downloaded | null> {
  const { tries, backOff } = { ...DEFAULTS, ...options };
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryOnce(url, options);
    } catch (error) {
      if (options.signal.aborted) throw cancelledError();
      if (!(error instanceof TryError)) throw error;
      if (attempt >= tries) {
        if (error.offline)
          throw new VeritasError('offline', options.texts.offline(new URL(url).host, 0), { retryable: true });
        throw new VeritasError('source_failed', error.message, { retryable: true });
      }
      await pause(Math.min(MAX_WAIT, error.wait ?? backOff * 2 ** (attempt - 1)), options.signal);
    }
  }
}

async function tryOnce(url: string, options: DownloadOptions): Promise<Downloaded | null> {
  const { stall, texts, signal, known } = { ...DEFAULTS, ...options };
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), stall);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), stall);
  };
  try {
    const headers = new Headers({ 'user-agent': 'veritas-library' });
    if (known?.etag != null) headers.set('if-none-match', known.etag);
    if (known?.lastModified != null) headers.set('if-modified-since', known.lastModified);
    const response = await fetch(url, {
      headers,
      signal: AbortSignal.any([signal, stalled.signal]),
      redirect: 'follow',
    });
    if (response.status === 304) return null;
    if (!response.ok) throw statusError(url, response, texts);
    const bytes = await readBody(url, response, options, alive);
    return { bytes, etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') };
  } catch (error) {
    if (error instanceof TryError || error instanceof VeritasError || signal.aborted) throw error;
    const code = stalled.signal.aborted ? 'ETIMEDOUT' : causeCode(error);
    throw new TryError(texts.transferFailed(url, code), {
      offline: UNREACHABLE.has(code) && !stalled.signal.aborted,
    });
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(
  url: string,
  response: Response,
  options: DownloadOptions,
  alive: () => void,
): Promise<Uint8Array> {
  const { maxBytes, texts } = { ...DEFAULTS, ...options };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    alive();
    const chunk = part.value;
    length += chunk.length;
    if (length > maxBytes)
      throw new VeritasError('source_failed', texts.transferFailed(url, `> ${maxBytes} bytes`));
    chunks.push(chunk);
  }
  const announced = response.headers.get('content-length');
  const encoded = response.headers.get('content-encoding') !== null;
  if (announced !== null && !encoded && Number(announced) !== length) {
    throw new TryError(texts.transferFailed(url, `${length}/${announced} bytes`));
  }
  return Buffer.concat(chunks);
}

function statusError(url: string, response: Response, texts: SourceTexts): Error {
  const { status } = response;
  void response.body?.cancel();
  if (status !== 429 && status !== 408 && status < 500)
    return new VeritasError('source_failed', texts.httpFailed(url, status));
  const asked = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new TryError(texts.httpFailed(url, status), { wait: Number.isFinite(asked) ? asked * 1_000 : null });
}

function causeCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  // Several addresses of one host fail together.
  const first: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  if (first instanceof Error)
    return 'code' in first && typeof first.code === 'string' ? first.code : first.message;
  return error instanceof Error ? error.message : String(error);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(cancelledError());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
