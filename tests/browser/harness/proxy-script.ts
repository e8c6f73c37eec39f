import type { LaunchOptions } from './session.ts';

/** Address of a proxy auto-configuration that sends a browser to the fixture server; both browsers read it. */
export function proxyScript({
  proxyPort,
  proxyHost,
}: Pick<LaunchOptions, 'proxyPort' | 'proxyHost'>): string {
  const proxy = `PROXY 127.0.0.1:${proxyPort}`;
  const answer =
    proxyHost === undefined
      ? JSON.stringify(proxy)
      : `host === ${JSON.stringify(proxyHost)} ? ${JSON.stringify(proxy)} : 'DIRECT'`;
  const script = `function FindProxyForURL(url, host) { return ${answer}; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${btoa(script)}`;
}
