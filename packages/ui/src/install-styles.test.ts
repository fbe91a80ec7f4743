import { afterEach, describe, expect, it, vi } from 'vitest';
import { installStyles } from './install-styles.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

describe('the styles', () => {
  it('go in without touching the markup, where the browser can construct style sheets', () => {
    const before = document.head.innerHTML;
    const { undo } = installStyles(document, '& p{margin:0}');
    expect(document.head.innerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    undo();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('hold against what the page means for its own elements, however much it means it', () => {
    const { undo } = installStyles(
      document,
      '@keyframes a{from{opacity:0}}\n@media print{& p:hover{margin:0;content:""}}',
    );
    const [sheet] = document.adoptedStyleSheets;
    const rules = [...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('');
    expect(rules.match(/!important/g)).toHaveLength(2);
    undo();
  });

  it('go in as an element with the nonce of the page’s scripts, where it cannot', () => {
    vi.spyOn(document, 'adoptedStyleSheets', 'get').mockReturnValue(undefined as never);
    document.head.innerHTML = '<script type="text/plain" nonce=""></script>';
    // A browser hides the attribute's value and answers the property.
    Object.defineProperty(document.querySelector('script'), 'nonce', { value: 'n0nce' });
    const { undo } = installStyles(document, '& p{margin:0}');
    const style = document.querySelector('style');
    expect(style?.nonce).toBe('n0nce');
    expect(style?.textContent).toContain('.sluice-ui');
    expect(style?.textContent).not.toContain('&');
    undo();
    expect(document.querySelector('style')).toBeNull();
  });

  it('go back in where the page has taken them out, beside its own and no second time', () => {
    const own = new CSSStyleSheet();
    const { keep, undo } = installStyles(document, '& p{margin:0}');
    const [ours] = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [own];
    keep();
    keep();
    expect(document.adoptedStyleSheets).toEqual([own, ours]);
    undo();
    expect(document.adoptedStyleSheets).toEqual([own]);
    document.adoptedStyleSheets = [];
  });
});
