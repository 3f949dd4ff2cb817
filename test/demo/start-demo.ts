import { startServer, type TestServer } from './server.ts';
import { SHOP } from './shop/hosts.ts';
import { shop } from './shop/shop.ts';
import { vendors } from './vendors.ts';

export type Demo = TestServer & {
  /** The shop's first page. */
  url: string;
  /** Pages of a visit that meets all that the shop does. */
  visit: string[];
};

/** Starts the demo shop and the companies that it lets in, all on one loopback port. */
export async function startDemo(): Promise<Demo> {
  const server = await startServer([shop(), ...vendors()]);
  const url = `https://${SHOP}/`;
  return { ...server, url, visit: ['', 'product/brass-thimble', 'login', 'checkout'].map((path) => url + path) };
}
