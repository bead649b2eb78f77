import type { AnyTask } from '../../task.ts';
import { action } from './action.ts';
import { bareWord } from './bare-word.ts';
import { bigNumbers } from './big-numbers.ts';
import { dateAndTime } from './date-and-time.ts';
import { health } from './health.ts';
import { law } from './law.ts';
import { liveData } from './live-data.ts';
import { longText } from './long-text.ts';
import { marketPrice } from './market-price.ts';
import { memory } from './memory.ts';
import { news } from './news.ts';
import { opinion } from './opinion.ts';
import { prediction } from './prediction.ts';
import { privateFact } from './private-fact.ts';
import { rareHistory } from './rare-history.ts';
import { recommendation } from './recommendation.ts';
import { route } from './route.ts';
import { sportsResult } from './sports.ts';
import { unknownWord } from './unknown-word.ts';
import { weather } from './weather.ts';

/** What a small model cannot know or do, answered honestly. */
export const deflectionTasks: readonly AnyTask[] = [
  weather,
  sportsResult,
  privateFact,
  marketPrice,
  health,
  law,
  dateAndTime,
  news,
  route,
  liveData,
  opinion,
  longText,
  bigNumbers,
  memory,
  unknownWord,
  rareHistory,
  recommendation,
  action,
  prediction,
  bareWord,
];
