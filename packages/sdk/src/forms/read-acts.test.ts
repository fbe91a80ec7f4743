import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readActs, readWithdrawal } from './read-acts.ts';

const ID = '019a0000-0000-7000-8000-000000000001';
const told = vi.spyOn(console, 'error').mockImplementation(() => {});

beforeEach(() => told.mockClear());
afterEach(() => document.body.replaceChildren());

/** What is said by sending the form that is shown so; boxes marked `tick` have been ticked by the visitor. */
function send(markup: string, submitter = '', wasTicked = false) {
  document.body.innerHTML = markup;
  for (const box of document.querySelectorAll<HTMLInputElement>('.tick')) box.checked = true;
  const form = document.querySelector('form') as HTMLFormElement;
  const pressed = submitter ? document.querySelector(submitter) : null;
  return readActs({ root: document, form, submitter: pressed, wasTicked: () => wasTicked }).map(
    ({ event, permission }) => ({ event, ...permission }),
  );
}

const box = (attributes: string, label = 'Send me the newsletter.'): string =>
  `<form><label><input type="checkbox" ${attributes}> ${label}</label></form>`;
const asked = (label: string): string => box('class="tick" data-sluice-permission="news"', label);
const textOf = (label: string) => send(asked(label))[0]?.text;

describe('a visitor who sends a form', () => {
  it('has given what they ticked, in the words that stood beside it', () => {
    expect(send(asked('Send me <span>the</span> news<span>letter</span>.'))).toEqual([
      { event: 'given', id: 'news', text: 'Send me the newsletter.' },
    ]);
  });

  it('has given what lies outside of the form and belongs to it', () => {
    const outside = '<input type="checkbox" form="f" id="b" class="tick" data-sluice-permission="news">';
    expect(send(`<form id="f"></form>${outside}<label for="b">Yes, news</label>`)).toHaveLength(1);
  });

  it('has given nothing by what they left alone, what is off, or what belongs to another form', () => {
    expect(send(box('data-sluice-permission="news"'))).toEqual([]);
    expect(send(box('class="tick" disabled data-sluice-permission="news"'))).toEqual([]);
    expect(send(`<form></form>${asked('Yes')}`)).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });

  it.each([
    ['in the HTML', false, box('checked data-sluice-permission="news"')],
    ['by a script before anybody came', true, asked('Send me the newsletter.')],
  ])('has given nothing by a box that was ticked %s, and the owner hears why', (_, was, markup) => {
    expect(send(markup, '', was)).toEqual([]);
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('ticked from the start is no consent'));
  });

  it('has withdrawn by unticking what they once gave, and says nothing new by leaving it', () => {
    const kept = `data-sluice-permission="news" data-sluice-receipt-id="${ID}"`;
    expect(send(box(kept))).toEqual([{ event: 'withdrawn', id: 'news', of: ID }]);
    expect(send(box(`checked ${kept}`))).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });

  it.each([
    `<form data-sluice-withdraw="news" data-sluice-receipt-id="${ID}"></form>`,
    `<form data-sluice-withdraw="news"><input type="hidden" data-sluice-receipt="news" value="${ID}"></form>`,
    `<form><button id="b" data-sluice-withdraw="news" data-sluice-receipt-id="${ID}">Unsubscribe</button></form>`,
    `<form data-sluice-receipt-id="${ID}"><button id="b" data-sluice-withdraw="news">Unsubscribe</button></form>`,
  ])('has withdrawn where the form or its button is for that: %s', (markup) => {
    expect(send(markup, '#b')).toEqual([{ event: 'withdrawn', id: 'news', of: ID }]);
  });

  it('has not withdrawn by another button of the form', () => {
    expect(
      send('<form><button data-sluice-withdraw="news">No</button><button id="b">Save</button></form>', '#b'),
    ).toEqual([]);
  });

  it.each(['', ID.toUpperCase(), 'me@shop.example', '<script>', 'x'.repeat(1e6)])(
    'has withdrawn also where the site names no receipt: %.30s',
    (of) => {
      document.body.innerHTML = '<a data-sluice-withdraw="news">Unsubscribe</a>';
      const link = document.querySelector('a') as Element;
      link.setAttribute('data-sluice-receipt-id', of);
      expect(readWithdrawal(link).map(({ permission }) => permission)).toEqual([{ id: 'news' }]);
      expect(told).toHaveBeenCalledExactlyOnceWith(expect.not.stringContaining('shop.example'));
    },
  );
});

describe('the text of a permission', () => {
  it('is that of all labels, then of the description', () => {
    const markup = `<form><input type="checkbox" id="b" class="tick" data-sluice-permission="news" aria-describedby="d x">
      <label for="b">Yes.</label><label for="b">Really.</label><p id="d">Once a month. Unsubscribe at any time.</p></form>`;
    expect(send(markup)[0]?.text).toBe('Yes. Really. Once a month. Unsubscribe at any time.');
  });

  it('is that of what names the box where no label does', () => {
    const markup = `<form><input type="checkbox" class="tick" data-sluice-permission="news" aria-labelledby="l"><p id="l">Yes</p></form>`;
    expect(send(markup)[0]?.text).toBe('Yes');
  });

  it('keeps words apart that stand on lines of their own', () => {
    expect(textOf('Monthly news<br>and offers<p>by e-mail</p>only')).toBe('Monthly news and offers by e-mail only');
  });

  it('leaves out what nobody sees', () => {
    expect(
      textOf(
        'News<span style="display:none"> and all of your data</span><span style="display:none"><b> for ever</b></span>',
      ),
    ).toBe('News');
    expect(textOf('News<script>secret()</script><style>p{}</style><template>x</template><!-- y -->')).toBe('News');
  });

  it('holds nothing that was entered, nor an address', () => {
    const fields = `<textarea>my secret</textarea><select><option>Catholic</option></select><output>42</output>
      <span contenteditable>entered</span><button>Press</button><input value="typed">`;
    expect(textOf(`News ${fields} for jane@shop.example`)).toBe('News for (removed)');
  });

  it('is there, or the permission was not given', () => {
    expect(send(asked('<span style="display:none">News</span>'))).toEqual([]);
    expect(send('<form><input type="checkbox" class="tick" data-sluice-permission="news"></form>')).toEqual([]);
    expect(told).toHaveBeenCalledWith(expect.stringContaining('no text is shown'));
  });

  it('has an end, however much is shown', () => {
    expect(textOf('x'.repeat(100_000))).toHaveLength(2000);
  });
});

describe('a mark that names nothing', () => {
  it.each([
    '',
    'constructor',
    'prototype',
    '__proto__',
    'toString',
    'News',
    'a b',
    'jane@shop.example',
    'x'.repeat(41),
  ])('records nothing, and the owner hears why: %.30s', (id) => {
    expect(send(box(`class="tick" data-sluice-permission="${id}"`))).toEqual([]);
    expect(send(`<form data-sluice-withdraw="${id}"></form>`)).toEqual([]);
    expect(told.mock.calls).toEqual([
      [expect.stringContaining('data-sluice-permission needs an id')],
      [expect.stringContaining('data-sluice-withdraw needs an id')],
    ]);
  });
});

it('a form with fields that are called as its own members is read all the same', () => {
  const names = ['getAttribute', 'elements', 'matches', 'querySelectorAll', 'getRootNode', 'closest', 'hasAttribute'];
  const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  expect(send(`<form data-sluice-withdraw="news" data-sluice-receipt-id="${ID}">${fields}</form>`)).toEqual([
    { event: 'withdrawn', id: 'news', of: ID },
  ]);
});
