const state = document.getElementById('chat-state');

/** Milliseconds after which a chat that has not answered counts as out of reach: no network, or a blocker. */
const PATIENCE = 10_000;

// Pressing the button asks for the chat on this page view; it is no yes to live chat for ever.
document.getElementById('start-chat').addEventListener('click', () => {
  state.textContent = 'Connecting you to the desk …';
  const { sluice } = window;
  // While the vendor's tag waits, its own snippet has not run: it takes up the object that it finds.
  if (sluice?.allows('tawk') === false) window.Tawk_API = {};
  window.Tawk_API ??= {};
  const { Tawk_API: chat } = window;
  if (typeof chat.maximize === 'function') {
    chat.maximize();
    return;
  }
  const impatience = setTimeout(() => {
    state.textContent = 'The chat does not answer. Please call or write instead.';
  }, PATIENCE);
  chat.onLoad = () => {
    clearTimeout(impatience);
    state.textContent = 'The chat is open at the bottom of this page.';
    chat.maximize?.();
  };
  sluice?.loadOnce('tawk');
});
