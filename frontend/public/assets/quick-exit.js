// Leaves at once: blanks the page before the answer comes, and takes its own place in the history, so that "back" does
// not lead here. Without this file the link still works, only less thoroughly.
document.addEventListener('click', (event) => {
  const exit = event.target instanceof Element && event.target.closest('a.quick-exit');
  if (!exit) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  document.title = '…';
  document.documentElement.hidden = true;
  window.location.replace(exit.href);
}, { capture: true });
