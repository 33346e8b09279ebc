import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

interface Upstream {
  port: number;
  agent: Agent;
  isReady: boolean;
  asked: number;
}

export interface BalancedQuestion {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Milliseconds between questions whether a server is ready. */
const interval = 50;

/** What is not answered at all. */
const notAnswered = 599;

/** Spreads requests over the servers that are ready, over connections that it keeps, and tries none twice. */
export async function startBalancer(ports: readonly number[]) {
  const upstreams: Upstream[] = ports.map((port) => ({
    port,
    agent: new Agent({ keepAlive: true, maxSockets: 10 }),
    isReady: false,
    asked: 0,
  }));

  function send(port: number, { body, ...question }: BalancedQuestion, agent: Agent | false) {
    return new Promise<number>((resolve) => {
      request({ port, agent, ...question }, (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode ?? notAnswered));
        answer.once('error', () => resolve(notAnswered));
      })
        .once('error', () => resolve(notAnswered))
        .end(body);
    });
  }

  async function check(upstream: Upstream) {
    const status = await send(upstream.port, { path: '/_ready' }, false);
    upstream.isReady = status >= 200 && status < 300;
  }

  await Promise.all(upstreams.map(check));
  const checks = setInterval(() => upstreams.forEach((each) => void check(each)), interval);
  let turn = 0;

  return {
    ask(question: BalancedQuestion) {
      const ready = upstreams.filter(({ isReady }) => isReady);
      turn += 1;
      const upstream = ready[turn % ready.length];
      if (!upstream) return Promise.resolve(notAnswered);
      upstream.asked += 1;
      return send(upstream.port, question, upstream.agent);
    },
    /** Resolves once a server is asked no more. */
    async leaves(port: number) {
      while (upstreams.some((each) => each.port === port && each.isReady)) await wait(interval);
    },
    /** How many requests each was sent. */
    counts: () => upstreams.map(({ asked }) => asked),
    stop() {
      clearInterval(checks);
      for (const { agent } of upstreams) agent.destroy();
    },
  };
}
