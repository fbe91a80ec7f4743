const state = document.getElementById('chat-state');

/** Milliseconds after which a chat that has not answered counts as out of reach: no network, or a blocker. */
const PATIENCE = 10_000;

// Pressing the button asks for the chat on this page view; it is no yes to live chat for ever.
document.getElementById('start-chat').addEventListener('click', () => {
  state.textContent = 'Connecting you to the desk …';
  const { sluice } = window;
  // The vendor's snippet, which waits until now, takes over what it finds here.
  window.Tawk_API ??= {};
  const chat = window.Tawk_API;
  // While the chat is held a stand-in takes every call, so that the page does not tell by its functions whether it is there.
  if (sluice?.allows('tawk') !== false && typeof chat?.maximize === 'function') {
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
