import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Panel } from './panel/panel.js';
import type { Reading } from '../view/reading.js';
import { focusClaim, type GraphState, press, read, selectedIn } from './state.js';
import { claimsShown, relationStep, type Step, stepClaim } from './steps.js';
import { isModified, isTyping } from './typing.js';

/** What a step needs of the element. */
export interface Stepping {
  state(): GraphState;
  change(next: GraphState): void;
  panel(): Panel | null;
  stage(): StageFocused | null;
}

/** The part of the stage that steps go through. */
export interface StageFocused {
  /** Key of what has the focus on the graph. */
  readonly focusedKey: string | null;
  /** Gives the focus to what stands for a key, or (null) to what the tab key reaches; false if nothing does. */
  focusOn(key: string | null): boolean;
}

const STEPS: Readonly<Record<string, Step>> = { n: 'next', p: 'previous', Home: 'first', End: 'last' };
const RELATIONS: Readonly<Record<string, 1 | -1>> = { r: 1, R: -1 };

/** From claim to claim, from relation to relation, and from the graph to its claims and back again, by keys or buttons. */
export class StepController implements ReactiveController {
  /** The reader went from the graph to its claims, and goes back there. */
  private fromStage = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly at: Stepping,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.onKeydown);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.onKeydown);
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event) || isModified(event)) return;
    const relations = RELATIONS[event.key];
    const step = event.shiftKey ? undefined : STEPS[event.key];
    if (relations !== undefined) this.relation(relations);
    else if (event.key === 'g') this.toStage();
    else if (!step || !this.step(step)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** False if there is no list to step in. */
  step(step: Step): boolean {
    const state = this.at.state();
    const along = step === 'next' || step === 'previous';
    if (claimsShown(state).length > 0) {
      // Without a claim in focus, Home and End scroll.
      if (!along && state.claim === null && state.reading === 'claims') return false;
      this.go(stepClaim(state, step));
      return true;
    }
    if (!along || (selectedIn(state) !== null && state.reading !== 'questions')) return false;
    // Nothing is selected, or there are only questions: the story goes on where it was left, or begins.
    this.go(state.mark === null ? stepClaim(read(state, 'story'), step) : read(state, 'story'));
    return true;
  }

  /** A claim that was pressed, where it stands or in another way of reading. */
  claim(id: string, reading?: Reading): void {
    const state = this.at.state();
    const gone = state.reading === 'questions' && this.inPanel();
    this.go(focusClaim(reading ? { ...state, reading } : state, id));
    if (gone) this.focusOnClaim(id);
  }

  private inPanel(): boolean {
    return this.at.panel()?.matches(':focus-within') ?? false;
  }

  private go(next: GraphState): void {
    const inCards = this.at.panel()?.inCards() ?? false;
    this.at.change(next);
    if (inCards) this.focusOnClaim(next.claim);
  }

  private focusOnClaim(id: string | null): void {
    if (id !== null) void this.host.updateComplete.then(() => this.at.panel()?.focusClaim(id));
  }

  /** The focus on what the tab key reaches of the graph. */
  toStage(): void {
    this.at.stage()?.focusOn(null);
  }

  private relation(by: 1 | -1): void {
    const stage = this.at.stage();
    const state = this.at.state();
    const from = stage?.focusedKey ?? null;
    const keys = relationStep(state, from, by);
    if (keys.length === 0) return;
    const inPanel = this.inPanel();
    this.at.change(keys.reduce(press, state));
    void this.host.updateComplete.then(() => {
      if (inPanel) void this.at.panel()?.focusOn(null);
      else stage?.focusOn(keys.at(-1) ?? '');
    });
  }

  /** Enter on what is selected already: the focus goes on to its claims. False if it has none. */
  enter(): boolean {
    const state = this.at.state();
    const id = state.claim ?? claimsShown(state)[0];
    if (id === undefined) return false;
    this.fromStage = true;
    this.at.change(focusClaim(state, id));
    this.focusOnClaim(id);
    return true;
  }

  /** After a step back that was made among the claims: the focus returns to the graph, if it came from there. */
  leave(key: string): boolean {
    if (!this.fromStage) return false;
    this.fromStage = false;
    return this.at.stage()?.focusOn(key) ?? false;
  }
}
