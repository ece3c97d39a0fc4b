import { Audiences } from './audiences.ts';
import { DocumentRights } from './document-rights.ts';
import type { Condition, Gate, Letter, Surface } from './form.ts';
import { evaluate, factsOf, gatesOf, type Answer, type Registry } from './gates.ts';
import type { Memory } from './memory.ts';
import { openFor, toolOf, viewerOf, type Audience } from './rights.ts';
import { specsOf } from './specs.ts';
import type { PersonId, Scene, SessionState, Stage } from './state.ts';
import type { Viewer } from './decision.ts';
import type { DocumentSpec, Tool } from './tool.ts';

export interface Gated {
  readonly gate: Gate;
  readonly met: boolean;
  readonly waitingFor: ReadonlySet<PersonId>;
  readonly share?: Answer['share'];
}

/**
 * What follows from one state for the people in it, worked out when it is asked for and never twice: who belongs to
 * which audience, who may do what with which document, which gate waits for whom. What the state before had, and that
 * nothing changed, is taken from there; so is every part of a view (decision 0020).
 */
export class Sight {
  readonly state: SessionState;
  readonly memory: Memory;
  readonly scene: Scene;
  readonly stage: Stage;
  readonly #tools: readonly Tool[];
  readonly #registry: Registry;
  #audiences: Audiences | undefined;
  #documents: ReadonlyMap<string, DocumentSpec> | undefined;
  #documentRights: DocumentRights | undefined;
  #gates: readonly Gated[] | undefined;

  constructor(state: SessionState, registry: Registry, memory: Memory) {
    const { form, variant, language, status, phase, ended, people } = state;
    this.state = state;
    this.memory = memory;
    this.#registry = registry;
    this.#tools = memory.recall('tools', [registry], () => Object.values(registry));
    const parts = [form, variant, language, status, phase, ended];
    this.scene = memory.recall('scene', parts, () => ({
      ...{ form, variant, language, status, phase },
      ...(ended && { ended }),
    }));
    this.stage = memory.recall('stage', [this.scene, people], () => ({ ...this.scene, people }));
  }

  get audiences(): Audiences {
    return (this.#audiences ??= this.#recallAudiences());
  }

  /** The documents that there are now, by name. */
  get documents(): ReadonlyMap<string, DocumentSpec> {
    return (this.#documents ??= this.#recallDocuments());
  }

  get documentRights(): DocumentRights {
    return (this.#documentRights ??= this.#recallRights());
  }

  /** The gates of the phase, and whether they hold. */
  get gates(): readonly Gated[] {
    return (this.#gates ??= this.#recallGates());
  }

  /** Another object as soon as anything is another that some person's own view is made of. */
  get personal(): object {
    const { keeps, handover, pause, closing, door } = this.state;
    const owning = this.#tools.filter((tool) => tool.own).map(({ id }) => id);
    const from = [this.stage, this.documentRights, this.gates, keeps, handover, pause, closing];
    return this.memory.recall('personal', [...from, door, ...this.#statesOf(owning)], () => ({}));
  }

  holds(condition: Condition): Answer {
    const memory = this.memory.part(condition);
    const asked = memory.recall('asks', [], () => factsOf(condition).map(toolOf));
    const make = () => evaluate(this.state, this.#registry, condition);
    const { present, here } = this.state;
    const from = [this.stage, present, here?.crowd, ...this.#statesOf(asked)];
    return memory.steady('answer', from, make);
  }

  /** The letters of every surface that is open for this audience. */
  open(audience: Audience): Readonly<Record<Surface, Letter>> {
    const make = () => openFor(this.state, audience);
    return this.memory.part(audience).recall('open', [this.scene], make);
  }

  /** What a tool is told of this audience. */
  viewer(audience: Audience): Viewer {
    const make = () => viewerOf(this.scene, audience);
    return this.memory.part(audience).recall('viewer', [this.scene], make);
  }

  /** The tools of which at least one surface is open for this audience. */
  openTools(audience: Audience): readonly Tool[] {
    const open = this.open(audience);
    return this.memory.part(audience).recall('open tools', [open], () => {
      const ids = new Set(Object.keys(open).map(toolOf));
      return this.#tools.filter(({ id }) => ids.has(id));
    });
  }

  #recallAudiences(): Audiences {
    const { form, phase } = this.state;
    const narrowing = this.#tools.filter((tool) => tool.narrow).map(({ id }) => id);
    const { asks, after = {} } = form.phases[phase.id] ?? {};
    const first = Object.values(after).flatMap((seats) => Object.values(seats));
    const facts = [...(asks ? [asks] : []), ...first.map(({ fact }) => fact)];
    const asking = new Set([...narrowing, ...facts.map(toolOf)]);
    const make = () => new Audiences(this.state, this.#registry, this.memory.part(Audiences));
    return this.memory.recall(Audiences, [this.stage, ...this.#statesOf([...asking])], make);
  }

  #recallDocuments(): ReadonlyMap<string, DocumentSpec> {
    const lists = this.#tools
      .filter((tool) => tool.documents ?? tool.rooms)
      .map((tool) => {
        const its = this.state.tools[tool.id];
        const list = () => specsOf(tool, its, this.stage);
        return this.memory.part(tool).steady('documents', [this.stage, its], list);
      });
    const make = () => new Map(lists.flat().map((spec) => [spec.name, spec]));
    return this.memory.recall('documents', lists, make);
  }

  #recallRights(): DocumentRights {
    const { state, documents, audiences } = this;
    const from = [documents, audiences, state.pens, state.shows];
    return this.memory.recall<DocumentRights>(
      DocumentRights,
      from,
      (before) => new DocumentRights(state, documents, audiences, before),
    );
  }

  #recallGates(): readonly Gated[] {
    const answered = gatesOf(this.state).map((gate) => ({ gate, answer: this.holds(gate.when) }));
    const from = answered.flatMap(({ gate, answer }) => [gate, answer]);
    return this.memory.recall('gates', from, () =>
      answered.map(({ gate, answer: { met, waitingFor, share } }) => ({
        ...{ gate, met },
        waitingFor: new Set(waitingFor),
        ...(share && { share }),
      })),
    );
  }

  #statesOf(ids: readonly string[]): readonly unknown[] {
    return ids.map((id) => this.state.tools[id]);
  }
}
