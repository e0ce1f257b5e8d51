(() => {
  "use strict";
  // Copies the address of a quote. Following the link works without scripts.
  document.addEventListener("click", event => {
    const link = event.target instanceof Element && event.target.closest("a.permalink");
    if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    navigator.clipboard.writeText(link.href).then(() => {
      link.textContent = "link copied";
      setTimeout(() => { link.textContent = "link"; }, 2000);
    }, () => {});
  });
})();
