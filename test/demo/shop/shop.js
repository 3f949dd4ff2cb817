// The shop's own script: basket hints, the cookie notice, and what the visitor looked at last.
(() => {
  const cookie = (name) => document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));

  const notice = document.getElementById('cookie-notice');
  if (notice) notice.hidden = Boolean(cookie('tt_consent'));
  for (const button of document.querySelectorAll('[data-consent]')) {
    button.addEventListener('click', () => {
      document.cookie = `tt_consent=${button.dataset.consent}; path=/; max-age=15552000; secure; samesite=lax`;
      if (notice) notice.hidden = true;
    });
  }

  // The last pages are kept in the browser, so that the home page can say "you looked at".
  const seen = JSON.parse(localStorage.getItem('tt_recent') ?? '[]');
  const here = document.querySelector('[data-product]')?.dataset.product ?? location.pathname;
  localStorage.setItem('tt_recent', JSON.stringify([here, ...seen.filter((one) => one !== here)].slice(0, 8)));

  // How long the page took, told to the shop itself.
  addEventListener('load', () => {
    const body = JSON.stringify({ path: location.pathname, ms: Math.round(performance.now()) });
    void fetch('/pulse', { method: 'POST', body, keepalive: true, headers: { 'content-type': 'application/json' } });
  });
})();
