/** The domain of an address, lower case; undefined when there is none. */
export function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf('@')
  const domain = address
    .slice(at + 1)
    .trim()
    .toLowerCase()
  return at < 0 || !domain.includes('.') ? undefined : domain
}

/** Whether a host is one of the domains or below one: `mx.sendberry.com` is of `sendberry.com`, `notsendberry.com` is not. */
export function isOfDomain(host: string, domains: readonly string[]): boolean {
  const name = host.toLowerCase()
  return domains.some((domain) => name === domain || name.endsWith(`.${domain}`))
}

export const isAddressOf = (address: string, domains: readonly string[]): boolean => {
  const domain = domainOf(address)
  return domain !== undefined && isOfDomain(domain, domains)
}

// Second-level registries met in mail hosts; a list of all would be the Public Suffix List, which this does not need
const secondLevel = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu'])

/** The organisation a host name belongs to, `google.com` of `mx.google.com`; undefined for addresses and bare names. */
export function organisationOf(host: string): string | undefined {
  const labels = host.toLowerCase().split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || !/^[a-z][a-z0-9-]+$/.test(last) || last === 'local' || last === 'internal')
    return undefined
  const deep = labels.length > 2 && last.length === 2 && secondLevel.has(labels.at(-2) ?? '')
  return labels.slice(deep ? -3 : -2).join('.')
}
