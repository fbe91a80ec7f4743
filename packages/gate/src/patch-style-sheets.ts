import { hasAddress, holdCss, releaseCss } from './css.ts';
import { patchAccessor, patchConstructor, patchMethod, type Undo, undoAll } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Holds what scripts write into style sheets and declarations by the CSS object model. A rule or declaration is written with its
 * addresses made unreachable, and again as the page meant it once they are granted.
 *
 * Left out: `style.backgroundImage = …` and its like. Chromium has no place to watch them; the observer of `style` attributes sees
 * the result before anything is fetched.
 */
export function patchStyleSheets(scope: Scope): Undo {
  const { CSSGroupingRule, CSSStyleDeclaration, CSSStyleSheet } = scope.realm;
  const sheet = CSSStyleSheet.prototype;
  const undos = [
    ...[sheet, CSSGroupingRule?.prototype].map((prototype) =>
      patchMethod(prototype as CSSStyleSheet | undefined, 'insertRule', (native, self, [rule, index]) => {
        const at = native.call(
          self,
          hold(scope, rule, (text) => replaceRule(self, self.cssRules[at], text)),
          index ?? 0,
        );
        return at;
      }),
    ),
    ...(['replaceSync', 'replace'] as const).map((name) =>
      patchMethod(sheet as unknown as Record<string, (css: string) => unknown>, name, (native, self, [css]) =>
        native.call(
          self,
          hold(scope, css, (text) => native.call(self, text)),
        ),
      ),
    ),
    patchMethod(CSSStyleDeclaration.prototype, 'setProperty', (native, self, [name, value, priority]) => {
      const write = (text: string): void => native.call(self, name, text, priority ?? '');
      write(hold(scope, value, write) as string);
    }),
    patchAccessor<CSSStyleDeclaration, string>(CSSStyleDeclaration.prototype, 'cssText', {
      set(native, self, [css]) {
        native.call(self, hold(scope, css, (text) => native.call(self, text)) as string);
      },
    }),
    // A font face cannot be given another address: while its vendor is held it fails to load, and the page falls back.
    patchConstructor(scope.realm, 'FontFace', (native, [family, source, ...rest], newTarget) =>
      Reflect.construct(native, [family, hold(scope, source), ...rest], newTarget),
    ),
  ];
  return () => undoAll(undos);
}

/** What may be written of `css` now; `write` is called with what may be written of it after a grant. */
function hold(scope: Scope, css: unknown, write?: (css: string) => void): never {
  if (typeof css !== 'string' || !hasAddress(css)) return css as never;
  const held = holdCss(scope, css);
  if (held.subject) {
    scope.holds.add({
      kind: 'style',
      subject: held.subject,
      what: '(rule)',
      release() {
        write?.(hold(scope, releaseCss(scope, css), write));
        return undefined;
      },
    });
  }
  return held.css as never;
}

function replaceRule(
  sheet: Pick<CSSStyleSheet, 'cssRules' | 'deleteRule' | 'insertRule'>,
  rule: CSSRule | undefined,
  text: string,
): void {
  const at = rule ? [...sheet.cssRules].indexOf(rule) : -1;
  if (at < 0) return;
  sheet.deleteRule(at);
  sheet.insertRule(text, at);
}
