/**
 * Sends the file of a form ahead of it and shows how far it is; then the form goes with the name the file was
 * given. When sending is stopped or breaks, the form is as it was. Without this the file goes with the form.
 */
function clock(seconds) {
	return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
}

function panel(form) {
	const place = form.querySelector('.file-progress');
	const sending = place.querySelector('[data-sending]');
	const bar = place.querySelector('progress');
	const percent = place.querySelector('[data-percent]');
	const left = place.querySelector('[data-left]');
	const said = place.querySelector('[data-upload-said]');
	const failed = place.querySelector('[data-failed]');
	return {
		cancel: place.querySelector('[data-cancel]'),
		open() {
			sending.hidden = false;
			this.tell(said.dataset.sending);
			this.at(0, 0);
		},
		at(share, seconds) {
			bar.value = Math.floor(share * 100);
			percent.textContent = `${bar.value} %`;
			left.textContent = share > 0 && seconds > 1 ? left.dataset.words.replace('{0}', clock(seconds * (1 - share) / share)) : '';
		},
		keeping() {
			bar.removeAttribute('value');
			left.textContent = '';
			this.tell(said.dataset.keeping);
		},
		close(word, failure) {
			sending.hidden = true;
			this.tell(said.dataset[word] ?? '', failure);
		},
		tell(words, failure = '') {
			said.textContent = words;
			failed.textContent = failed.dataset[failure] ?? failure;
		},
	};
}

export function uploading(form) {
	const input = form.elements.file;
	const shown = panel(form);
	let running;

	const stay = (event) => event.preventDefault();
	const end = (word, failure) => {
		running = undefined;
		removeEventListener('beforeunload', stay);
		shown.close(word, failure);
	};
	const answered = (submitter) => {
		const answer = document.createElement('template');
		answer.innerHTML = running.responseText;
		const kept = answer.content.querySelector('#file-kept');
		if (running.status !== 201 || !kept) {
			const refused = running.status === 413 || running.status === 422 || running.status === 403;
			end(undefined, (refused && answer.content.textContent.trim()) || 'refused');
			return;
		}
		form.querySelector('#file-kept')?.remove();
		form.querySelector('.file-progress').before(kept);
		input.value = '';
		end();
		form.requestSubmit(submitter);
	};
	const send = (submitter) => {
		const body = new FormData();
		body.append('_csrf', form.elements._csrf.value);
		body.append('file', input.files[0]);
		const start = performance.now();
		running = new XMLHttpRequest();
		running.upload.addEventListener('progress', (event) => shown.at(event.loaded / event.total, (performance.now() - start) / 1000));
		running.upload.addEventListener('load', () => shown.keeping());
		running.addEventListener('load', () => answered(submitter));
		running.addEventListener('error', () => end(undefined, 'broken'));
		running.addEventListener('abort', () => end('stopped'));
		running.open('POST', form.dataset.uploads);
		running.setRequestHeader('HX-Request', 'true');
		addEventListener('beforeunload', stay);
		shown.open();
		running.send(body);
	};

	shown.cancel.addEventListener('click', () => {
		running?.abort();
		input.focus();
	});
	input.addEventListener('change', () => shown.tell(''));
	form.addEventListener('submit', (event) => {
		if (input.files.length) {
			event.preventDefault();
			if (!running) {
				send(event.submitter);
			}
		}
	});
}
