import { PERMISSION_MARK, WITHDRAW_MARK } from '@sluice/core';
import { type Act, readActs, readWithdrawal, receiptFieldsOf } from './read-acts.ts';

/** What hears of permissions in the forms of a page. */
export interface FormAttendant {
  /** Listens in a document or a shadow root from now on. */
  attend(root: Document | ShadowRoot): void;
  /** Listens no more. */
  undo(): void;
}

/** One time that a form is sent. */
interface Submission {
  readonly submitter: Element | null;
  isSettled: boolean;
}

/** By this event on a form, code of the page says that it sends the form itself. */
const SENT_EVENT = 'sluice:submit';

/**
 * Creates what hears, in marked forms, of permissions given and withdrawn, and has them recorded in the very task in which the form is sent. It never
 * keeps a form from being sent, nor delays it.
 *
 * A form is sent if the browser sends it, or if the page's code takes the `submit` event over and reads the form's data for that: the browser tells of
 * both by `formdata`, and of a form without data by nothing (https://html.spec.whatwg.org/#constructing-the-form-data-set). Code that has found something
 * wrong with the form reads none. Whoever sends a form in other ways says so by {@link SENT_EVENT}.
 *
 * @param record writes a receipt, and answers its id
 */
export function createFormAttendant(document: Document, record: (act: Act) => string): FormAttendant {
  const submissions = new WeakMap<HTMLFormElement, Submission>();
  const ticked = new WeakSet<HTMLInputElement>();
  const undos: (() => void)[] = [];
  const { userActivation } = document.defaultView?.navigator ?? {};
  /** Nobody has done anything on this page, so that nobody can have said yes. */
  const isUntouched = (): boolean => userActivation?.hasBeenActive === false;

  function settle(root: Document | ShadowRoot, form: HTMLFormElement, submission: Submission): Map<string, string> {
    submission.isSettled = true;
    const filled = new Map<string, string>();
    const wasTicked = (box: HTMLInputElement): boolean => ticked.has(box) || isUntouched();
    for (const act of readActs({ root, form, submitter: submission.submitter, wasTicked })) {
      const id = record(act);
      for (const field of act.fields) {
        field.value = id;
        if (field.name && !field.disabled) filled.set(field.name, id);
      }
    }
    return filled;
  }

  function listen<E extends Event>(target: EventTarget, type: string, listener: (event: E) => void): void {
    const quietly = (event: Event): void => {
      try {
        listener(event as E);
      } catch (error) {
        // The form goes its way.
        reportError(error);
      }
    };
    // Before the page's own listeners, which may keep the event from going on.
    target.addEventListener(type, quietly, true);
    undos.push(() => target.removeEventListener(type, quietly, true));
  }

  // Clicks come out of shadow roots, other than what forms tell: one listener hears all of them, each once.
  listen<MouseEvent>(document, 'click', (event) => {
    const [target, ...around] = event.composedPath();
    if (!event.isTrusted) return;
    if (target instanceof HTMLInputElement) ticked.delete(target);
    const pressed = [target, ...around].find(isWithdrawer);
    if (pressed) for (const act of readWithdrawal(pressed)) record(act);
  });

  return {
    attend(root) {
      for (const box of root.querySelectorAll<HTMLInputElement>(`input[${PERMISSION_MARK}]`)) {
        if (box.checked && isUntouched()) ticked.add(box);
      }
      listen<SubmitEvent>(root, 'submit', (event) => {
        const { target: form, submitter = null } = event;
        if (!(form instanceof HTMLFormElement)) return;
        // What is left there from the last time says nothing of this one.
        for (const field of receiptFieldsOf({ root, form })) field.value = '';
        const submission = { submitter, isSettled: false };
        submissions.set(form, submission);
        setTimeout(() => {
          // Nothing was read of a form of the method "dialog".
          if (event.isTrusted && !event.defaultPrevented && !submission.isSettled) settle(root, form, submission);
        });
      });
      listen<FormDataEvent>(root, 'formdata', ({ target: form, formData }) => {
        const submission = form instanceof HTMLFormElement && submissions.get(form);
        if (!submission || submission.isSettled) return;
        for (const [name, id] of settle(root, form as HTMLFormElement, submission)) formData.set(name, id);
      });
      listen<Event>(root, SENT_EVENT, ({ target: form }) => {
        if (!(form instanceof HTMLFormElement)) return;
        const submission = submissions.get(form) ?? { submitter: null, isSettled: false };
        submissions.set(form, submission);
        if (!submission.isSettled) settle(root, form, submission);
      });
      // Whoever goes on filling in has not sent it: what reads its data now may only want to keep a draft.
      listen<Event>(root, 'input', ({ target }) => {
        const form = target instanceof Element && 'form' in target ? target.form : null;
        if (form instanceof HTMLFormElement) submissions.delete(form);
      });
    },
    undo() {
      for (const undo of undos.splice(0)) undo();
    },
  };
}

/** A button or link that withdraws by itself: what sends a form is heard of by the form. */
function isWithdrawer(target: EventTarget | undefined): target is Element {
  if (!(target instanceof Element) || target instanceof HTMLFormElement || !target.hasAttribute(WITHDRAW_MARK))
    return false;
  const isButton = target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
  return !(isButton && target.form && /^(submit|image)$/.test(target.type));
}
