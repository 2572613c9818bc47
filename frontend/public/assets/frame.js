// The two links of the frame that must act at once and without the server.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a.quick-exit, a.skip');
  if (!link) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (link.classList.contains('skip')) {
    document.getElementById('page').focus();
    return;
  }
  // blank before the answer comes, and in the place of this page in the history, so that "back" does not lead here;
  // without this file the link still leads away, only less thoroughly
  document.title = '…';
  document.documentElement.hidden = true;
  window.location.replace(link.href);
}, { capture: true });
