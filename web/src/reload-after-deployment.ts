const key = 'reloaded-after-deployment';

/** Once a new version is deployed, the old one's chunks are gone; the page is fetched anew, once. */
export function reloadAfterDeployment() {
  window.addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || sessionStorage.getItem(key)) return;
    sessionStorage.setItem(key, 'yes');
    event.preventDefault();
    window.location.reload();
  });
  window.addEventListener('load', () => {
    setTimeout(() => sessionStorage.removeItem(key), 10_000);
  });
}
