import { mount } from 'svelte';
import ReportPage from './app/report-page.svelte';
import { tabToShow } from './talk/tab-to-show.ts';

void tabToShow(location.search).then((tab) => mount(ReportPage, { target: document.body, props: { tab } }));
