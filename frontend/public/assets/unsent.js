// Asks before a page is left on which files still have to be sent: they would be lost. The quick exit, which hides the page
// first, is never held up by a question.
addEventListener('beforeunload', (event) => {
  if (document.documentElement.hidden) return;
  const uploads = [...document.querySelectorAll('vaadin-upload')];
  if (uploads.some((upload) => upload.files?.some((file) => file.uploading))) event.preventDefault();
});
