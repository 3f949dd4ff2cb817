/** The shop's look. */
export const STYLE = `
:root {
  --ink: #2b2622;
  --paper: #fbf8f2;
  --rule: #e3d9c6;
  --madder: #a0373f;
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  font:
    17px/1.5 Georgia,
    'Liberation Serif',
    serif;
  color: var(--ink);
  background: var(--paper);
}
header,
footer,
main,
.newsletter {
  padding: 1rem max(1.5rem, calc((100% - 64rem) / 2));
}
header {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem 1.5rem;
  align-items: center;
  border-bottom: 1px solid var(--rule);
  background: #fff;
}
header nav {
  display: flex;
  gap: 1rem;
}
.brand {
  font-size: 1.5rem;
  font-weight: bold;
  margin-right: auto;
  text-decoration: none;
}
.brand span {
  color: var(--madder);
  font-style: italic;
}
a {
  color: inherit;
}
h1 {
  font-size: 2rem;
  line-height: 1.2;
}
.hero {
  padding: 2rem;
  margin: 1rem 0 2rem;
  background: #efe4cf;
  border-radius: 8px;
  max-width: none;
}
.button,
button {
  display: inline-block;
  padding: 0.6rem 1.2rem;
  border: 0;
  border-radius: 4px;
  font: inherit;
  color: #fff;
  background: var(--madder);
  text-decoration: none;
  cursor: pointer;
}
.shelf {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
  gap: 1.25rem;
  padding: 0;
  list-style: none;
}
.shelf li {
  display: flex;
  flex-direction: column;
  padding: 0.75rem;
  border: 1px solid var(--rule);
  border-radius: 6px;
  background: #fff;
}
.shelf a {
  text-decoration: none;
}
.shelf svg,
.product svg {
  width: 100%;
  border-radius: 4px;
}
.product {
  display: grid;
  grid-template-columns: minmax(10rem, 22rem) 1fr;
  gap: 2rem;
}
.price {
  font-size: 1.3rem;
}
.lines li {
  display: flex;
  justify-content: space-between;
  border-bottom: 1px solid var(--rule);
  padding: 0.5rem 0;
}
.lines {
  padding: 0;
}
label {
  display: block;
  margin: 0.5rem 0;
}
input {
  font: inherit;
  padding: 0.45rem;
  border: 1px solid #a79b86;
  border-radius: 4px;
}
.form input {
  display: block;
  width: min(100%, 24rem);
}
.form fieldset {
  border: 1px solid var(--rule);
  margin: 1rem 0;
}
.newsletter {
  background: #efe4cf;
}
.newsletter form {
  display: flex;
  gap: 1rem;
  align-items: end;
  flex-wrap: wrap;
}
footer {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem;
  justify-content: space-between;
  font-size: 0.9rem;
}
footer nav {
  display: flex;
  gap: 1rem;
}
#cookie-notice {
  position: fixed;
  inset: auto 1rem 1rem auto;
  max-width: 24rem;
  padding: 1rem;
  background: #fff;
  border: 1px solid var(--rule);
  border-radius: 8px;
  box-shadow: 0 6px 24px #0003;
}
#cookie-notice[hidden] {
  display: none;
}
table {
  border-collapse: collapse;
  width: 100%;
}
th,
td {
  text-align: left;
  vertical-align: top;
  padding: 0.4rem 0.6rem;
  border-bottom: 1px solid var(--rule);
}
.prose {
  max-width: 46rem;
}
@media (max-width: 40rem) {
  .product {
    grid-template-columns: 1fr;
  }
}
`;
