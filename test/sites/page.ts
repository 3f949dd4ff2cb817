/** An HTML page with a policy link in its footer. */
export const page = (title: string, main: string, policy = '/privacy', head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 1rem/1.5 sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }</style>${head}</head>
<body><header><a href="/">${title}</a></header><main>${main}</main>
<footer><a href="${policy}">Privacy policy</a></footer></body></html>`;
