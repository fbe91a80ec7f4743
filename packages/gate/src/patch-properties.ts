import { hiddenAttribute } from './held-attributes.ts';
import { patchAccessor, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';
import { writeAttribute } from './write-attribute.ts';

/** The properties that stand for attributes which load something, by the classes that have them. */
const PROPERTIES: readonly (readonly [classes: string, properties: string])[] = [
  ['Script IFrame Frame Embed Image Source Media Track Input', 'src'],
  ['Image Source', 'srcset'],
  ['Script', 'type'],
  ['IFrame', 'srcdoc'],
  ['Object', 'data'],
  ['Video', 'poster'],
  ['Link', 'href imageSrcset'],
  ['Body', 'background'],
  ['Anchor Area', 'ping'],
];

/** Properties that answer a whole address, whatever was written. */
const RESOLVED = /^(src|href|data|poster)$/;

/** Watches addresses as they are written to properties, and lets the page read back what the gate has taken out. */
export function patchProperties(scope: Scope): Undo {
  const realm = scope.realm as unknown as Record<string, { prototype: Element } | undefined>;
  const undos = PROPERTIES.flatMap(([classes, properties]) =>
    classes
      .split(' ')
      .flatMap((name) =>
        properties.split(' ').map((property) => patchProperty(scope, realm[`HTML${name}Element`]?.prototype, property)),
      ),
  );
  undos.push(patchAnimatedAddresses(scope));
  return together(undos);
}

function patchProperty(scope: Scope, prototype: Element | undefined, property: string): Undo {
  const attribute = property.toLowerCase();
  return patchAccessor<Element, string>(prototype, property as never, {
    get(call, self) {
      const hidden = hiddenAttribute(self, attribute);
      if (hidden === undefined) return call();
      return hidden !== null && RESOLVED.test(property) ? resolve(hidden, self.baseURI) : (hidden ?? '');
    },
    set(call, self, [value]) {
      writeAttribute(scope, self, attribute, value, () => call([value]));
    },
  });
}

/** In SVG an address is an object, which does not tell its element: it is remembered when it is handed out. */
function patchAnimatedAddresses(scope: Scope): Undo {
  const { SVGAnimatedString, SVGFEImageElement, SVGImageElement, SVGScriptElement, SVGUseElement } = scope.realm;
  const owners = new WeakMap<object, SVGElement>();
  const undos = [SVGFEImageElement, SVGImageElement, SVGScriptElement, SVGUseElement].map((each) =>
    patchAccessor<SVGElement, object>(each?.prototype, 'href' as never, {
      get(call, self) {
        const address = call();
        owners.set(address, self);
        return address;
      },
    }),
  );
  undos.push(
    patchAccessor<SVGAnimatedString, string>(SVGAnimatedString?.prototype, 'baseVal', {
      set(call, self, [value]) {
        const element = owners.get(self);
        const write = (): void => call([value]);
        if (element) writeAttribute(scope, element, 'href', value, write);
        else write();
      },
    }),
  );
  return together(undos);
}

function resolve(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
