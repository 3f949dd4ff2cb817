import { type Digest } from '../model/address.ts';
import { type Observation } from '../model/observation.ts';

/** Turns a value into what may be kept of it. */
export type Digester = (value: string) => Digest;

/** Builds an observation, once the key that values are digested with is there. */
export type Make = (digest: Digester) => Observation;

/** Where an observation belongs, known at the event itself. */
export type Place = {
  tab: number;
  /** Whether it comes from a private window, where the event says so; absent where only the tab tells. */
  private?: boolean | undefined;
};

/** Takes what an observer saw, in the order in which it saw it. */
export type Recorder = (place: Place, make: Make) => void;
