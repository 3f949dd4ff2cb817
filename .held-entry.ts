export { readPolicy } from './src/policy/read-policy.ts';
export { toDocument } from './src/policy/to-document.ts';
