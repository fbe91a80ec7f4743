import { verifyBundle } from '@sluice/log';

/** Longest file that is looked at, in bytes: a proof has some kilobytes. */
const LONGEST = 1_000_000;

const form = document.querySelector('form');
const findings = document.querySelector('#findings');

/** Verifies the chosen file by the key that was typed, whenever one of them changes. Nothing leaves the page: its policy allows no connection. */
async function verify(): Promise<void> {
  const file = form?.querySelector<HTMLInputElement>('[name=proof]')?.files?.[0];
  const key = form?.querySelector<HTMLInputElement>('[name=key]')?.value.trim();
  if (!file || !findings) return;
  const text = file.size > LONGEST ? '' : await file.text();
  const lines = verifyBundle(text, key || undefined).map(({ result, message }) => {
    const line = document.createElement('li');
    const word = document.createElement('strong');
    word.textContent = `${result}: `;
    line.className = result;
    line.append(word, message);
    return line;
  });
  findings.replaceChildren(...lines);
}

form?.addEventListener('change', () => void verify());
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void verify();
});
