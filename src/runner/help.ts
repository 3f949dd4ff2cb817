export const HELP = `Saydo holds what a site says in its privacy policy against what it does.

  saydo audit URL …      visit a page, or several of one site in turn, in a browser and print the verdicts
    --policy FILE|URL    judge against this policy instead of the one the page links to
    --browser NAME       chromium (default) or firefox
    --json               print the report as JSON
    --out DIR            write the report into this folder too (report.json)
    --headed             show the browser's window
    --settle MS          watch each page for so long after it has loaded (default 2000)
    --timeout S          give up after so many seconds (default 60)
    --map HOST=ADDR:PORT find a host (or HOST:PORT, or *) at another address; may be repeated
    --ignore-certificate-errors
                         accept any certificate: for test servers
    --allow-third-party-cookies
                         let third parties set cookies that the browser would refuse
    --timings            say on stderr how long each part took

  saydo trial URL        repeat a visit with and without privacy signals or answers to the
                         consent banner, and compare (see docs/trials.md)
    --signals dnt,gpc    the signals to try (both, unless --consent is given)
    --consent reject,accept
                         the answers to try
    --rounds N           visits under each (default 3, the fewest that can show anything)
    --pages N            also open the first N pages that it links to
    --parallel N         visits at the same time (default 2 where there are two cores)
    --seed N             draw the order of the visits as before
                         and --policy, --browser, --json, --out, --headed, --settle, --timeout,
                         --map, --ignore-certificate-errors, --allow-third-party-cookies as above

  saydo policy FILE|-    read a policy and print what it says, topic by topic
    --json               print the reading as JSON

  saydo start            audit the demo shop that comes with Saydo
    --headed             leave the browser open with the report

Exit code: 0 no contradiction, 1 contradictions, 2 it could not be done.
SAYDO_CHROMIUM and SAYDO_FIREFOX name a browser's program.
`;
