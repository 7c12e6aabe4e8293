// Copies a sum, and says whether the browser let it.
for (const button of document.querySelectorAll("[data-copy]")) {
	const said = button.parentElement.querySelector("[data-copy-said]");
	button.hidden = false;
	button.addEventListener("click", async () => {
		const sum = document.getElementById(button.dataset.copy).textContent;
		try {
			await navigator.clipboard.writeText(sum);
			said.textContent = button.dataset.copied;
		}
		catch {
			said.textContent = button.dataset.notCopied;
		}
	});
}
