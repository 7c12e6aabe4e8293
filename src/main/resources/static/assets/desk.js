import './connection.js';
import './count.js';
import './drafts.js';
import './keys.js';
import './search.js';
import './theme-choice.js';
import { showTimes } from './times.js';

showTimes(document);
document.addEventListener('htmx:load', (event) => showTimes(event.detail.elt));

document.querySelector('[data-focus], .is-invalid')?.focus();
setInterval(() => showTimes(document), 60_000);
