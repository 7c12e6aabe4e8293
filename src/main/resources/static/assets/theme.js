const system = window.matchMedia('(prefers-color-scheme: dark)');

function apply() {
	const chosen = localStorage.getItem('theme');
	const dark = chosen ? chosen === 'dark' : system.matches;
	document.documentElement.setAttribute('data-bs-theme', dark ? 'dark' : 'light');
}

system.addEventListener('change', apply);
window.addEventListener('storage', apply);
document.addEventListener('theme', apply);
apply();
