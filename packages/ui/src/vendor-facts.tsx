import type { DeclaredVendor } from '@sluice/catalog';
import type { Config } from '@sluice/core';
import type { ComponentChild } from 'preact';
import { isCatalogues } from './is-catalogues.ts';
import type { Texts } from './strings/texts.ts';

/** One thing kept in the browser: its name, what for, and for how long. */
interface Stored {
  readonly name: string;
  readonly purpose: string;
  readonly lifetime: string;
  /** The language of `purpose`, where it is not the prompt's. */
  readonly lang?: string | undefined;
}

/** Whose facts they are. */
export interface VendorFactsProps {
  readonly vendor: DeclaredVendor;
  readonly config: Config;
  readonly texts: Texts;
}

/** What there is to know about a vendor, folded away; nothing where nothing is known. */
export function VendorFacts({ vendor, config, texts }: VendorFactsProps): ComponentChild {
  const { company, name, privacyPolicy, receives } = vendor;
  const { data, list, text } = texts;
  const stored = storedBy(vendor, config, texts);
  if (!company && !privacyPolicy && receives.length + stored.length === 0) return null;
  return (
    <details>
      <summary>{text('about', { name })}</summary>
      <dl>
        {company && (
          <Fact term={text('company')}>
            <bdi>{company}</bdi>
          </Fact>
        )}
        {receives.length > 0 && <Fact term={text('receives')}>{list(receives.map(data))}</Fact>}
        <StoredFacts stored={stored} texts={texts} />
      </dl>
      {privacyPolicy && <OutLink href={privacyPolicy}>{text('vendorPolicy', { name })}</OutLink>}
    </details>
  );
}

/** The list of what is kept in the browser; nothing for an empty one. */
export function StoredFacts({ stored, texts }: { stored: readonly Stored[]; texts: Texts }): ComponentChild {
  if (stored.length === 0) return null;
  return (
    <Fact term={texts.text('stores')}>
      <ul>
        {stored.map(({ name, purpose, lifetime, lang }) => (
          <li key={name}>
            <code dir="auto">{name}</code> <bdi lang={lang}>{purpose}</bdi> <span class="sluice-word">{lifetime}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** A link to another website. It cannot reach back into this page, and is not told which page it was. */
export function OutLink({ href, children }: { href: string; children: string }): ComponentChild {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChild }): ComponentChild {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function storedBy({ id, cookies, storage }: DeclaredVendor, config: Config, { lifetime, text }: Texts): Stored[] {
  const langOf = (cookie: string) => (isCatalogues(config, id, cookie) ? 'en' : undefined);
  return [
    ...cookies.map(({ name, purpose, days }) => ({
      name,
      purpose,
      lifetime: days === undefined ? '' : lifetime(days),
      lang: langOf(name),
    })),
    ...storage.map(({ key, purpose, area }) => ({
      name: key,
      purpose,
      lifetime: text(area === 'session' ? 'session' : 'kept'),
      lang: 'en',
    })),
  ];
}
