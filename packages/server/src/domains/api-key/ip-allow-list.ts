import ipaddr from 'ipaddr.js';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Address and number of bits of `192.0.2.0/24` or `192.0.2.1`; null for anything else. */
export function parseRange(entry: string): Range | null {
  if (ipaddr.isValidCIDR(entry)) return plain(ipaddr.parseCIDR(entry));
  if (!ipaddr.isValid(entry)) return null;
  const address = ipaddr.process(entry);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** An IPv4 range written as IPv6 (`::ffff:192.0.2.0/120`) as what it is. */
function plain([address, bits]: Range): Range {
  const isMapped = address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() && bits >= 96;
  return isMapped ? [address.toIPv4Address(), bits - 96] : [address, bits];
}

/** Whether an address may use a key; an empty list allows every address. */
export function isAllowedFrom(allowList: readonly string[], ip: string): boolean {
  if (allowList.length === 0) return true;
  const address = ipaddr.process(ip);
  return allowList.some((entry) => {
    const range = parseRange(entry);
    return range !== null && address.kind() === range[0].kind() && address.match(range);
  });
}
