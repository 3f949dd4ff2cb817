import { mount } from 'svelte';
import Popup from './app/popup.svelte';
import { namedTab } from './talk/named-tab.ts';
import { tabToShow } from './talk/tab-to-show.ts';

// As a page of its own (`?tab=N`) it fills what room there is; as the toolbar's popup its width is fixed.
const asPage = namedTab(location.search) !== undefined;
document.documentElement.classList.toggle('as-page', asPage);
void tabToShow(location.search).then((tab) => mount(Popup, { target: document.body, props: { tab, asPage } }));
