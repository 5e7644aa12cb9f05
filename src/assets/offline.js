/* Lets the browser keep the latest edition; the worker lies at the root of the site. Nothing is lost where it may not. */
navigator.serviceWorker?.register(new URL("../offline-worker.js", import.meta.url)).catch(() => {});
