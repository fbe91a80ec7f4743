const state = document.getElementById('chat-state');

// Pressing the button asks for the chat on this page view; it is no yes to live chat for ever.
document.getElementById('start-chat').addEventListener('click', () => {
  state.textContent = 'Connecting you to the desk …';
  const { Tawk_API: chat, sluice } = window;
  if (typeof chat?.maximize === 'function') {
    chat.maximize();
    return;
  }
  chat.onLoad = () => {
    state.textContent = 'The chat is open at the bottom of this page.';
    chat.maximize?.();
  };
  sluice?.loadOnce('tawk');
});
