import {
  cleanText,
  isPermissionId,
  PERMISSION_MARK,
  type Permission,
  RECEIPT_ID_MARK,
  RECEIPT_MARK,
  type ReceiptEvent,
  UUIDV7,
  WITHDRAW_MARK,
  WITHDRAWAL_MARK,
} from '@sluice/core';
import { logProblem } from '../log.ts';
import { readShownText } from './read-shown-text.ts';

/** What a visitor says by sending a form, or by a button. */
export interface Act {
  readonly event: Extract<ReceiptEvent, 'given' | 'withdrawn'>;
  readonly permission: Permission;
  /** Where it was said: its language is that of the text. */
  readonly element: Element;
  /** The form's fields that get the receipt's id. */
  readonly fields: readonly HTMLInputElement[];
}

/** What tells the acts of a form. */
export interface FormMarks {
  readonly root: Document | ShadowRoot;
  readonly form: HTMLFormElement;
  readonly submitter: Element | null;
  /** Whether a box was ticked before anybody could have done it. */
  wasTicked(box: HTMLInputElement): boolean;
}

/** Reads an attribute also of a form that has a field called `getAttribute`. */
const attributeOf = (element: Element | null, name: string): string | null =>
  element && Element.prototype.getAttribute.call(element, name);

/** The marked fields of a form. */
function fieldsOf({ root, form }: Pick<FormMarks, 'root' | 'form'>, mark: string): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(`input[${mark}]`)].filter((field) => field.form === form);
}

/** The fields of a form that get the ids of receipts by which permissions of its own boxes are given; they are empty until then. */
export function receiptFieldsOf(marks: Pick<FormMarks, 'root' | 'form'>): HTMLInputElement[] {
  const ids = fieldsOf(marks, PERMISSION_MARK).map((box) => attributeOf(box, PERMISSION_MARK));
  return fieldsOf(marks, RECEIPT_MARK).filter((field) => ids.includes(attributeOf(field, RECEIPT_MARK)));
}

/** Reads what is said by sending a form now. Marks that say nothing are told to the site's owner. */
export function readActs(marks: FormMarks): Act[] {
  const { form, submitter } = marks;
  const boxes = fieldsOf(marks, PERMISSION_MARK).filter((box) => !box.matches(':disabled'));
  const asked = boxes.flatMap((box) => readBox(box, marks));
  const marked = [submitter, form].find((element) => attributeOf(element, WITHDRAW_MARK) !== null);
  return marked ? [...asked, ...readWithdrawal(marked, marks)] : asked;
}

/** Reads a withdrawal by an element that is marked for one. */
export function readWithdrawal(element: Element, marks?: Pick<FormMarks, 'root' | 'form'>): Act[] {
  const id = knownId(element, WITHDRAW_MARK);
  if (!id) return [];
  const kept = marks && fieldsOf(marks, RECEIPT_MARK).find((field) => attributeOf(field, RECEIPT_MARK) === id);
  const of = attributeOf(element, RECEIPT_ID_MARK) || attributeOf(marks?.form ?? null, RECEIPT_ID_MARK) || kept?.value;
  return [withdrawal(id, of, element, marks)];
}

function readBox(box: HTMLInputElement, marks: FormMarks): Act[] {
  const id = knownId(box, PERMISSION_MARK);
  if (!id) return [];
  const before = attributeOf(box, RECEIPT_ID_MARK);
  // A box with an earlier receipt shows what is so already: leaving it ticked says nothing new.
  if (before) return box.checked ? [] : [withdrawal(id, before, box, marks)];
  if (!box.checked) return [];
  if (box.defaultChecked || marks.wasTicked(box)) {
    // https://eur-lex.europa.eu/eli/reg/2016/679/oj recital 32; CJEU C-673/17 (Planet49), 62 to 63.
    logProblem(`no receipt for permission "${id}": a box that is ticked from the start is no consent; untick it`);
    return [];
  }
  const text = cleanText(readShownText(box));
  if (!text) {
    logProblem(`no receipt for permission "${id}": no text is shown with the box; give it a label`);
    return [];
  }
  return [{ event: 'given', permission: { id, text }, element: box, fields: fieldsFor(RECEIPT_MARK, id, marks) }];
}

function withdrawal(
  id: string,
  of: string | undefined,
  element: Element,
  marks: Pick<FormMarks, 'root' | 'form'> | undefined,
): Act {
  const isKnown = of !== undefined && UUIDV7.test(of);
  if (!isKnown) logProblem(`permission "${id}" is withdrawn without the id of the receipt by which it was given`);
  const permission = { id, ...(isKnown && { of }) };
  return { event: 'withdrawn', permission, element, fields: fieldsFor(WITHDRAWAL_MARK, id, marks) };
}

function fieldsFor(mark: string, id: string, marks?: Pick<FormMarks, 'root' | 'form'>): HTMLInputElement[] {
  return marks ? fieldsOf(marks, mark).filter((field) => attributeOf(field, mark) === id) : [];
}

function knownId(element: Element, mark: string): string | undefined {
  const id = attributeOf(element, mark) ?? '';
  if (isPermissionId(id)) return id;
  logProblem(`${mark} needs an id: lower-case letters, digits, hyphens, 40 at most`);
  return undefined;
}
