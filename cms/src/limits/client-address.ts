import { readEnvironment } from '@wsco/environment';
import ipaddr from 'ipaddr.js';

const { trustedProxies } = readEnvironment();

interface Asked {
  req: { socket: { remoteAddress?: string | undefined } };
  get: (header: string) => string;
}

export interface Place {
  /** One caller, or the network of a household: IPv6 gives each device 2⁶⁴ addresses. */
  address: string;
  /** The network around it. */
  subnet: string;
}

/** Ranges from which nobody calls over the internet: our own machines and proxies. */
const ours = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal', 'carrierGradeNat']);

/** Some proxies write the port too, and brackets around an address with colons. */
function parse(words: string | undefined) {
  const [, bracketed, dotted] = /^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/.exec(words ?? '') ?? [];
  const address = bracketed ?? dotted ?? words;
  return address !== undefined && ipaddr.isValid(address) ? ipaddr.process(address) : undefined;
}

function network(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number) {
  const whole = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return `${whole.networkAddressFromCIDR(`${address.toString()}/${bits}`).toString()}/${bits}`;
}

function placeAround(caller: ipaddr.IPv4 | ipaddr.IPv6): Place {
  const isShort = caller.kind() === 'ipv4';
  return {
    address: network(caller, isShort ? 32 : 64),
    subnet: network(caller, isShort ? 24 : 48),
  };
}

/**
 * What the nearest of our machines was told, counted from the end of `X-Forwarded-For`. A CMS that is
 * asked past the gateway hears of fewer machines.
 */
function told(ctx: Asked, machinesBetween: number) {
  const entries = ctx.get('X-Forwarded-For').split(',');
  return parse((entries.at(-machinesBetween) ?? entries[0])?.trim());
}

/**
 * Where a request comes from; undefined when only proxies of ours can be seen. What is said in
 * `X-Forwarded-For` is believed of our own machines only: of the gateway, and of as many proxies
 * before it as `TRUSTED_PROXIES` says.
 */
export function placeOf(ctx: Asked): Place | undefined {
  let caller = parse(ctx.req.socket.remoteAddress);
  if (caller && ours.has(caller.range())) {
    caller = told(ctx, trustedProxies + 1);
  }
  return caller && !ours.has(caller.range()) ? placeAround(caller) : undefined;
}

/** Where a request to the admin comes from: the same proxies stand before it, and no gateway. */
export function adminPlaceOf(ctx: Asked): Place | undefined {
  const nearest = parse(ctx.req.socket.remoteAddress);
  const behindProxies = trustedProxies > 0 && nearest && ours.has(nearest.range());
  const caller = (behindProxies ? told(ctx, trustedProxies) : undefined) ?? nearest;
  return caller && placeAround(caller);
}
