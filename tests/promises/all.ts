/** All promises, in their order. */
import type { Promised } from './kit/case.js';
import { R1 } from './r01.js';
import { R2 } from './r02.js';
import { R3 } from './r03.js';
import { R4 } from './r04.js';
import { R5 } from './r05.js';
import { R6 } from './r06.js';
import { R7 } from './r07.js';
import { R8 } from './r08.js';
import { R9 } from './r09.js';
import { R10 } from './r10.js';
import { R11 } from './r11.js';
import { R12 } from './r12.js';
import { R13 } from './r13.js';
import { R14 } from './r14.js';
import { R15 } from './r15.js';
import { R16 } from './r16.js';
import { R17 } from './r17.js';
import { R18 } from './r18.js';
import { R19 } from './r19.js';
import { R20 } from './r20.js';
import { R21 } from './r21.js';
import { R22 } from './r22.js';
import { R23 } from './r23.js';
import { R24 } from './r24.js';
import { R25 } from './r25.js';
import { R26 } from './r26.js';
import { R27 } from './r27.js';
import { R28 } from './r28.js';
import { R29 } from './r29.js';
import { R30 } from './r30.js';
import { R31 } from './r31.js';
import { R32 } from './r32.js';
import { R33 } from './r33.js';

export const PROMISES: readonly Promised[] = [
  R1,
  R2,
  R3,
  R4,
  R5,
  R6,
  R7,
  R8,
  R9,
  R10,
  R11,
  R12,
  R13,
  R14,
  R15,
  R16,
  R17,
  R18,
  R19,
  R20,
  R21,
  R22,
  R23,
  R24,
  R25,
  R26,
  R27,
  R28,
  R29,
  R30,
  R31,
  R32,
  R33,
];
