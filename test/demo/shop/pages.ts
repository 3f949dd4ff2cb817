import { escape, layout, type Visitor } from './layout.ts';
import { euros, picture, productOf, PRODUCTS, type Product } from './products.ts';

const card = (product: Product): string => `<li><a href="/product/${product.id}">${picture(product)}
<strong>${product.name}</strong></a><span>${euros(product.price)}</span></li>`;

const shelf = (products: readonly Product[]): string => `<ul class="shelf">${products.map(card).join('')}</ul>`;

export const home = (visitor: Visitor): string =>
  layout(
    'Haberdashers since 1911',
    `<section class="hero"><h1>Good thread, and everything it holds together</h1><p>Linen, silk and wool, tools that last, and kits to begin with. Sent from Bristol the same day.</p><a class="button" href="/search?q=kits">Start with a kit</a></section><h2>From the workroom</h2>${shelf(PRODUCTS)}`,
    visitor,
  );

export function product(id: string, visitor: Visitor): string | undefined {
  const found = productOf(id);
  if (found === undefined) return undefined;
  return layout(
    found.name,
    `<article class="product" data-product="${found.id}">${picture(found)}<div><h1>${found.name}</h1><p>${found.about}</p><p class="price">${euros(found.price)}</p><form method="post" action="/cart/${found.id}"><button>Add to basket</button></form></div></article>`,
    visitor,
  );
}

export function cart(visitor: Visitor): string {
  const items = visitor.basket.flatMap((id) => productOf(id) ?? []);
  const total = items.reduce((sum, { price }) => sum + price, 0);
  const list = `<ul class="lines">${items.map(({ name, price }) => `<li><span>${name}</span><span>${euros(price)}</span></li>`).join('')}</ul><p class="price">${euros(total)}</p><a class="button" href="/checkout">Check out</a>`;
  return layout('Basket', `<h1>Your basket</h1>${items.length > 0 ? list : '<p>It is empty.</p>'}`, visitor);
}

const field = (label: string, name: string, complete: string, type = 'text'): string =>
  `<label>${label} <input name="${name}" type="${type}" autocomplete="${complete}" required></label>`;

export const checkout = (visitor: Visitor): string =>
  layout(
    'Check out',
    `<h1>Check out</h1><form class="form" method="post" action="/checkout"><fieldset><legend>Where to</legend>${field('Name', 'name', 'name')}${field('E-mail', 'email', 'email', 'email')}${field('Address', 'address', 'street-address')}${field('Postcode', 'postcode', 'postal-code')}</fieldset><fieldset><legend>Card</legend>${field('Number', 'card', 'cc-number')}${field('Expires', 'expires', 'cc-exp')}${field('Security code', 'cvc', 'cc-csc')}</fieldset><button>Pay</button></form>`,
    visitor,
  );

export const login = (visitor: Visitor): string =>
  layout(
    'Sign in',
    `<h1>Sign in</h1><form class="form" method="post" action="/login">${field('E-mail', 'email', 'username', 'email')}${field('Password', 'password', 'current-password', 'password')}<button>Sign in</button></form>`,
    visitor,
  );

export const account = (visitor: Visitor): string =>
  layout('Account', '<h1>Your account</h1><p>No orders yet.</p><a href="/logout">Sign out</a>', visitor);

export function search(query: string, visitor: Visitor): string {
  const words = query.toLowerCase();
  const found = PRODUCTS.filter(({ name, sort }) => `${name} ${sort}`.toLowerCase().includes(words));
  const heading = `<h1>${String(found.length)} found for “${escape(query)}”</h1>`;
  return layout('Search', heading + shelf(found), visitor);
}

export const contact = (visitor: Visitor): string =>
  layout(
    'Contact',
    '<h1>Contact</h1><p>Write to <a href="mailto:hello@thimble-and-thread.example">hello@thimble-and-thread.example</a>, ring 0117 496 0911 on weekdays from nine to five, or come to 14 Rope Walk, Bristol BS1 6ZJ.</p>',
    visitor,
  );

export const cookies = (visitor: Visitor): string =>
  layout(
    'Cookie settings',
    '<h1>Cookie settings</h1><p>Choose again whether we may use cookies to understand how our shop is used.</p><button data-consent="all">Accept</button> <button data-consent="necessary">Only necessary</button><p>Every cookie is listed in our <a href="/privacy#cookies">privacy policy</a>.</p>',
    visitor,
  );

export const thanks = (what: string, visitor: Visitor): string =>
  layout('Thank you', `<h1>Thank you</h1><p>${what}</p><a href="/">Back to the shop</a>`, visitor);
