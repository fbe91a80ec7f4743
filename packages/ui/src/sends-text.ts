import type { DeclaredVendor } from '@sluice/catalog';
import type { Texts } from './strings/texts.ts';

/** Who receives what once something of a vendor loads. Of one that nobody describes: the address, which any host gets. */
export function sendsText(vendor: DeclaredVendor | undefined, name: string, { data, list, text }: Texts): string {
  const receives = list((vendor?.receives ?? []).map(data));
  return text(receives ? 'embedSends' : 'embedSendsAddress', { company: vendor?.company || name, receives });
}
