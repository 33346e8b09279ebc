import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';

export interface Read {
  readonly path: string;
  readonly status: number;
  /** Of status and body. */
  readonly digest: string;
  readonly text: string;
  /** Whether it was made for this read, and may be kept from then on. */
  readonly isMade: boolean;
  /** Whether it was found to be still right after something of it may have changed. */
  readonly isRenewed: boolean;
}

/** Reads from one server over a few connections that stay open. */
export function createReader(origin: string, connections = 8) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const read = (path: string) =>
    new Promise<Read>((resolve, reject) => {
      const asked = request(origin + path, { agent }, (response) => {
        const { statusCode: status = 0, headers } = response;
        const cacheStatus = String(headers['cache-status']);
        const isMade = status === 200 && cacheStatus.includes('fwd=miss');
        const isRenewed = cacheStatus.includes('fwd=stale');
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).once('error', reject);
        response.once('end', () => {
          const body = Buffer.concat(parts);
          const digest = createHash('md5').update(String(status)).update(body).digest('base64');
          resolve({ path, status, digest, isMade, isRenewed, text: body.toString() });
        });
      });
      asked.once('error', reject).end();
    });
  return {
    read,
    /** Reads all, several at once. */
    readAll: (paths: readonly string[]) => Promise.all(paths.map(read)),
    close: () => agent.destroy(),
  };
}

export type Reader = ReturnType<typeof createReader>;
