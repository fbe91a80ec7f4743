/**
 * All elements below a root that a selector finds. The fields of a form stand for its properties by their names, and one may be called
 * `querySelectorAll`.
 *
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */
export function queryAll(root: ParentNode, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = root;
  const query = typeof querySelectorAll === 'function' ? querySelectorAll : Element.prototype.querySelectorAll;
  return query.call(root, selector);
}

/** Whether a selector finds this element, a form with a field called `matches` too. */
export function isMatch(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}
