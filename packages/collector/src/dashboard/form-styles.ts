/** The part of the style sheet for navigation, forms and single records. Fields and buttons are 44 pixels high at least, for fingers. */
export const FORM_STYLES: string = `
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem 0.75rem; background: var(--sheet); }
header {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: center;
  gap: 0 1.5rem;
  max-width: 72rem;
  margin: 0 auto;
  padding: 0.5rem 1.25rem 0;
}
nav ul { display: flex; flex-wrap: wrap; gap: 0 0.25rem; margin: 0 0 0 -0.6rem; padding: 0; list-style: none; }
nav a { display: block; padding: 0.6rem; text-decoration: none; border-bottom: 2px solid transparent; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { border-color: var(--bar); color: var(--ink); font-weight: 650; }
header + main { padding-top: 1.5rem; }
h2 { margin: 0 0 0.5rem; font-size: 1.125rem; overflow-wrap: anywhere; }
h3 { margin: 1rem 0 0.25rem; font-size: 1rem; }
.quiet { color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
.message { border-left: 4px solid var(--alarm); padding: 0.5rem 1rem; background: var(--sheet); max-width: 44rem; }
.message p { margin: 0; }
.message ul { margin: 0.25rem 0 0; padding-left: 1.25rem; }
.state.overdue { color: var(--alarm); font-weight: 650; }
label { display: block; margin: 0 0 1rem; font-weight: 550; }
input, select, textarea, button, .button { font: inherit; border-radius: 0.35rem; min-height: 2.75rem; padding: 0.5rem 0.75rem; }
label input:not([type="checkbox"], [type="radio"]), label select, label textarea {
  display: block;
  width: 100%;
  margin-top: 0.25rem;
  border: 1px solid var(--field);
  background: var(--sheet);
  color: var(--ink);
  font-weight: 400;
}
textarea { resize: vertical; }
button, .button {
  display: inline-block;
  border: 1px solid var(--link);
  background: var(--link);
  color: var(--sheet);
  text-decoration: none;
  cursor: pointer;
}
.plain { background: none; color: var(--link); }
fieldset { border: 1px solid var(--line); border-radius: 0.6rem; margin: 0 0 1rem; padding: 0.75rem 1rem 0; min-width: 0; }
legend { font-weight: 550; padding: 0 0.25rem; }
.check { display: flex; align-items: center; gap: 0.6rem; font-weight: 400; margin: 0 0 0.5rem; }
.check input { min-height: 0; width: 1.25rem; height: 1.25rem; flex: none; margin: 0; accent-color: var(--bar); }
.narrow { max-width: 22rem; }
.stacked { max-width: 44rem; }
.line { display: flex; flex-wrap: wrap; align-items: end; gap: 0 1rem; margin: 0 0 1rem; }
.line label { flex: 1 1 20rem; max-width: 30rem; margin: 0 0 0.5rem; }
.line button, .line a { margin-bottom: 0.5rem; }
p.line { align-items: center; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0 1rem; }
summary { padding: 0.6rem 0; font-weight: 550; cursor: pointer; }
details { margin-bottom: 1rem; }
.findings { padding-left: 1.25rem; max-width: 44rem; }
.findings .wrong strong { color: var(--alarm); }
.findings .proven strong { color: var(--link); }
.trap { display: none; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 0.5rem 1.5rem; margin: 0.75rem 0 1rem; }
.facts dt { color: var(--quiet); font-size: 0.875rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
pre { overflow: auto; padding: 0.75rem; background: var(--ground); font: 0.8125rem/1.5 ui-monospace, monospace; }
section > :last-child, section > :last-child > :last-child { margin-bottom: 0; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
article { border-top: 1px solid var(--line); overflow-wrap: anywhere; }
td form { margin: 0; }
td .plain { min-height: 2.25rem; padding: 0.25rem 0.6rem; }
`;
