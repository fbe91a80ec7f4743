import { describe, expect, it } from 'vitest';
import { googleTagManager } from './google-tag-manager.ts';
import { visit } from './visit.ts';

const VENDORS = { 'google-tag-manager': ['analytics'], 'meta-pixel': ['ads'] } as const;
const ALL = { categories: { analytics: true, ads: true }, vendors: { 'google-tag-manager': true, 'meta-pixel': true } };

describe('triggers of Google Tag Manager', () => {
  it('hear of the choice of a returning visitor at once', () => {
    const dataLayer: unknown[] = [];
    googleTagManager.connect(visit({ vendors: VENDORS, chosen: ALL }).view, { dataLayer });
    expect(dataLayer).toEqual([
      {
        event: 'sluice_consent',
        sluice_categories: ',analytics,ads,',
        sluice_vendors: ',google-tag-manager,meta-pixel,',
      },
    ]);
  });

  it('hear nothing of a visitor who has not chosen, then of each change, a refusal that changes nothing included', () => {
    const dataLayer: unknown[] = [];
    const visitor = visit({ vendors: VENDORS });
    googleTagManager.connect(visitor.view, { dataLayer });
    expect(dataLayer).toEqual([]);
    visitor.choose({ categories: { analytics: false, ads: false } });
    expect(dataLayer).toEqual([{ event: 'sluice_consent', sluice_categories: ',', sluice_vendors: ',' }]);
  });

  it('find nothing of what was withdrawn, though the data layer merges what it is given', () => {
    const dataLayer: Record<string, unknown>[] = [];
    const visitor = visit({ vendors: VENDORS, chosen: ALL });
    googleTagManager.connect(visitor.view, { dataLayer });
    visitor.choose({ categories: { ads: false }, vendors: { 'meta-pixel': false } });
    expect(Object.assign({}, ...dataLayer)).toMatchObject({
      sluice_categories: ',analytics,',
      sluice_vendors: ',google-tag-manager,',
    });
  });
});
