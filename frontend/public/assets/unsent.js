// Asks before a page is left on which files still have to be sent: they would be lost. The quick exit, which hides the page
// first, is never held up by a question.
const unsent = () =>
  [...document.querySelectorAll('vaadin-upload')].some((upload) => upload.files?.some((file) => file.uploading));

addEventListener('beforeunload', (event) => {
  if (!document.documentElement.hidden && unsent()) event.preventDefault();
});

// inside the house a link takes the page away without the browser hearing of it
addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[href]:not(.quick-exit, .skip, [target="_blank"])');
  const question = document.querySelector('[data-unsent]')?.dataset.unsent;
  if (!link || !question || event.ctrlKey || event.metaKey || event.shiftKey || !unsent()) return;
  if (confirm(question)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, { capture: true });
