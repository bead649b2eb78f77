import type { AnyTask } from '../../task.ts';
import { aboutMe } from './about-me.ts';
import { advice } from './advice.ts';
import { animalVoice } from './animal-voice.ts';
import { guide } from './guide.ts';
import { hotelDesk } from './hotel-desk.ts';
import { persona } from './persona.ts';
import { restaurant } from './restaurant.ts';
import { shop } from './shop.ts';

export const roleplayTasks: readonly AnyTask[] = [
  persona,
  shop,
  hotelDesk,
  restaurant,
  guide,
  animalVoice,
  advice,
  aboutMe,
];
