import { bare, type Config } from '@sluice/core';

/**
 * Completes the addresses of a configuration that name no host, once for all who use them: `fetch` and links would go by a `<base>`, which may be of
 * another host. In a page without an origin they stay as they are.
 */
export function atPage(config: Config, { origin }: Pick<Location, 'origin'>): Config {
  // The parser lets through what begins with a scheme or with one slash.
  const complete = (address: string): string => (origin === 'null' ? address : address.replace(/^\//, `${origin}/`));
  const { collector, policy } = config;
  return bare({
    ...config,
    ...(collector && { collector: complete(collector) }),
    policy: bare({ ...policy, url: complete(policy.url) }),
  });
}
