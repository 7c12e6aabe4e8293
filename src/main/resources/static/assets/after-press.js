/**
 * Lets a click end before the page changes under it: leaving a field by pressing elsewhere blurs it while the
 * button is down, and what moved then would make the click miss.
 */
let pressed = false;

document.addEventListener('pointerdown', () => {
	pressed = true;
}, true);
for (const kind of ['pointerup', 'pointercancel']) {
	document.addEventListener(kind, () => setTimeout(() => {
		pressed = false;
	}), true);
}

/** Does it now, or once nothing is pressed any more. */
export function afterPress(act) {
	if (pressed) {
		setTimeout(() => afterPress(act), 20);
	} else {
		act();
	}
}
