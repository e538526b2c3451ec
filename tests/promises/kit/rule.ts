/**
 * The common pass rule, the one piece of code that looks after every case, in Node and in pages: canary 0, no uncaught
 * error or rejection, no violation of the policy, no request but those the case asks for, `Object.prototype` and the host
 * page unchanged, the thread never held for more than two seconds.
 */

/** How long the page's only thread may be held, ms. */
export const HELD = 2_000;

/** How the fault begins that the thread was held. */
export const HELD_FOR = /^the page was held for/;

/** Begins a line of the console that is a fault, in pages that a case steers. */
export const MARK = 'promises-fault: ';

/** What such a page can be asked when the case has ended: fault by fault, in words. */
export type Check = (held?: number) => string[];

/** What it listens to; in Node there is no document. */
interface Scope {
  readonly document?: Document;
  readonly process?: { on(event: string, hear: (why: unknown) => void): void };
  console: { error: (...all: unknown[]) => void };
  [name: string]: unknown;
}

const CALLS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
const CANARIES = ['pwned', '__pwned'] as const;
const PROTOTYPES = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
  String: String.prototype,
};

const wordsOf = (why: unknown): string => (why instanceof Error ? `${why.message} ${why.stack ?? ''}` : String(why));

function ownOf(object: object): ReadonlyMap<PropertyKey, unknown> {
  return new Map(
    Reflect.ownKeys(object).map((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) ?? {};
      return [key, value ?? [get, set].map((one) => one?.toString()).join()];
    }),
  );
}

function changesOf(name: string, before: ReadonlyMap<PropertyKey, unknown>, now: ReadonlyMap<PropertyKey, unknown>) {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys]
    .filter((key) => before.has(key) !== now.has(key) || before.get(key) !== now.get(key))
    .map((key) => `${name}.prototype.${String(key)} was changed`);
}

/** The page around the place where cases are shown, as text. */
function hostOf(document: Document): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy.querySelector('#arena')?.replaceChildren();
  const { title, location, cookie, activeElement, adoptedStyleSheets } = document;
  return [
    copy.outerHTML,
    title,
    location.href,
    cookie,
    `focus: ${activeElement?.id}`,
    `sheets: ${adoptedStyleSheets.length}`,
    `scrolled: ${scrollX} ${scrollY}`,
    `history: ${history.length}`,
    `names: ${globalsOf(globalThis).sort().join(' ')}`,
  ].join('\n');
}

/** Where two texts begin to differ. */
export function difference(before: string, now: string): string {
  let at = 0;
  while (at < before.length && before[at] === now[at]) at++;
  return `${JSON.stringify(before.slice(Math.max(0, at - 20), at + 60))} became ${JSON.stringify(now.slice(Math.max(0, at - 20), at + 60))}`;
}

/** Names of the global object that are no element’s, no frame’s and none of those who steer the browser. */
export const globalsOf = (scope: object): string[] =>
  Object.getOwnPropertyNames(scope).filter((name) => !/^(\d+|__pw.*|__playwright.*)$/.test(name));

export class PassRule {
  private readonly heard: string[] = [];
  private readonly scope: Scope;
  private prototypes = this.prototypesNow();
  private host = '';
  private asked: string[] = [];
  private readonly wanted = new Set<string>();
  private from = 0;
  private beat = 0;
  private longest = 0;

  /**
   * Begins to listen; once for a page or a process.
   *
   * @param scope what is listened to
   * @param tell is told at once of what is heard, in a page that a case steers: it may be gone when the case has ended,
   *   it changes with the case, and what it asks for is watched from outside
   */
  constructor(
    scope: object = globalThis,
    private readonly tell?: (fault: string) => void,
  ) {
    this.scope = scope as Scope;
    for (const name of CALLS) {
      if (this.scope.document || name === 'alert')
        this.scope[name] = (...all: unknown[]) => this.hear(`canary: ${name}(${all.join()})`);
    }
    const own = this.scope.console.error.bind(this.scope.console);
    this.scope.console.error = (...all: unknown[]) => {
      this.hear(`console: ${all.map(wordsOf).join(' ')}`);
      own(...all);
    };
    if (this.scope.document) this.listen();
    else
      for (const name of ['unhandledRejection', 'uncaughtException'])
        this.scope.process?.on(name, (why) => this.hear(`${name}: ${wordsOf(why)}`));
  }

  private hear(fault: string): void {
    this.heard.push(fault);
    this.tell?.(fault);
  }

  private listen(): void {
    addEventListener('error', ({ error, message }) => this.hear(`uncaught: ${error ? wordsOf(error) : message}`));
    addEventListener('unhandledrejection', ({ reason }) => this.hear(`rejected: ${wordsOf(reason)}`));
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      this.hear(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
    );
    new PerformanceObserver((list) => this.asked.push(...list.getEntries().map(({ name }) => name))).observe({
      type: 'resource',
    });
    this.listenToTheThread();
  }

  /** A heart that beats as soon as a press of the reader would be answered: before timers, where the browser can tell. */
  private listenToTheThread(): void {
    const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void, how: object): Promise<void> } };
    const beat = (): void => {
      const now = performance.now();
      this.longest = Math.max(this.longest, now - this.beat);
      this.beat = now;
      if (scheduler?.postTask) void scheduler.postTask(beat, { delay: 10, priority: 'user-blocking' });
      else setTimeout(beat, 10);
    };
    beat();
  }

  private prototypesNow() {
    return Object.entries(PROTOTYPES).map(([name, object]) => [name, ownOf(object)] as const);
  }

  /** CPU time of this process where there is no page whose thread could be held, ms. */
  private clock(): number {
    if (this.scope.document) return performance.now();
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }

  /** Before a case. */
  begin(): void {
    this.heard.length = 0;
    this.asked.length = 0;
    this.prototypes = this.prototypesNow();
    const { document } = this.scope;
    if (document && !this.tell) {
      document.getElementById('field')?.focus({ preventScroll: true });
      this.host = hostOf(document);
    }
    this.from = this.clock();
    this.rested();
  }

  /** From here on the thread is watched: after what a browser does once, such as reading a program. */
  rested(): void {
    this.beat = performance.now();
    this.longest = 0;
  }

  /**
   * After a case: what broke the rule, in words.
   *
   * @param requests addresses that the case may ask for
   * @param held how long the thread may be held, ms
   */
  end(requests: readonly string[] = [], held = HELD): string[] {
    const faults = [...this.heard];
    for (const name of CANARIES) if (name in this.scope) faults.push(`canary: ${name} is set`);
    const now = this.prototypesNow();
    now.forEach(([name, own], n) => faults.push(...changesOf(name, this.prototypes[n]?.[1] ?? new Map(), own)));
    const { document } = this.scope;
    if (document) {
      const host = this.host && hostOf(document);
      if (host !== this.host) faults.push(`the host page was changed: ${difference(this.host, host)}`);
      this.longest = Math.max(this.longest, performance.now() - this.beat);
      if (this.longest > held) faults.push(`the page was held for ${Math.round(this.longest)} ms`);
      // The browser tells of a request when it has ended, which may be when the next case runs.
      for (const address of requests) this.wanted.add(address);
      const others = this.asked.filter((address) => !this.wanted.has(address) && !/^(blob|data):/.test(address));
      if (others.length > 0 && !this.tell) faults.push(`requests: ${others.join(' ')}`);
    } else if (this.clock() - this.from > held) {
      faults.push(`it took ${Math.round(this.clock() - this.from)} ms of work`);
    }
    return faults;
  }
}
