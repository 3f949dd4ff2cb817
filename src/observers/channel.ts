/**
 * The names of the two events by which the page's script and the frame's find each other at the very start of a document,
 * before any script of the page runs. From then on they speak through an element that stands in no document: the page
 * cannot find it, and nothing listens to these names any more.
 */
export const HERE = 'saydo:here';
export const CHANNEL = 'saydo:channel';
/** On the element: from the page's script, one thing seen. */
export const SEEN = 'seen';
/** On the element: to the page's script, look again at what no event tells. */
export const LOOK = 'look';
