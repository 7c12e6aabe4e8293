import { combobox } from './combobox.js';

/** The other source of a tie is offered from the registry. */
document.querySelectorAll('.source-page [data-combobox]').forEach((input) => combobox(input, input.form));
