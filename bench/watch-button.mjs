/** Runs in the page: notes since when, and where, the button to accept is what a click would hit. */
export function watchButton(selector) {
  const isAccept = (button) => /^(accept all|accept|ok|that's ok)$/i.test(button.textContent.trim());
  const look = () => {
    for (const button of [...document.querySelectorAll(selector)].filter(isAccept)) {
      const { x, y, width, height } = button.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2 };
      const isHit = width > 0 && button.contains(document.elementFromPoint(at.x, at.y));
      if (isHit && getComputedStyle(button).pointerEvents !== 'none') {
        window.clickable = performance.now();
        window.acceptButton = button;
        return;
      }
    }
    setTimeout(look, 10);
  };
  look();
}
