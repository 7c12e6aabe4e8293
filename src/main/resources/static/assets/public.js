import { showTimes } from './times.js';

showTimes(document);
