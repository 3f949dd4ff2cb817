import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and gives its exit code and output; 127 where it could not be started, 124 where it took
 * longer than `timeout` milliseconds. `show` lets it write to the terminal itself.
 */
export function run(program, args, { cwd, env, timeout, show = false } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let late = false;
    // npm and npx are command files on Windows, which only a shell starts.
    const shell = process.platform === 'win32' && !program.endsWith('.exe');
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio, shell });
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            child.kill();
          }, timeout);
    const keep = (text) => (output += text);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: output + error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}
