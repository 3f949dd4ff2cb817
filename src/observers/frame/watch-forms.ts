import type { FieldKind } from '../../model/observation.ts';
import type { Tell } from '../seen.ts';
import { fieldKind } from './field-kind.ts';

const METHODS = { get: 'get', post: 'post', dialog: 'dialog' } as const;
const MOST = 40;

const fieldsOf = (form: HTMLFormElement): FieldKind[] => {
  const kinds = new Set<FieldKind>();
  for (const element of form.elements) {
    const taken =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement;
    if (!taken) continue;
    // `getAttribute`, since a field may be named "name", "id" or "type".
    const text = (name: string) => element.getAttribute(name) ?? '';
    const type = element instanceof HTMLInputElement ? element.type : 'text';
    const kind = fieldKind({ type, name: text('name'), id: text('id'), autocomplete: text('autocomplete') });
    if (kind) kinds.add(kind);
  }
  return [...kinds];
};

/** Watches forms: those that stand in the page each time that `look` is called, and those that are submitted. */
export const watchForms = (document: Document, tell: Tell): (() => void) => {
  const seen = new WeakMap<HTMLFormElement, string>();

  const report = (form: HTMLFormElement, submitter: Element | null, submitted: boolean) => {
    const attribute = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
    const fields = fieldsOf(form);
    if (fields.length === 0) return;
    const { baseURI, URL: own } = document;
    let action: string;
    try {
      action = attribute('action') === '' ? own : new URL(attribute('action'), baseURI).href;
    } catch {
      return;
    }
    if (!/^https?:/.test(action)) return;
    const method = METHODS[attribute('method').toLowerCase() as keyof typeof METHODS] ?? 'get';
    const shape = `${action} ${method} ${fields.join()}`;
    if (!submitted && seen.get(form) === shape) return;
    seen.set(form, shape);
    tell({ what: 'form', action, method, fields, submitted });
  };

  document.addEventListener(
    'submit',
    (event) => {
      if (event.target instanceof HTMLFormElement) report(event.target, event.submitter, true);
    },
    true,
  );
  // A form that came later is seen when the visitor turns to it.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const form = target instanceof Element ? target.closest('form') : null;
      if (form) report(form, null, false);
    },
    true,
  );
  return () => {
    for (const form of [...document.forms].slice(0, MOST)) report(form, null, false);
  };
};
