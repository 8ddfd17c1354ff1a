// Puts on <html> how the reader has set the text, before it is drawn: docs/adr/0027.
(() => {
	const KEY = 'vantage-text';
	const root = document.documentElement;
	const base = document.baseURI;
	const files = document.currentScript.dataset;
	const asked = {};
	const bar = document.createElement('meta');
	bar.name = 'theme-color';
	let settings;

	const put = (name) => {
		if (typeof settings[name] === 'string') root.setAttribute(`data-${name}`, settings[name]);
		else root.removeAttribute(`data-${name}`);
	};

	const putFace = () => {
		const file = files[settings.face ?? 'serif'];
		if (!file || asked[file]) {
			put('face');
			return;
		}
		const link = document.createElement('link');
		asked[file] = Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '' });
		link.href = new URL(file, base);
		document.head.append(link);
		if (document.body) link.onload = link.onerror = () => put('face');
		else put('face');
	};

	const putBar = () => {
		const night = matchMedia('(prefers-color-scheme: dark)').matches;
		const papers = {
			paper: '#faf6ee',
			sepia: '#f1e3c8',
			dark: '#121110',
			contrast: night ? '#000000' : '#ffffff'
		};
		bar.content = papers[settings.ground] ?? '';
		if (bar.content) document.head.prepend(bar);
		else bar.remove();
	};

	const apply = (text) => {
		try {
			settings = Object(JSON.parse(text));
		} catch {
			settings = {};
		}
		['size', 'leading', 'measure', 'justify', 'ground'].forEach(put);
		putFace();
		putBar();
	};

	let kept = null;
	try {
		kept = localStorage.getItem(KEY);
	} catch {
		// Refused.
	}
	apply(kept);
	addEventListener('storage', (event) => {
		if (event.key === KEY || event.key === null) apply(event.newValue);
	});
})();
