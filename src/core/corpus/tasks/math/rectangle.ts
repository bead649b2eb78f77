import type { Draw } from '../../draw.ts';
import { fixed, type Parallel, type Wording } from '../../parallel.ts';
import type { ParallelTurn } from '../../task.ts';
import { turnOf } from '../dialogue.ts';
import { wording } from '../template.ts';
import { shown } from './result.ts';
import { productSteps, sumSteps } from './steps.ts';

// What area and perimeter have in common: either may be asked for after the other.

export interface Rectangle {
  /** not shorter than `width` */
  length: number;
  width: number;
  metres: boolean;
}

/** A rectangle as wordings read it. */
export interface Shown extends Rectangle {
  unit: Parallel;
  /** after "von": "von 5 Metern" */
  dative: string;
  square: Parallel;
  short: string;
}

export function drawRectangle(draw: Draw): Rectangle {
  const [one, other] = [draw.whole(2, 20), draw.whole(2, 10)];
  return { length: Math.max(one, other), width: Math.min(one, other), metres: draw.chance(0.6) };
}

export function rectangleKey({ length, width, metres }: Rectangle): string {
  return `${length}x${width} ${metres ? 'm' : 'cm'}`;
}

export function shownRectangle(rectangle: Rectangle): Shown {
  return rectangle.metres
    ? {
        ...rectangle,
        unit: fixed('metres', 'Meter', 'mètres', 'metri', 'metros'),
        dative: 'Metern',
        square: fixed('square metres', 'Quadratmeter', 'mètres carrés', 'metri quadrati', 'metros cuadrados'),
        short: 'm',
      }
    : {
        ...rectangle,
        unit: fixed('centimetres', 'Zentimeter', 'centimètres', 'centimetri', 'centímetros'),
        dative: 'Zentimetern',
        square: fixed(
          'square centimetres',
          'Quadratzentimeter',
          'centimètres carrés',
          'centimetri quadrati',
          'centímetros cuadrados',
        ),
        short: 'cm',
      };
}

const areaAnswer: Wording<Shown & { steps: Parallel; value: number }> = wording(
  '{steps}. The area is {value} {square}.',
  '{steps}. Die Fläche beträgt {value} {square}.',
  '{steps}. L’aire est de {value} {square}.',
  '{steps}. L’area è di {value} {square}.',
  '{steps}. El área es de {value} {square}.',
);

const perimeterAnswer: Wording<Shown & { steps: Parallel; value: number }> = wording(
  '{steps}. The perimeter is {value} {unit}.',
  '{steps}. Der Umfang beträgt {value} {unit}.',
  '{steps}. Le périmètre est de {value} {unit}.',
  '{steps}. Il perimetro è di {value} {unit}.',
  '{steps}. El perímetro es de {value} {unit}.',
);

export function areaTurn(user: Wording<Shown>, rectangle: Rectangle): ParallelTurn {
  const { length, width } = rectangle;
  const value = length * width;
  const steps = shown(`${length} × ${width}`, productSteps(length, width));
  return turnOf(user, areaAnswer, { ...shownRectangle(rectangle), steps, value }, { kind: 'number', value });
}

export function perimeterTurn(user: Wording<Shown>, rectangle: Rectangle): ParallelTurn {
  const { length, width } = rectangle;
  const half = length + width;
  const value = 2 * half;
  const steps = shown(`${length} + ${width}`, `${sumSteps(length, width)}, 2 × ${half} = ${value}`);
  return turnOf(user, perimeterAnswer, { ...shownRectangle(rectangle), steps, value }, { kind: 'number', value });
}
