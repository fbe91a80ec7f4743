import type { Realm } from './scope.ts';

interface Policy {
  createScriptURL(address: string): string;
  createHTML(html: string): string;
  createScript(code: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * Where the page demands Trusted Types, an address has to come from a policy: ours passes on what the page's own markup
 * says. A site that lists its policies allows `sluice` among them (`trusted-types sluice`); where it does not, the browser
 * says so in the console, and the plain text goes to the site's default policy, if it has one.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function trustAddress(scope: { readonly realm: Realm }, address: string): string {
  return policyOf(scope)?.createScriptURL(address) ?? address;
}

/** The same for markup that the gate has made of the page's own. */
export function trustHtml(scope: { readonly realm: Realm }, html: string): string {
  return policyOf(scope)?.createHTML(html) ?? html;
}

/** The same for the text of a script. */
export function trustScript(scope: { readonly realm: Realm }, code: string): string {
  return policyOf(scope)?.createScript(code) ?? code;
}

function policyOf({ realm }: { readonly realm: Realm }): Policy | undefined {
  const { trustedTypes } = realm as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('sluice', { createScriptURL: same, createHTML: same, createScript: same });
  } catch {
    // Not among the policies that the site lists.
  }
  return policy;
}

const same = (text: string): string => text;
