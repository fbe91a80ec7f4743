import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fileOf = (name: string): string => readFileSync(require.resolve(name), 'utf8');

/** What pages style their own elements by: each would disfigure a prompt that lets it in. */
export const PAGE_STYLES: Readonly<Record<string, string>> = {
  Bootstrap: fileOf('bootstrap/dist/css/bootstrap.min.css'),
  'Tailwind’s preflight': fileOf('tailwindcss/preflight.css'),
  'a reset of everything': `* { margin: 0; padding: 0; border: 0; font: inherit; color: inherit; background: none; box-sizing: content-box;
    list-style: square; letter-spacing: .3em; line-height: 3; text-transform: uppercase; float: left; }
    *::before, *::after { content: "x"; box-sizing: content-box; }`,
  'rules for elements': `html { font-size: 62.5%; color-scheme: dark; } body { text-align: center; font-size: 30px; line-height: 2; color: #c00; }
    button { all: unset; background: red; font-size: 8px; width: 100%; display: block; margin: 2em; text-transform: uppercase; border-radius: 0; }
    button:hover, button:focus { outline: none; background: none; } input { display: none; } label { float: right; width: 30%; }
    input[type="checkbox"] { appearance: none; position: absolute; opacity: 0; } dialog { display: block; position: static; border: 5px solid; inset: auto; }
    dialog::backdrop { background: yellow; } details, summary { display: inline; list-style: none; } section { padding: 100px 0; background: pink; }
    h1, h2, h3 { font: italic 40px serif; color: green; text-align: right; } p { margin: 3em 0; text-indent: 2em; max-width: 10em; }
    ul { padding-left: 5em; list-style: disc; } li { display: inline; } a { color: inherit; text-decoration: none; } header, footer { display: none; }
    div { min-width: 500px; } span { display: block; } code { background: black; color: black; } dl, dt, dd { float: left; margin-left: 4em; }`,
  'rules by the place in the page': `#page div div { padding: 40px; transform: rotate(2deg); } body > div:last-child { display: none; position: relative; opacity: .2; }
    #page > div button:not(#x):not(#y) { background: lime; border: 9px dotted; } [role] { background: orange; } [class] { color: purple; border: 3px solid; }
    [type="button"] { font-size: 50px; } [lang] { font-style: italic; } :where(h2):not(.y) { display: none; }`,
  'rules that are important': `button:first-of-type { display: none !important; } button:nth-of-type(2) { background: #0a0 !important; color: #fff !important;
    opacity: .3 !important; position: absolute !important; transform: scale(2) !important; } #page button { font-size: 7px !important; border: 0 !important; }
    button:last-child { visibility: hidden !important; pointer-events: none !important; } p, h2, h3, label { color: #eee !important; font: 6px serif !important; }
    div, section, iframe + * { height: auto !important; max-width: 100% !important; float: none !important; margin: 1px !important; }
    ::before { content: none !important; } input { display: none !important; } .sluice-status, body > div { filter: blur(9px) !important; }`,
};
