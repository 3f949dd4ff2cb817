import { inContainer } from './in-container.ts';
import { inPrivateWindow } from './in-private-window.ts';
import { type Place, type PlaceApi } from './place.ts';
import { setAside, type Surroundings } from './set-aside.ts';

/** Where a trial's visits begin from nothing in this browser: the place that leaves the person's own profile most alone. */
export const choosePlace = async (around: Surroundings): Promise<Place> => {
  const api: Partial<PlaceApi> & PlaceApi = around.api;
  // Only Firefox has containers.
  if ((api.contextualIdentities as object | undefined) !== undefined) return inContainer(api);
  if (await api.extension.isAllowedIncognitoAccess()) return inPrivateWindow(api);
  return setAside(around);
};
