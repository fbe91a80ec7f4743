import { hasAddress, holdCss, releaseCss } from './css.ts';
import { patchAccessor, patchConstructor, patchMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Holds what scripts write into style sheets and declarations by the CSS object model. A rule or declaration is written with its
 * addresses made unreachable, and again as the page meant it once they are granted.
 *
 * Left out: `style.backgroundImage = …` and its like. Chromium has no place to watch them: `patch-inline-styles.ts`.
 */
export function patchStyleSheets(scope: Scope): Undo {
  const { CSSGroupingRule, CSSStyleDeclaration, CSSStyleSheet } = scope.realm;
  const sheet = CSSStyleSheet.prototype;
  const undos = [
    ...[sheet, CSSGroupingRule?.prototype].map((prototype) =>
      patchMethod(prototype as CSSStyleSheet | undefined, 'insertRule', (call, self, [rule, index]): number => {
        const text = hold(scope, rule, (later) => replaceRule(self, self.cssRules[at], later));
        const at: number = call([text, index ?? 0]);
        return at;
      }),
    ),
    ...(['replaceSync', 'replace'] as const).map((name) =>
      patchMethod(sheet as unknown as Record<string, (css: string) => unknown>, name, (call, _self, [css]) =>
        call([hold(scope, css, (text) => call([text]))]),
      ),
    ),
    patchMethod(CSSStyleDeclaration.prototype, 'setProperty', (call, _self, [name, value, priority]) => {
      const write = (text: string): void => call([name, text, priority ?? '']);
      write(hold(scope, value, write) as string);
    }),
    patchAccessor<CSSStyleDeclaration, string>(CSSStyleDeclaration.prototype, 'cssText', {
      set(call, _self, [css]) {
        call([hold(scope, css, (text) => call([text]))]);
      },
    }),
    patchMethod(sheet, 'addRule', (call, self, [selector, style, index]) => {
      const at = index ?? self.cssRules.length;
      const text = hold(scope, style, (later) => replaceRule(self, self.cssRules[at], `${selector}{${later}}`));
      return call([selector, text, at]);
    }),
    patchRuleStyles(scope),
    ...patchAnimations(scope),
    // A font face cannot be given another address: while its vendor is held it fails to load, and the page falls back.
    patchConstructor(scope.realm, 'FontFace', (make, [family, source, ...rest]) =>
      make([family, hold(scope, source), ...rest]),
    ),
  ];
  return together(undos);
}

/** Chromium keeps the properties of a declaration where nobody can watch them; a rule's is handed out behind a proxy. */
function patchRuleStyles(scope: Scope): Undo {
  const proxies = new WeakMap<CSSStyleDeclaration, CSSStyleDeclaration>();
  const guardOf = (style: CSSStyleDeclaration): CSSStyleDeclaration =>
    new Proxy(style, {
      get(target, key) {
        const value = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set(target, key, value) {
        const write = (text: string): boolean => Reflect.set(target, key, text, target);
        return write(hold(scope, value, write));
      },
    });
  return patchAccessor<CSSStyleRule, CSSStyleDeclaration>(scope.realm.CSSStyleRule?.prototype, 'style', {
    get(call) {
      const style = call();
      const guard = proxies.get(style) ?? guardOf(style);
      proxies.set(style, guard);
      return guard;
    },
  });
}

/** An animation that names a vendor runs without what it names: it is over before anybody could grant it. */
function patchAnimations(scope: Scope): Undo[] {
  const holdAll = (keyframes: unknown): unknown => {
    if (typeof keyframes === 'string') return hold(scope, keyframes);
    if (Array.isArray(keyframes)) return keyframes.map(holdAll);
    if (typeof keyframes !== 'object' || keyframes === null) return keyframes;
    return Object.fromEntries(Object.entries(keyframes).map(([name, value]) => [name, holdAll(value)]));
  };
  return [
    patchMethod(scope.realm.Element.prototype, 'animate', (call, _self, args) =>
      call(args.map((arg, index) => (index ? arg : holdAll(arg)))),
    ),
    patchConstructor(scope.realm, 'KeyframeEffect', (make, args) =>
      make(args.map((arg, index) => (index === 1 ? holdAll(arg) : arg))),
    ),
  ];
}

/** What may be written of `css` now; `write` is called with what may be written of it after a grant. */
function hold(scope: Scope, css: unknown, write?: (css: string) => unknown): never {
  if (typeof css !== 'string' || !hasAddress(css)) return css as never;
  const held = holdCss(scope, css);
  if (held.subject) {
    scope.holds.add({
      kind: 'style',
      subject: held.subject,
      what: '(rule)',
      release() {
        write?.(hold(scope, releaseCss(scope, css), write));
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
